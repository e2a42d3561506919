package endurance.server.json;

import endurance.model.Nearest;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.server.json.JsonValue.JsonNumber;
import endurance.server.json.JsonValue.JsonObject;
import endurance.server.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/** Takes the fields of an object one by one and notes all that is wrong with them. */
public final class Fields {

  private final JsonObject object;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param known every name that may stand in it
   */
  public Fields(JsonObject object, Set<String> known) {
    this.object = object;
    for (String name : object.fields().keySet()) {
      if (!known.contains(name)) {
        note(
            name,
            "there is no field `" + name + "`",
            Nearest.remedy(name, known, "fields are: " + String.join(", ", known)));
      }
    }
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Says what is wrong with a field. */
  public void note(String field, String message, String remedy) {
    problems.add(new Problem(new Origin(field, 0, 0), message, remedy));
  }

  public Optional<String> text(String name) {
    return switch (object.fields().get(name)) {
      case null -> Optional.empty();
      case JsonString(String text) -> Optional.of(text);
      case JsonValue other -> {
        note(name, name + " is a text, got " + other.what(), "write it in quotes");
        yield Optional.empty();
      }
    };
  }

  /** A whole number within bounds, both included. */
  public OptionalLong whole(String name, long least, long most) {
    return switch (object.fields().get(name)) {
      case null -> OptionalLong.empty();
      case JsonNumber(String written) -> whole(name, written, least, most);
      case JsonValue other -> {
        note(name, name + " is a whole number, got " + other.what(), between(least, most));
        yield OptionalLong.empty();
      }
    };
  }

  private OptionalLong whole(String name, String written, long least, long most) {
    try {
      long value = Long.parseLong(written);
      if (value >= least && value <= most) {
        return OptionalLong.of(value);
      }
    } catch (NumberFormatException e) {
      // told below, with what would be right
    }
    note(
        name,
        "%s is a whole number from %d to %d, got %s".formatted(name, least, most, written),
        between(least, most));
    return OptionalLong.empty();
  }

  private static String between(long least, long most) {
    return "write one from " + least + " to " + most;
  }

  /** Numbers by name, finite ones. */
  public Map<String, Double> numbers(String name) {
    return entries(
        name,
        "a number",
        (each, value) -> {
          if (value instanceof JsonNumber(String written)) {
            double number = Double.parseDouble(written);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
          }
          return Optional.empty();
        });
  }

  /** Texts by name; a number counts as what was written. */
  public Map<String, String> texts(String name) {
    return entries(
        name,
        "a text, such as \"4.99\" or \"{p10: 1, p50: 2, p90: 4}\"",
        (each, value) ->
            switch (value) {
              case JsonString(String text) -> Optional.of(text);
              case JsonNumber(String written) -> Optional.of(written);
              default -> Optional.empty();
            });
  }

  private <T> Map<String, T> entries(
      String name, String wanted, BiFunction<String, JsonValue, Optional<T>> read) {
    Map<String, T> found = new LinkedHashMap<>();
    switch (object.fields().get(name)) {
      case null -> {}
      case JsonObject(Map<String, JsonValue> fields) ->
          fields.forEach((each, value) -> {
            Optional<T> one = read.apply(each, value);
            one.ifPresent(known -> found.put(each, known));
            if (one.isEmpty()) {
              note(
                  name + "." + each,
                  each + " takes " + wanted + ", got " + value.what(),
                  "send {\"" + name + "\": {\"" + each + "\": 1}} or the like");
            }
          });
      case JsonValue other ->
          note(name, name + " is an object, got " + other.what(), "send {} or names with values");
    }
    return Collections.unmodifiableMap(found);
  }
}
