package endurance.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A program that asks a server. */
final class Reader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  /**
   * @param base such as {@code http://127.0.0.1:8080}
   */
  Reader(String base) {
    this.base = base;
  }

  /** An event as it came. */
  record Event(String name, String id, String data) {}

  Answer get(String path, String... headers) {
    return ask("GET", path, "", headers);
  }

  Answer delete(String path) {
    return ask("DELETE", path, "");
  }

  Answer post(String path, String json) {
    return ask("POST", path, json, "Content-Type", "application/json");
  }

  Answer ask(String method, String path, String body, String... headers) {
    try {
      HttpResponse<String> response =
          client.send(request(method, path, body, headers), BodyHandlers.ofString());
      return new Answer(method, path, response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(String method, String path, String body, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    return builder.build();
  }

  /** Reads events up to the first that is the last. */
  List<Event> events(
      String method, String path, String body, Predicate<Event> last, String... headers) {
    try {
      HttpResponse<InputStream> response =
          client.send(request(method, path, body, headers), BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            response.statusCode()
                + " "
                + new String(response.body().readAllBytes(), StandardCharsets.UTF_8));
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        return read(lines, last);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Event> read(BufferedReader lines, Predicate<Event> last) throws IOException {
    List<Event> events = new ArrayList<>();
    String name = "";
    String id = "";
    StringBuilder data = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        name = line.substring("event: ".length());
      } else if (line.startsWith("id: ")) {
        id = line.substring("id: ".length());
      } else if (line.startsWith("data: ")) {
        data.append(line.substring("data: ".length())).append('\n');
      } else if (line.isEmpty() && !name.isEmpty()) {
        Event event = new Event(name, id, data.toString());
        events.add(event);
        if (last.test(event)) {
          return events;
        }
        name = "";
        data.setLength(0);
      }
    }
    return events;
  }

  List<Event> live(String json) {
    return events(
        "POST",
        "/api/live",
        json,
        event -> event.name().equals("end"),
        "Content-Type",
        "application/json");
  }

  /** Waits until a run is over. */
  Answer over(String id) {
    events("GET", "/api/runs/" + id + "/events", "", event -> event.name().equals("end"));
    return get("/api/runs/" + id);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
