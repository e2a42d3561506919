package endurance.server;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader got.
 *
 * @param path as asked, with its query
 */
record Answer(String method, String path, int status, HttpHeaders headers, String body) {

  private static final JsonMapper MAPPER = new JsonMapper();

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Media type without parameters. */
  String type() {
    return header("content-type").replaceFirst(";.*$", "");
  }

  JsonNode json() {
    return MAPPER.readTree(body);
  }
}
