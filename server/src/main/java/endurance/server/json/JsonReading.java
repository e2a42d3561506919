package endurance.server.json;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.server.json.JsonValue.JsonArray;
import endurance.server.json.JsonValue.JsonBoolean;
import endurance.server.json.JsonValue.JsonNull;
import endurance.server.json.JsonValue.JsonNumber;
import endurance.server.json.JsonValue.JsonObject;
import endurance.server.json.JsonValue.JsonString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object: no duplicate names, nothing after it, not deeper than anybody needs. */
public final class JsonReading {

  /** The deepest body of the interface has two levels. */
  private static final int DEEPEST = 16;

  /** A double has at most some 770 digits; nobody writes one of them all. */
  private static final int LONGEST_NUMBER = 400;

  private JsonReading() {}

  /**
   * @param where what the message calls the text: {@code body}
   */
  public static Checked<JsonObject> object(byte[] utf8, String where) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      return Checked.invalid(new Origin(where, 0, 0), "this is not UTF-8", "send UTF-8");
    }
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return Checked.invalid(
            new Origin(where, 1, 1), "this is no JSON object", "send one, such as {}");
      }
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return Checked.invalid(
            new Origin(where, at.getLineNr(), at.getColumnNr()),
            "something follows the object",
            "send one object and nothing else");
      }
      return Checked.valid((JsonObject) value);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String message = e.getOriginalMessage();
      return Checked.invalid(
          at == null || at.getLineNr() < 1
              ? new Origin(where, 0, 0)
              : new Origin(where, at.getLineNr(), Math.max(0, at.getColumnNr())),
          "this is not JSON: " + (message == null ? "" : readable(message)),
          "see /api/openapi.yaml for what may be sent");
    }
  }

  /** Without the parser's words about where it keeps the text, which the origin says better. */
  private static String readable(String message) {
    return message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
  }

  private static JsonValue value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, value(parser));
        }
        yield new JsonObject(fields);
      }
      case START_ARRAY -> {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(parser));
        }
        yield new JsonArray(elements);
      }
      case VALUE_STRING -> new JsonString(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      default -> new JsonNull();
    };
  }
}
