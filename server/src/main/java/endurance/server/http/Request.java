package endurance.server.http;

import java.util.Map;
import java.util.Optional;

/**
 * What a reader asks.
 *
 * @param path as sent, without the query
 * @param named parts of the path that the route leaves open, by name
 * @param query by name; a name that stands twice counts once, with its last value
 * @param headers by name in lower case
 * @param body as sent; empty for most
 */
public record Request(
    String method,
    String path,
    Map<String, String> named,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  public Request {
    named = Map.copyOf(named);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** A part of the path that the route leaves open. */
  public String part(String name) {
    String value = named.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no part " + name);
    }
    return value;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public Optional<String> asked(String name) {
    return Optional.ofNullable(query.get(name));
  }

  Request with(Map<String, String> parts) {
    return new Request(method, path, parts, query, headers, body);
  }
}
