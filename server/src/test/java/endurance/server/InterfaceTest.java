package endurance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import endurance.analysis.Analyst;
import endurance.analysis.RunPlan;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.report.json.AnswersJson;
import endurance.server.Reader.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every endpoint, asked well and badly, its answers held against the description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterfaceTest {

  private final OpenApi openApi = new OpenApi();
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = Served.in(folder);
  }

  @AfterAll
  void everythingDescribedWasAskedAndNothingStaysOpen() {
    served.close();
    assertThat(openApi.exercised()).containsExactlyElementsOf(openApi.operations());
  }

  private Answer as(int status, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(openApi.against(answer)).as(answer.body()).isEmpty();
    return answer;
  }

  private Answer got(String path) {
    return as(200, served.reader().get(path));
  }

  private String ran(String order) {
    String id = as(201, served.reader().post("/api/runs", order)).json().path("id").asString();
    assertThat(as(200, served.reader().over(id)).json().path("state").asString()).isEqualTo("done");
    return id;
  }

  @Test
  void saysWhatItServes() {
    assertThat(got("/api/health").json().path("case").asString()).isEqualTo("lantern");
    assertThat(got("/api/openapi.yaml").body()).startsWith("openapi: 3.1.0");
  }

  /** The document once it says all; what comes before says so, and under another tag. */
  private Answer wholeDocument() {
    Answer document = got("/api/document");
    while (!document.json().path("complete").asBoolean()) {
      assertThat(document.header("etag")).endsWith("-first\"");
      assertThat(document.json().path("network").path("flows")).isEmpty();
      assertThat(document.json().path("claims")).isNotEmpty();
      got("/api/network"); // waits until all is there
      document = got("/api/document");
    }
    return document;
  }

  @Test
  void theDocumentIsSentOnceForEachRevision() {
    Answer document = wholeDocument();
    assertThat(document.json().path("revision").asString())
        .isEqualTo(got("/api/health").json().path("revision").asString());
    assertThat(document.header("etag"))
        .isEqualTo('"' + document.json().path("revision").asString() + '"');
    Answer again =
        as(304, served.reader().get("/api/document", "If-None-Match", document.header("etag")));
    assertThat(again.body()).isEmpty();
    assertThat(got("/api/network").json()).isEqualTo(document.json().path("network"));
  }

  @Test
  void whatTheCaseSaysIsToldAsTheCommandsTellIt() {
    assertThat(got("/api/facts").json().path("groups")).hasSize(4);
    assertThat(got("/api/facts?about=price").json().path("groups")).hasSize(1);
    as(404, served.reader().get("/api/facts?about=nonsense"));
    as(400, served.reader().get("/api/facts?abuot=price"));
    got("/api/commitments?scenario=stagnation");
    as(400, served.reader().get("/api/commitments?scenario=stagnatoin"));
    assertThat(got("/api/explanations/survival/2027?depth=0").json().path("trail")).hasSize(1);
    Answer missing = as(404, served.reader().get("/api/explanations/surviva"));
    assertThat(missing.json().path("detail").asString()).contains("did you mean survival");
    as(400, served.reader().get("/api/explanations/survival?depth=deep"));
  }

  @Test
  void aRunFindsWhatTheCommandFindsToTheByte() {
    String id =
        ran("{\"scenario\":\"base\",\"set\":{\"price\":\"14\"},\"futures\":700,\"seed\":9}");
    CaseFolder folder = CaseFolder.open(served.folder(), Served.root().resolve("library"));
    Map<String, String> set = Map.of("price", "14");
    String command =
        AnswersJson.of(
            Analyst.answer(
                    folder.read("base", set).orThrow(),
                    name -> folder.read(name, set),
                    RunPlan.of(700, 9, 1),
                    early -> {},
                    Progress.none())
                .orThrow());
    assertThat(got("/api/runs/" + id + "/answers").body()).isEqualTo(command);
    assertThat(got("/api/runs").json().path("runs").valueStream())
        .anyMatch(run -> run.path("id").asString().equals(id));
    as(404, served.reader().get("/api/runs/nonsense"));
    as(404, served.reader().get("/api/runs/nonsense/answers"));
    as(404, served.reader().get("/api/runs/nonsense/events"));
    as(404, served.reader().delete("/api/runs/nonsense"));
    as(200, served.reader().delete("/api/runs/" + id));
    Answer events = got("/api/runs/" + id + "/events");
    assertThat(events.body()).contains("event: end", "id: done");
    as(204, served.reader().get("/api/runs/" + id + "/events", "Last-Event-ID", "done"));
  }

  @Test
  void aRunningRunTellsHowFarItIsAndStopsWhenTold() {
    String id =
        as(201, served.reader().post("/api/runs", "{\"futures\":10000000}"))
            .json()
            .path("id")
            .asString();
    String next =
        as(201, served.reader().post("/api/runs", "{\"futures\":100}"))
            .json()
            .path("id")
            .asString();
    List<Event> events =
        served
            .reader()
            .events(
                "GET",
                "/api/runs/" + id + "/events",
                "",
                event -> event.data().contains("seconds_left"));
    assertThat(openApi.against("Run", events.getLast().data())).isEmpty();
    Answer early = as(409, served.reader().get("/api/runs/" + id + "/answers"));
    assertThat(early.json().path("detail").asString()).contains("is running");
    assertThat(served.reader().delete("/api/runs/" + id).status()).isIn(200, 202);
    assertThat(served.reader().over(id).json().path("state").asString()).isEqualTo("cancelled");
    assertThat(served.reader().over(next).json().path("state").asString()).isEqualTo("done");
  }

  @Test
  void runsOfOneChanceAreCompared() {
    String base = ran("{\"futures\":500}");
    String other = ran("{\"futures\":500,\"scenario\":\"stagnation\"}");
    String more = ran("{\"futures\":501,\"scenario\":\"stagnation\"}");
    JsonNode compared = got("/api/comparison?runs=" + base + "," + other).json();
    assertThat(compared.path("scenarios")).hasSize(2);
    String dearer = ran("{\"futures\":500,\"set\":{\"price\":\"16\"}}");
    JsonNode named = got("/api/comparison?runs=" + base + "," + dearer).json();
    assertThat(named.path("scenarios").valueStream())
        .extracting(
            one -> one.path("scenario").asString(),
            one -> one.path("run_id").asString(),
            one -> one.path("set").toString())
        .containsExactly(tuple("base", base, "{}"), tuple("base", dearer, "{\"price\":\"16\"}"));
    JsonNode measure = named.path("measures").path(0);
    assertThat(measure.path("values").path(1).path("run_id").asString()).isEqualTo(dearer);
    assertThat(measure.path("changes").path(0).path("run_id").asString()).isEqualTo(dearer);
    JsonNode attribution = named.path("attribution");
    assertThat(attribution.path("from_run_id").asString()).isEqualTo(base);
    assertThat(attribution.path("changes").path(0).path("run_id").asString()).isEqualTo(dearer);
    as(400, served.reader().get("/api/comparison"));
    as(400, served.reader().get("/api/comparison?runs=" + base));
    as(400, served.reader().get("/api/comparison?runs=" + base + ",nonsense"));
    as(400, served.reader().get("/api/comparison?runs=" + base + "," + base));
    Answer unlike = as(400, served.reader().get("/api/comparison?runs=" + base + "," + more));
    assertThat(unlike.body()).contains("compare runs of the same futures");
    as(
        422,
        served.reader().get("/api/comparison?runs=" + base + "," + other + "&attribute=nonsense"));
  }

  @Test
  void oneFutureIsPostedIntoBooks() {
    JsonNode books = got("/api/books?future=worst&by=money&party=all&futures=300").json();
    assertThat(books.path("parties")).hasSize(4);
    assertThat(
            got("/api/books?future=7&futures=300&postings=true&year=2027").json().has("postings"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "future=last, future",
    "future=7&by=money, by",
    "future=400&futures=300, future",
    "future=worst&by=monye, did you mean money",
    "party=nobody, party",
    "year=1999, year",
    "futures=100000000, futures",
    "scenario=nonsense, scenario",
    "postings=perhaps, postings"
  })
  void booksThatCannotBeAreRefusedByName(String query, String named) {
    assertThat(as(400, served.reader().get("/api/books?" + query)).body()).contains(named);
  }

  @Test
  void liveAnswersGrowAndEndAsTheDocumentBegins() {
    List<Event> events = served.reader().live("{\"first\":256}");
    assertThat(events)
        .extracting(Event::name)
        .containsExactly("answers", "answers", "answers", "end");
    for (Event event : events.subList(0, 3)) {
      assertThat(openApi.against("Answers", event.data())).isEmpty();
    }
    JsonNode last = json(events.get(2));
    assertThat(last.path("futures").asLong()).isEqualTo(2_000);
    assertThat(last.path("done").asBoolean()).isTrue();
    assertThat(last.path("questions"))
        .isEqualTo(got("/api/document").json().path("answers").path("questions"));
    Answer whole = as(200, served.reader().post("/api/live", "{\"changes\":{\"price\":0}}"));
    assertThat(whole.body()).contains("event: end");
  }

  @Test
  void whatIsChangedChangesTheAnswersAndNothingElseDoes() {
    double before = survival("{}");
    assertThat(survival("{\"changes\":{\"price\":15}}")).isEqualTo(before);
    assertThat(survival("{\"changes\":{\"price\":30}}")).isGreaterThan(before);
    assertThat(survival("{\"scenario\":\"stagnation\"}")).isLessThan(before);
    assertThat(survival("{}")).isEqualTo(before);
  }

  private double survival(String order) {
    List<Event> events = served.reader().live(order);
    JsonNode last = json(events.get(events.size() - 2));
    return last.path("questions").path("survival").path("at").path(1).path("value").asDouble();
  }

  private static JsonNode json(Event event) {
    return new tools.jackson.databind.json.JsonMapper().readTree(event.data());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"changes\":{\"pirce\":1}} | did you mean",
        "{\"changes\":{\"price\":\"four\"}} | changes.price",
        "{\"changes\":{\"price\":1e999}} | changes.price",
        "{\"changes\":[1]} | changes is an object",
        "{\"scenario\":\"drought\"} | there is no scenario",
        "{\"futures\":2001} | from 1 to 2000",
        "{\"futures\":1.5} | whole number",
        "{\"first\":0} | first",
        "{\"chnages\":{}} | did you mean changes",
        "{\"scenario\":\"base\",\"scenario\":\"base\"} | not JSON",
        "{} {} | something follows",
        "[] | no JSON object",
        "nonsense | not JSON",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}}}}}}}}}} | not JSON"
      })
  void controlsThatCannotBeAreRefusedByName(String body, String told) {
    assertThat(as(400, served.reader().post("/api/live", body)).body()).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"futures\":0} | from 1 to 10000000",
        "{\"futures\":10000001} | from 1 to 10000000",
        "{\"seed\":\"one\"} | seed is a whole number",
        "{\"sampling\":\"sobel\"} | there is no sampling",
        "{\"set\":{\"price\":\"many\"}} | set.price",
        "{\"set\":{\"pirce\":\"1\"}} | set.pirce",
        "{\"set\":{\"price\":true}} | set.price",
        "{\"scenario\":\"drought\"} | scenario",
        "{\"scenario\":7} | scenario is a text"
      })
  void runsThatCannotBeAreRefusedByName(String body, String told) {
    Answer refused = as(400, served.reader().post("/api/runs", body));
    assertThat(refused.body()).contains(told).doesNotContain("--");
  }

  @Test
  void theCaseOnDiskIsToldAtOnce() {
    List<Event> events =
        served.reader().events("GET", "/api/events", "", event -> event.name().equals("hello"));
    assertThat(openApi.against("Hello", events.getFirst().data())).isEmpty();
    // read as a stream of events above, whose end is never; held against the description here
    assertThat(
            openApi.against(
                new Answer(
                    "GET",
                    "/api/events",
                    200,
                    java.net.http.HttpHeaders.of(
                        Map.of("content-type", List.of("text/event-stream")), (_, _) -> true),
                    events.toString())))
        .isEmpty();
  }
}
