package endurance.report.json;

import endurance.analysis.Estimate;
import endurance.casebook.Language;
import endurance.casebook.Text;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON being written: indented by two blanks, one line feed a line on every machine. */
final class JsonText {

  private final JsonGenerator out;

  private JsonText(JsonGenerator out) {
    this.out = out;
  }

  /** One object, ending with a line feed. */
  static String object(Consumer<JsonText> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(context(), text)) {
      generator.writeStartObject();
      content.accept(new JsonText(generator));
      generator.writeEndObject();
    }
    return text.append('\n').toString();
  }

  void put(String name, String value) {
    out.writeStringProperty(name, value);
  }

  void put(String name, long value) {
    out.writeNumberProperty(name, value);
  }

  void put(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  /** With all its digits; NaN and infinities, which JSON does not have, as strings. */
  void put(String name, double value) {
    out.writeName(name);
    number(value);
  }

  void put(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> put(name, text), () -> out.writeNullProperty(name));
  }

  void putMonth(String name, Optional<YearMonth> month) {
    put(name, month.map(YearMonth::toString));
  }

  void put(String name, Text text) {
    object(
        name,
        json -> {
          for (Language language : Language.values()) {
            json.put(language.code(), text.in(language));
          }
        });
  }

  void put(String name, Estimate estimate) {
    object(name, json -> json.fields(estimate));
  }

  /** The three numbers of an estimate, into the object at hand. */
  void fields(Estimate estimate) {
    put("value", estimate.value());
    put("low", estimate.low());
    put("high", estimate.high());
  }

  void object(String name, Consumer<JsonText> content) {
    out.writeName(name);
    out.writeStartObject();
    content.accept(this);
    out.writeEndObject();
  }

  void strings(String name, Iterable<String> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** A list of numbers. */
  void numbers(String name, List<Double> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(this::number);
    out.writeEndArray();
  }

  <T> void array(String name, Iterable<T> elements, Consumer<T> content) {
    out.writeName(name);
    out.writeStartArray();
    for (T element : elements) {
      out.writeStartObject();
      content.accept(element);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void number(double value) {
    if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      out.writeString(Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    }
  }

  private static ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }
}
