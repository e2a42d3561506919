package endurance.server.api;

import endurance.model.Checked;
import endurance.report.json.JsonText;
import endurance.server.http.Broadcast;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.http.Routes;
import endurance.server.http.StaticFiles;
import endurance.server.live.Errands;
import endurance.server.live.Prepared;
import endurance.server.live.Turns;
import endurance.server.runs.Plans;
import endurance.server.runs.RunQueue;
import endurance.server.served.CaseChange;
import endurance.server.served.ServedCase;
import endurance.server.store.StoreFailed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Which address is answered by what; described for programs in {@code openapi.yaml}. */
public final class Api {

  private static final System.Logger LOG = System.getLogger(Api.class.getName());

  private static final String OPENAPI = "/endurance/server/openapi.yaml";

  private final EditionInUse inUse;
  private final String version;
  private final long futures;
  private final Broadcast broadcast = new Broadcast();
  private final Routes routes;

  /**
   * @param version of the program
   * @param futures of a live answer
   */
  public Api(
      ServedCase served,
      EditionInUse inUse,
      RunQueue queue,
      Errands errands,
      Turns turns,
      Plans plans,
      String version,
      long futures) {
    this.inUse = inUse;
    this.version = version;
    this.futures = futures;
    CaseApi cases = new CaseApi(inUse);
    DocumentApi documents = new DocumentApi(inUse, version);
    RunsApi runs = new RunsApi(inUse, queue);
    ErrandReply slow = new ErrandReply(errands);
    this.routes =
        new Routes(StaticFiles::answer)
            .add("GET", "/api/health", this::health)
            .add("GET", "/api/openapi.yaml", request -> openApi())
            .add("GET", "/api/document", documents::document)
            .add("GET", "/api/network", documents::network)
            .add("GET", "/api/facts", cases::facts)
            .add("GET", "/api/commitments", cases::commitments)
            .add("GET", "/api/explanations/{name*}", cases::explanation)
            .add("POST", "/api/live", new LiveApi(inUse, turns, futures)::live)
            .add("POST", "/api/runs", kept(runs::order))
            .add("GET", "/api/runs", kept(runs::list))
            .add("GET", "/api/runs/{id}", kept(runs::one))
            .add("DELETE", "/api/runs/{id}", kept(runs::cancel))
            .add("GET", "/api/runs/{id}/events", kept(runs::events))
            .add("GET", "/api/runs/{id}/answers", kept(runs::answers))
            .add(
                "GET",
                "/api/comparison",
                kept(new ComparisonApi(inUse, queue, slow, plans)::compare))
            .add("GET", "/api/books", new BooksApi(inUse, slow, plans)::books)
            .add("GET", "/api/events", new EventsApi(served, broadcast)::events);
    announce(inUse.prepared());
  }

  public Routes routes() {
    return routes;
  }

  /** The case on disk has changed: readers get what it is now, and are told. */
  public void hear(CaseChange change) {
    if (change instanceof CaseChange.Reloaded reloaded) {
      inUse.become(reloaded.edition());
      announce(inUse.prepared());
    }
    broadcast.tell(EventsApi.event(change));
  }

  /** Whoever has a first document hears when there is more to say. */
  private void announce(Prepared prepared) {
    prepared
        .written()
        .thenRun(() -> {
          if (!prepared.isOutdated()) {
            broadcast.tell(EventsApi.completed(prepared.edition()));
          }
        });
  }

  private Reply health(Request request) {
    return Reply.json(
        200,
        JsonText.object(json -> {
          json.put("status", "ok");
          json.put("version", version);
          json.put("case", inUse.edition().base().id());
          json.put("revision", inUse.edition().revision());
          json.put("live_futures", futures);
          json.put("live_ready", isThere(inUse.prepared().live()));
          json.put("document_ready", isThere(inUse.prepared().written()));
        }));
  }

  private static <T> boolean isThere(CompletableFuture<Checked<T>> made) {
    return made.state() == Future.State.SUCCESS && made.resultNow() instanceof Checked.Valid;
  }

  private static Reply openApi() {
    try (InputStream in = Api.class.getResourceAsStream(OPENAPI)) {
      if (in == null) {
        throw new IllegalStateException(OPENAPI + " is not on the class path");
      }
      return Reply.of(
          200, "application/yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An endpoint that needs the database, which may fail it. */
  private static Function<Request, Reply> kept(Function<Request, Reply> endpoint) {
    return request -> {
      try {
        return endpoint.apply(request);
      } catch (StoreFailed e) {
        LOG.log(Level.WARNING, "the database", e);
        return ProblemReply.of(
                503,
                "The database fails",
                "runs can be neither kept nor read now ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                    + "); see that the disk is not full and the database is there")
            .with("Retry-After", "10");
      }
    };
  }
}
