package endurance.browser;

import endurance.model.Distribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A model as a page of one file carries it, for {@code published-futures.js}. */
public final class Embedded {

  private Embedded() {}

  /**
   * JSON with the modules and their description compressed, what is asked of futures, and the
   * script of the workers.
   *
   * @param asks JSON: see {@code answers.js}
   * @param scenarios by name, what each believes of assumptions that the model does not: a
   *     distribution for each scalar name, where a number is one of a single value
   */
  public static String of(
      BrowserModel model, String asks, Map<String, Map<String, Distribution>> scenarios) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("pairs", packed(model.pairs()));
      json.writeStringProperty("singles", packed(model.singles()));
      json.writeStringProperty(
          "description", packed(model.description().getBytes(StandardCharsets.UTF_8)));
      json.writeName("asks");
      json.writeRawValue(asks);
      json.writeObjectPropertyStart("scenarios");
      scenarios.forEach((name, believed) -> {
        json.writeObjectPropertyStart(name);
        believed.forEach((scalar, distribution) -> {
          json.writeName(scalar);
          DistributionJson.write(distribution, isNumber(distribution), json);
        });
        json.writeEndObject();
      });
      json.writeEndObject();
      json.writeStringProperty("worker", Loader.worker());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static boolean isNumber(Distribution distribution) {
    return distribution instanceof Distribution.Discrete discrete && discrete.values().size() == 1;
  }

  private static String packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }
}
