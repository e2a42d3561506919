package endurance.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader gets. */
public sealed interface Reply {

  /**
   * Something whole.
   *
   * @param type media type; empty without content
   */
  record Whole(int status, String type, byte[] content, Map<String, String> headers)
      implements Reply {
    public Whole {
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The same with one header more. */
    public Whole with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Whole(status, type, content, more);
    }
  }

  /** Events, told as long as the reader listens. */
  record Events(Telling telling) implements Reply {}

  /** Tells events to one reader, and returns when there is nothing more to tell. */
  @FunctionalInterface
  interface Telling {

    /**
     * @throws Gone when the reader has left
     */
    void to(EventWriter reader) throws Gone, InterruptedException;
  }

  static Whole json(int status, String json) {
    return of(status, "application/json", json);
  }

  static Whole of(int status, String type, String text) {
    return new Whole(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Nothing but the status: done, or not modified. */
  static Whole empty(int status) {
    return new Whole(status, "", new byte[0], Map.of());
  }
}
