package endurance.server.api;

import endurance.analysis.Promises;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.document.DocumentJson;
import endurance.report.document.Edition;
import endurance.report.document.NetworkJson;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.live.Prepared;
import endurance.server.live.Prepared.Written;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The case as the page shows it before anything was changed. */
final class DocumentApi {

  /** The answers of a large case take half a minute on a slow machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final String LICENCE = "Apache-2.0";

  /** A document and what it was made of. */
  private record Made(Prepared of, CompletableFuture<Checked<String>> document) {}

  private final EditionInUse inUse;
  private final String version;
  private volatile @Nullable Made made;

  DocumentApi(EditionInUse inUse, String version) {
    this.inUse = inUse;
    this.version = version;
  }

  Reply document(Request request) {
    Prepared prepared = inUse.prepared();
    String tag = "\"" + prepared.edition().revision() + "\"";
    if (request.header("if-none-match").orElse("").contains(tag)) {
      return Reply.empty(304).with("ETag", tag);
    }
    return waiting(prepared, made(prepared), json -> whole(json, tag));
  }

  private static Reply.Whole whole(String json, String tag) {
    return Reply.json(200, json).with("ETag", tag).with("Cache-Control", "no-cache");
  }

  /** The money between the parties, as in the document. */
  Reply network(Request request) {
    Prepared prepared = inUse.prepared();
    return waiting(
        prepared,
        prepared.written(),
        written ->
            Reply.json(
                200, NetworkJson.of(prepared.edition().base(), written.analysed().whoFalls())));
  }

  private static <T> Reply waiting(
      Prepared prepared, CompletableFuture<Checked<T>> wanted, Function<T, Reply> reply) {
    try {
      return switch (wanted.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        case Checked.Valid<T>(T found) -> reply.apply(found);
        case Checked.Invalid<T>(List<Problem> problems) ->
            ProblemReply.of(422, "The case cannot be answered", problems);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return notReady("the server is being stopped");
    } catch (TimeoutException e) {
      return notReady("the answers of the case are still being computed; ask again");
    } catch (ExecutionException e) {
      if (prepared.isOutdated()) {
        return notReady("the case was read anew meanwhile; ask again");
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Reply notReady(String detail) {
    return ProblemReply.of(503, "Not ready", detail).with("Retry-After", "1");
  }

  private synchronized CompletableFuture<Checked<String>> made(Prepared prepared) {
    Made known = made;
    if (known == null || known.of() != prepared) {
      known =
          new Made(prepared, prepared.written().thenApply(written -> document(prepared, written)));
      made = known;
    }
    return known.document();
  }

  private Checked<String> document(Prepared prepared, Checked<Written> written) {
    Edition edition = new Edition(version, prepared.edition().revision(), LICENCE);
    return written.then(found ->
        Promises.of(prepared.edition().base(), 1)
            .then(promises ->
                DocumentJson.of(
                    found.analysed(),
                    found.live(),
                    name -> prepared.edition().read(name, Map.of()),
                    promises,
                    edition)));
  }
}
