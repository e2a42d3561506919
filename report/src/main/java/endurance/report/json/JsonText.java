package endurance.report.json;

import endurance.analysis.answer.Estimate;
import endurance.model.Language;
import endurance.model.Text;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON being written: indented by two blanks, one line feed a line on every machine; or all on one
 * line, for programs that read line by line.
 */
public final class JsonText {

  private final JsonGenerator out;

  private JsonText(JsonGenerator out) {
    this.out = out;
  }

  /** One object, ending with a line feed. */
  public static String object(Consumer<JsonText> content) {
    return written(content, context()) + "\n";
  }

  /** One object on one line, without a line feed. */
  public static String line(Consumer<JsonText> content) {
    return written(content, ObjectWriteContext.empty());
  }

  private static String written(Consumer<JsonText> content, ObjectWriteContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(context, text)) {
      generator.writeStartObject();
      content.accept(new JsonText(generator));
      generator.writeEndObject();
    }
    return text.toString();
  }

  public void put(String name, String value) {
    out.writeStringProperty(name, value);
  }

  public void put(String name, long value) {
    out.writeNumberProperty(name, value);
  }

  public void put(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  /** With all its digits; NaN and infinities, which JSON does not have, as strings. */
  public void put(String name, double value) {
    out.writeName(name);
    number(value);
  }

  public void put(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> put(name, text), () -> out.writeNullProperty(name));
  }

  public void putMonth(String name, Optional<YearMonth> month) {
    put(name, month.map(YearMonth::toString));
  }

  public void put(String name, Text text) {
    object(
        name,
        json -> {
          for (Language language : Language.values()) {
            json.put(language.code(), text.in(language));
          }
        });
  }

  public void put(String name, OptionalDouble value) {
    if (value.isPresent()) {
      put(name, value.getAsDouble());
    } else {
      putNull(name);
    }
  }

  public void putNull(String name) {
    out.writeNullProperty(name);
  }

  /** In small letters. */
  public void put(String name, Enum<?> value) {
    put(name, CaseJson.code(value));
  }

  public void put(String name, Estimate estimate) {
    object(name, json -> json.fields(estimate));
  }

  /** The three numbers of an estimate, into the object at hand. */
  public void fields(Estimate estimate) {
    put("value", estimate.value());
    put("low", estimate.low());
    put("high", estimate.high());
  }

  public void object(String name, Consumer<JsonText> content) {
    out.writeName(name);
    out.writeStartObject();
    content.accept(this);
    out.writeEndObject();
  }

  public void strings(String name, Iterable<String> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** A list of texts in every language. */
  public void texts(String name, List<Text> texts) {
    array(
        name,
        texts,
        text -> {
          for (Language language : Language.values()) {
            put(language.code(), text.in(language));
          }
        });
  }

  /** A list of whole numbers. */
  public void integers(String name, List<Integer> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(out::writeNumber);
    out.writeEndArray();
  }

  /** A list of numbers. */
  public void numbers(String name, List<Double> values) {
    out.writeName(name);
    out.writeStartArray();
    values.forEach(this::number);
    out.writeEndArray();
  }

  /** A list of months, those that never come as null. */
  public void months(String name, List<Optional<YearMonth>> months) {
    out.writeName(name);
    out.writeStartArray();
    months.forEach(
        month -> month.ifPresentOrElse(one -> out.writeString(one.toString()), out::writeNull));
    out.writeEndArray();
  }

  /** A list of lists of numbers. */
  public void rows(String name, List<List<Double>> rows) {
    out.writeName(name);
    out.writeStartArray();
    for (List<Double> row : rows) {
      out.writeStartArray();
      row.forEach(this::number);
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  public <T> void array(String name, Iterable<T> elements, Consumer<T> content) {
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
