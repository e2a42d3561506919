package endurance.server.api;

import endurance.analysis.Answers;
import endurance.analysis.Promises;
import endurance.casebook.Case;
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

  /** Documents and what they were made of: one that is there soon, and one that says all. */
  private record Made(
      Prepared of,
      CompletableFuture<Checked<String>> first,
      CompletableFuture<Checked<String>> whole) {}

  private final EditionInUse inUse;
  private final String version;
  private volatile @Nullable Made made;

  DocumentApi(EditionInUse inUse, String version) {
    this.inUse = inUse;
    this.version = version;
  }

  /** All that there is to say, or for whoever comes early what is known so far. */
  Reply document(Request request) {
    Prepared prepared = inUse.prepared();
    boolean complete = prepared.written().isDone();
    String tag = "\"" + prepared.edition().revision() + (complete ? "" : "-first") + "\"";
    if (request.header("if-none-match").orElse("").contains(tag)) {
      return Reply.empty(304).with("ETag", tag);
    }
    Made documents = made(prepared);
    return waiting(
        prepared, complete ? documents.whole() : documents.first(), json -> whole(json, tag));
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
      return ProblemReply.notReady("the server is being stopped");
    } catch (TimeoutException e) {
      return ProblemReply.notReady("the answers of the case are still being computed; ask again");
    } catch (ExecutionException e) {
      if (prepared.isOutdated()) {
        return ProblemReply.notReady("the case was read anew meanwhile; ask again");
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private synchronized Made made(Prepared prepared) {
    Made known = made;
    if (known == null || known.of() != prepared) {
      known =
          new Made(
              prepared,
              prepared.first().thenApply(answers -> first(prepared, answers)),
              prepared.written().thenApply(written -> whole(prepared, written)));
      made = known;
    }
    return known;
  }

  private Checked<String> first(Prepared prepared, Checked<Answers> answers) {
    return answers.then(live ->
        promises(prepared)
            .then(promises ->
                DocumentJson.first(
                    live, name -> read(prepared, name), promises, edition(prepared))));
  }

  private Checked<String> whole(Prepared prepared, Checked<Written> written) {
    return written.then(found ->
        promises(prepared)
            .then(promises ->
                DocumentJson.of(
                    found.analysed(),
                    found.live(),
                    name -> read(prepared, name),
                    promises,
                    edition(prepared))));
  }

  private static Checked<Promises> promises(Prepared prepared) {
    return Promises.of(prepared.edition().base(), 1);
  }

  private static Checked<Case> read(Prepared prepared, String scenario) {
    return prepared.edition().read(scenario, Map.of());
  }

  private Edition edition(Prepared prepared) {
    return new Edition(version, prepared.edition().revision(), LICENCE);
  }
}
