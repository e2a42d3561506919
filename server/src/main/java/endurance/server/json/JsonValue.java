package endurance.server.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of JSON as it was sent. */
public sealed interface JsonValue {

  /** How it is called in a message. */
  String what();

  /** Fields in the order in which they were sent. */
  record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
    public JsonObject {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String what() {
      return "an object";
    }
  }

  /** A list. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {
    public JsonArray {
      elements = List.copyOf(elements);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /** A text. */
  record JsonString(String text) implements JsonValue {
    @Override
    public String what() {
      return "the text \"" + Quoted.of(text) + "\"";
    }
  }

  /**
   * A number.
   *
   * @param written as it was sent, for messages and exact reading
   */
  record JsonNumber(String written) implements JsonValue {
    @Override
    public String what() {
      return written;
    }
  }

  /** Yes or no. */
  record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public String what() {
      return Boolean.toString(value);
    }
  }

  /** Nothing. */
  record JsonNull() implements JsonValue {
    @Override
    public String what() {
      return "null";
    }
  }
}
