package endurance.report.json;

import endurance.analysis.Answers;
import endurance.analysis.answer.Estimate;
import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Change;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Interaction;
import endurance.analysis.comparison.Measure;
import endurance.analysis.comparison.Share;
import endurance.casebook.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scenarios side by side, as JSON. The same case and seed give the same bytes. */
public final class ComparisonJson {

  private ComparisonJson() {}

  public static String of(Comparison comparison) {
    return written(comparison, columns(comparison.names(), List.of()));
  }

  /**
   * With the runs that are compared, since several may be of one scenario.
   *
   * @param runs one for each scenario of the comparison
   */
  public static String of(Comparison comparison, List<ComparedRun> runs) {
    if (runs.size() != comparison.scenarios().size()) {
      throw new IllegalArgumentException(
          runs.size() + " runs for " + comparison.scenarios().size() + " scenarios");
    }
    return written(comparison, columns(comparison.names(), runs));
  }

  private static String written(Comparison comparison, List<Column> columns) {
    Answers first = comparison.first();
    return JsonText.object(json -> {
      json.put("format", "endurance/comparison/1");
      json.object("case", inside -> CaseJson.write(inside, first.theCase()));
      json.object(
          "run",
          inside -> {
            inside.put("futures", first.futures());
            inside.put("seed", first.seed());
          });
      json.array(
          "scenarios",
          in(columns, comparison.scenarios()),
          (Placed<Answers> placed) -> scenario(json, placed));
      json.array("measures", comparison.measures(), each -> measured(json, each, columns));
      json.object(
          "attribution",
          inside -> {
            measure(inside, comparison.attributed());
            inside.put("from", columns.getFirst().scenario());
            columns.getFirst().run().ifPresent(run -> inside.put("from_run_id", run.id()));
            inside.array(
                "changes",
                in(columns, comparison.attributions()),
                (Placed<Attribution> placed) -> attribution(inside, placed));
          });
    });
  }

  private static void scenario(JsonText json, Placed<Answers> placed) {
    Answers scenario = placed.value();
    name(json, placed.column());
    placed
        .column()
        .run()
        .ifPresent(run -> json.object("set", inside -> run.set().forEach(inside::put)));
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

  /**
   * Whose value it is.
   *
   * @param run where runs are compared
   */
  private record Column(String scenario, Optional<ComparedRun> run) {}

  private record Placed<T>(Column column, T value) {}

  private static List<Column> columns(List<String> names, List<ComparedRun> runs) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(
          new Column(names.get(i), i < runs.size() ? Optional.of(runs.get(i)) : Optional.empty()));
    }
    return columns;
  }

  /** Values of the last columns: what is held against the first column has none for it. */
  private static <T> List<Placed<T>> in(List<Column> columns, List<T> values) {
    List<Placed<T>> placed = new ArrayList<>();
    int before = columns.size() - values.size();
    for (int i = 0; i < values.size(); i++) {
      placed.add(new Placed<>(columns.get(before + i), values.get(i)));
    }
    return placed;
  }

  private static void name(JsonText json, Column column) {
    json.put("scenario", column.scenario());
    column.run().ifPresent(run -> json.put("run_id", run.id()));
  }

  private static void measured(JsonText json, Comparison.Measured measured, List<Column> columns) {
    measure(json, measured.measure());
    json.array(
        "values",
        in(columns, measured.values()),
        (Placed<Estimate> placed) -> {
          name(json, placed.column());
          json.fields(placed.value());
        });
    json.array(
        "changes",
        in(columns, measured.changes()),
        (Placed<Change> placed) -> {
          name(json, placed.column());
          json.fields(placed.value().difference());
          json.put("pairs", placed.value().pairs());
          json.put("moved", placed.value().moved());
        });
  }

  private static void attribution(JsonText json, Placed<Attribution> placed) {
    Attribution attribution = placed.value();
    name(json, placed.column());
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
