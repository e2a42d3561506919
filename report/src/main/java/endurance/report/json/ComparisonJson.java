package endurance.report.json;

import endurance.analysis.Answers;
import endurance.analysis.Estimate;
import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Change;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Interaction;
import endurance.analysis.comparison.Measure;
import endurance.analysis.comparison.Share;
import endurance.casebook.Question;
import java.util.ArrayList;
import java.util.List;

/** Scenarios side by side, as JSON. The same case and seed give the same bytes. */
public final class ComparisonJson {

  private ComparisonJson() {}

  public static String of(Comparison comparison) {
    Answers first = comparison.first();
    List<String> names = comparison.names();
    return JsonText.object(json -> {
      json.put("format", "endurance/comparison/1");
      json.object("case", inside -> CaseJson.write(inside, first.theCase()));
      json.object(
          "run",
          inside -> {
            inside.put("futures", first.futures());
            inside.put("seed", first.seed());
          });
      json.array("scenarios", comparison.scenarios(), scenario -> scenario(json, scenario));
      json.array("measures", comparison.measures(), each -> measured(json, each, names));
      json.object(
          "attribution",
          inside -> {
            measure(inside, comparison.attributed());
            inside.put("from", names.getFirst());
            inside.array("changes", comparison.attributions(), each -> attribution(inside, each));
          });
    });
  }

  private static void scenario(JsonText json, Answers scenario) {
    json.put("scenario", scenario.theCase().scenario().name());
    json.put("says", scenario.theCase().scenario().says());
    json.strings("overrides", scenario.theCase().scenario().overrides());
    json.put("excluded", scenario.excluded());
    json.array("answers", scenario.answers(), answer -> AnswersJson.answer(json, answer));
    json.array("charts", scenario.fans(), fan -> AnswersJson.fan(json, fan));
  }

  private static void measure(JsonText json, Measure measure) {
    json.put("measure", measure.name());
    json.put("question", measure.question().id());
    json.put("kind", CaseJson.code(measure.kind()));
    measure.at().ifPresent(moment -> AnswersJson.moment(json, moment));
    json.put("unit", unit(measure));
  }

  private static String unit(Measure measure) {
    return switch (measure.kind()) {
      case PROBABILITY, BY_END_OF -> "1";
      case MONTHS -> "month";
      case MEAN -> measure.question() instanceof Question.Amount amount ? amount.unitText() : "1";
    };
  }

  private record Column<T>(String scenario, T value) {}

  private static <T> List<Column<T>> columns(List<String> names, List<T> values) {
    List<Column<T>> columns = new ArrayList<>();
    int before = names.size() - values.size();
    for (int i = 0; i < values.size(); i++) {
      columns.add(new Column<>(names.get(before + i), values.get(i)));
    }
    return columns;
  }

  private static void measured(JsonText json, Comparison.Measured measured, List<String> names) {
    measure(json, measured.measure());
    json.array(
        "values",
        columns(names, measured.values()),
        (Column<Estimate> column) -> {
          json.put("scenario", column.scenario());
          json.fields(column.value());
        });
    json.array(
        "changes",
        columns(names, measured.changes()),
        (Column<Change> column) -> {
          json.put("scenario", column.scenario());
          json.fields(column.value().difference());
          json.put("pairs", column.value().pairs());
          json.put("moved", column.value().moved());
        });
  }

  private static void attribution(JsonText json, Attribution attribution) {
    json.put("scenario", attribution.scenario());
    json.put("value_from", attribution.from());
    json.put("value_to", attribution.to());
    json.put("change", attribution.change());
    json.put("futures", attribution.futures());
    json.put("left_out", attribution.run() - attribution.futures());
    json.put("runs", attribution.runs());
    json.array("shares", attribution.shares(), share -> share(json, share));
    json.array("interactions", attribution.interactions(), each -> interaction(json, each));
  }

  private static void share(JsonText json, Share share) {
    json.put("group", share.group().name());
    json.put("says", share.group().says());
    json.strings("assumptions", share.group().assumptions());
    json.fields(share.part());
  }

  private static void interaction(JsonText json, Interaction interaction) {
    json.put("first", interaction.first().name());
    json.put("second", interaction.second().name());
    json.fields(interaction.index());
  }
}
