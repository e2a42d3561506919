package endurance.server;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.server.store.DatabaseAddress;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {

  private static final String TOKEN = "0123456789abcdef-secret";

  private final OpenApi openApi = new OpenApi();
  private Path folder;
  private Served served;
  private Server shared;

  @BeforeAll
  void serve(@TempDir Path temporary) {
    folder = temporary;
    served = Served.in(temporary);
    shared =
        Server.start(
                Served.settings(
                    served.folder(),
                    "0.0.0.0",
                    Optional.of(TOKEN),
                    DatabaseAddress.file(temporary.resolve("shared.db"))))
            .orThrow();
  }

  @AfterAll
  void end() {
    served.close();
    shared.close();
  }

  /** What a server answers to just these bytes, up to the end of what it sends. */
  private static String raw(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String asked(String path, String host, String... headers) throws IOException {
    return raw(
        served.server().port(),
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\n"
            + String.join("", headers)
            + "\r\n");
  }

  private String own() {
    return "127.0.0.1:" + served.server().port();
  }

  @Test
  void otherNamesThanLoopbacksAreNotAnswered() throws IOException {
    assertThat(asked("/api/health", own())).startsWith("HTTP/1.1 200");
    assertThat(asked("/api/health", "localhost")).startsWith("HTTP/1.1 200");
    assertThat(asked("/api/health", "evil.example"))
        .startsWith("HTTP/1.1 421")
        .contains("evil.example");
    assertThat(asked("/api/health", "127.0.0.1.evil.example")).startsWith("HTTP/1.1 421");
  }

  @Test
  void pagesOfOtherOriginsAreRefused() throws IOException {
    assertThat(asked("/api/runs", own(), "Origin: http://evil.example\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(asked("/api/runs", own(), "Origin: null\r\n")).startsWith("HTTP/1.1 403");
    assertThat(asked("/api/runs", own(), "Sec-Fetch-Site: cross-site\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(asked("/api/runs", own(), "Origin: http://" + own() + "\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aLinkOnAnotherSiteMayBeFollowed() throws IOException {
    String fromElsewhere = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n";
    assertThat(asked("/", own(), fromElsewhere + "Sec-Fetch-Dest: document\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(asked("/", own(), fromElsewhere + "Sec-Fetch-Dest: iframe\r\n"))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/api/../../etc/passwd",
        "/endurance/server/openapi.yaml",
        "/..\\\\..\\\\etc\\\\passwd",
        "//etc/passwd",
        "/.git/config",
        "/index.html/../../server/openapi.yaml",
        "/file:///etc/passwd"
      })
  void nothingIsReadOutsideThePage(String path) throws IOException {
    String answer = asked(path.replace("\\\\", "%5C"), own());
    assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("root:", "openapi: 3");
  }

  @Test
  void everyAnswerHasSafeHeaders() {
    for (String path : new String[] {"/", "/api/health", "/api/nonsense", "/nonsense.js"}) {
      Answer answer = served.reader().get(path);
      assertThat(answer.header("content-security-policy"))
          .contains("default-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe-inline", "'unsafe-eval'");
      assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
      assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void scriptInACaseStaysText() {
    assertThat(served.reader().get("/api/facts").type()).isEqualTo("application/json");
    assertThat(served.reader().get("/api/document").json().path("briefing").path("en").asString())
        .doesNotContain("<script");
  }

  @Test
  void bodiesAreJsonAndNotEndless() {
    Answer large =
        served.reader().post("/api/runs", "{\"scenario\":\"" + "x".repeat(70_000) + "\"}");
    assertThat(large.status()).isEqualTo(413);
    assertThat(openApi.against(large)).isEmpty();
    Answer form =
        served
            .reader()
            .ask("POST", "/api/runs", "{}", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(form.status()).isEqualTo(415);
    assertThat(openApi.against(form)).isEmpty();
    Answer quoted = served.reader().post("/api/runs", "{\"" + "y".repeat(60_000) + "\":1}");
    assertThat(quoted.status()).isEqualTo(400);
    assertThat(quoted.body()).hasSizeLessThan(2_000);
  }

  @Test
  void methodsThatAPathDoesNotTakeAreNamed() {
    Answer answer = served.reader().ask("PUT", "/api/runs", "{}");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).contains("GET").contains("POST");
    assertThat(served.reader().ask("HEAD", "/api/health", "").status()).isEqualTo(200);
    assertThat(served.reader().ask("HEAD", "/api/events", "").header("content-type"))
        .startsWith("text/event-stream");
  }

  @Test
  void aServerForOthersAsksForItsToken() throws IOException {
    String host = "GET %s HTTP/1.1\r\nHost: box.example\r\nConnection: close\r\n%s\r\n";
    assertThat(raw(shared.port(), host.formatted("/api/health", "")))
        .startsWith("HTTP/1.1 401")
        .contains("Bearer");
    assertThat(raw(shared.port(), host.formatted("/api/health?token=wrong", "")))
        .startsWith("HTTP/1.1 401");
    assertThat(
            raw(
                shared.port(),
                host.formatted("/api/health", "Authorization: Bearer " + TOKEN + "\r\n")))
        .startsWith("HTTP/1.1 200");
    assertThat(raw(shared.port(), host.formatted("/?token=" + TOKEN, "")))
        .startsWith("HTTP/1.1 303")
        .containsIgnoringCase("Location: /\r\n")
        .contains("HttpOnly", "SameSite=Strict");
    assertThat(raw(shared.port(), host.formatted("///evil.example/?token=" + TOKEN, "")))
        .containsIgnoringCase("Location: /evil.example/\r\n");
    assertThat(
            raw(
                shared.port(),
                host.formatted("/api/health", "Cookie: a=b; endurance_token=" + TOKEN + "\r\n")))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void withoutATokenOnlyLoopbackIsServed() {
    Checked<Server> started =
        Server.start(
            Served.settings(
                served.folder(),
                "0.0.0.0",
                Optional.empty(),
                DatabaseAddress.file(folder.resolve("other.db"))));
    assertThat(started.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("--token"));
    assertThat(
            Server.start(
                    Served.settings(
                        served.folder(),
                        "127.0.0.1",
                        Optional.of("short"),
                        DatabaseAddress.file(folder.resolve("other.db"))))
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("16 to 200"));
  }
}
