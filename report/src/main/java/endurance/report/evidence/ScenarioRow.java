package endurance.report.evidence;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.MonthInterval;
import endurance.analysis.comparison.Change;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Measure;
import endurance.casebook.Question;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.wording.Changes;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.DateIntervals;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Phrase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a table with a column for each scenario.
 *
 * @param label the date, or what the line is about; empty where the line above has it
 * @param what is shown: mean, median, change; empty for a probability
 * @param cells one for each scenario
 * @param below whether the line says more of the one above: how it changes, or its interval
 */
public record ScenarioRow(Text label, Text what, List<Cell> cells, boolean below) {

  private static final Text NONE = new Text("", "");
  private static final List<String> RUNWAYS = List.of("50 %", "80 %", "95 %");

  /** A number and its error, or a date and its interval. */
  public record Cell(Text value, Text error) {

    static final Cell EMPTY = new Cell(NONE, NONE);

    private static Cell of(Printed printed) {
      return new Cell(
          new Text(printed.value(), printed.value()), new Text(printed.error(), printed.error()));
    }
  }

  public ScenarioRow {
    cells = List.copyOf(cells);
  }

  /** All lines for a question. */
  public static List<ScenarioRow> of(Question question, Comparison comparison) {
    List<Answer> answers =
        comparison.scenarios().stream()
            .map(scenario ->
                scenario.answers().stream()
                    .filter(answer -> answer.question().id().equals(question.id()))
                    .findFirst()
                    .orElseThrow())
            .toList();
    List<ScenarioRow> rows = new ArrayList<>(dates(answers));
    for (Comparison.Measured measured : comparison.measures()) {
      if (measured.measure().question().id().equals(question.id())) {
        rows.addAll(rows(measured, answers));
      }
    }
    return rows;
  }

  private static List<ScenarioRow> rows(Comparison.Measured measured, List<Answer> answers) {
    Measure measure = measured.measure();
    Text label = ComparisonWords.moment(measure);
    List<ScenarioRow> rows = new ArrayList<>();
    switch (measure.kind()) {
      case PROBABILITY, BY_END_OF ->
          rows.add(
              row(
                  label,
                  NONE,
                  measured.values().stream()
                      .map(value -> Cell.of(Figures.probability(value)))
                      .toList()));
      case MEAN -> {
        double digits =
            answers.stream()
                .mapToDouble(
                    answer -> answer instanceof Answer.Amount amount ? Figures.error(amount) : 0)
                .max()
                .orElse(0);
        rows.add(
            row(
                label,
                ComparisonWords.MEDIAN,
                answers.stream()
                    .map(answer -> Cell.of(Figures.amount(median(answer, measure), digits)))
                    .toList()));
        rows.add(row(NONE, ComparisonWords.MEAN, amounts(measured.values(), digits)));
      }
      case MONTHS ->
          rows.add(
              row(
                  ComparisonWords.MEAN_MONTHS,
                  NONE,
                  amounts(
                      measured.values(),
                      measured.values().stream().mapToDouble(Figures::error).max().orElse(0))));
    }
    List<Cell> changes = new ArrayList<>(List.of(Cell.EMPTY));
    measured.changes().forEach(change -> changes.add(change(change, measure)));
    rows.add(new ScenarioRow(NONE, ComparisonWords.CHANGE, changes, true));
    return rows;
  }

  private static ScenarioRow row(Text label, Text what, List<Cell> cells) {
    return new ScenarioRow(label, what, cells, false);
  }

  private static List<Cell> amounts(List<Estimate> values, double digits) {
    return values.stream().map(value -> Cell.of(Figures.amount(value, digits))).toList();
  }

  private static Cell change(Change change, Measure measure) {
    return change.moved() == 0 && change.difference().value() == 0
        ? new Cell(ComparisonWords.SAME, NONE)
        : Cell.of(Changes.change(change.difference(), measure));
  }

  private static Estimate median(Answer answer, Measure measure) {
    return answer instanceof Answer.Amount amount
        ? amount.at().stream()
            .filter(at -> measure.at().equals(Optional.of(at.moment())))
            .findFirst()
            .map(Answer.At::value)
            .map(Band::median)
            .orElseThrow()
        : new Estimate(Double.NaN, Double.NaN, Double.NaN);
  }

  /** The dates of a month or a runway, which no mean tells. */
  private static List<ScenarioRow> dates(List<Answer> answers) {
    return switch (answers.getFirst()) {
      case Answer.Probability _, Answer.Amount _ -> List.of();
      case Answer.Month first -> {
        int median = first.quantiles().size() / 2;
        yield dates(
            ComparisonWords.MEDIAN,
            answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer instanceof Answer.Month m ? m : null))
                .map(month ->
                    new Dated(month.quantiles().get(median), month.intervals().get(median)))
                .toList(),
            Phrase.NEVER);
      }
      case Answer.Runway _ ->
          IntStream.range(0, RUNWAYS.size())
              .boxed()
              .flatMap(at ->
                  dates(
                      each(in -> Phrase.RUNWAY_PROBABILITY.in(in, RUNWAYS.get(at))),
                      answers.stream()
                          .flatMap(answer ->
                              Stream.ofNullable(answer instanceof Answer.Runway r ? r : null))
                          .map(runway ->
                              new Dated(
                                  List.of(runway.at50(), runway.at80(), runway.at95()).get(at),
                                  runway.intervals().get(at)))
                          .toList(),
                      Phrase.RUNWAY_NOT_EVEN)
                      .stream())
              .toList();
    };
  }

  private record Dated(Optional<YearMonth> date, MonthInterval interval) {

    boolean isExact() {
      return interval.low().equals(date) && interval.high().equals(date);
    }
  }

  /** The dates, and below them their intervals unless all are exact. */
  private static List<ScenarioRow> dates(Text label, List<Dated> dates, Phrase none) {
    ScenarioRow row =
        row(
            label,
            NONE,
            dates.stream()
                .map(one ->
                    new Cell(
                        one.date()
                            .map(month -> each(in -> Dates.month(month, in)))
                            .orElseGet(none::text),
                        NONE))
                .toList());
    if (dates.stream().allMatch(Dated::isExact)) {
      return List.of(row);
    }
    List<Cell> intervals =
        dates.stream()
            .map(one -> new Cell(each(in -> DateIntervals.of(one.interval(), none, in)), NONE))
            .toList();
    return List.of(row, new ScenarioRow(NONE, Phrase.INTERVAL_95.text(), intervals, true));
  }

  private static Text each(Function<Language, String> sentence) {
    return new Text(sentence.apply(Language.ENGLISH), sentence.apply(Language.CHINESE));
  }
}
