package endurance.publish;

import endurance.analysis.Inquiry;
import endurance.analysis.Inquiry.Ask;
import endurance.casebook.Chart;
import endurance.engine.random.Replicated;
import endurance.engine.random.Replicates;
import endurance.model.Clock;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes what a page is to find out of the futures it computes: the plan of {@code answers.js}. */
final class AsksJson {

  private final Inquiry inquiry;
  private final JsonGenerator json;

  private AsksJson(Inquiry inquiry, JsonGenerator json) {
    this.inquiry = inquiry;
    this.json = json;
  }

  /**
   * @param chartPoints points of the clock at which charts are drawn
   * @param chartIds the name of each chart in the page's document
   */
  static String of(Inquiry inquiry, List<Integer> chartPoints, Function<Chart, String> chartIds) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new AsksJson(inquiry, json).write(chartPoints, chartIds);
    }
    return text.toString();
  }

  private void write(List<Integer> chartPoints, Function<Chart, String> chartIds) {
    Clock clock = inquiry.model().clock();
    json.writeStartObject();
    json.writeArrayPropertyStart("months");
    IntStream.range(0, clock.steps()).forEach(at -> json.writeString(clock.monthAt(at).toString()));
    json.writeEndArray();
    json.writeArrayPropertyStart("student");
    IntStream.rangeClosed(2, Replicates.USUAL)
        .forEach(count -> json.writeNumber(Replicated.student(count)));
    json.writeEndArray();
    json.writeArrayPropertyStart("questions");
    inquiry.questions().forEach(this::question);
    json.writeEndArray();
    json.writeArrayPropertyStart("charts");
    inquiry.theCase().charts().forEach(chart -> chart(chart, chartIds.apply(chart), chartPoints));
    json.writeEndArray();
    json.writeArrayPropertyStart("claims");
    inquiry.claims().forEach(this::claim);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void question(Ask ask) {
    json.writeStartObject();
    json.writeStringProperty("id", ask.question().id());
    switch (ask) {
      case Ask.Probability probability -> {
        variable("probability", probability.variable());
        moments("at", probability.at());
      }
      case Ask.Amount amount -> {
        variable("amount", amount.variable());
        json.writeNumberProperty("factor", amount.factor());
        moments("at", amount.at());
      }
      case Ask.Month month -> {
        variable("month", month.variable());
        json.writeNumberProperty("point", month.point());
        moments("by_end_of", month.byEndOf());
      }
      case Ask.Runway runway -> variable("runway", runway.variable());
    }
    json.writeEndObject();
  }

  private void variable(String kind, String name) {
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("variable", name);
  }

  private void moments(String property, List<Inquiry.At> moments) {
    json.writeArrayPropertyStart(property);
    for (Inquiry.At one : moments) {
      json.writeStartObject();
      json.writeStringProperty("label", one.label());
      json.writeNumberProperty("point", one.point());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void chart(Chart chart, String id, List<Integer> points) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeArrayPropertyStart("points");
    points.forEach(json::writeNumber);
    json.writeEndArray();
    json.writeArrayPropertyStart("lines");
    for (String line : chart.variables()) {
      json.writeStartObject();
      json.writeStringProperty("name", line);
      json.writeNumberProperty("factor", inquiry.factor(chart, line));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(Inquiry.Judged judged) {
    json.writeStartObject();
    json.writeStringProperty("id", judged.claim().id());
    json.writeStringProperty("variable", judged.observable().variable());
    json.writeNumberProperty("point", judged.observable().point());
    json.writeEndObject();
  }
}
