package endurance.analysis.comparison;

import endurance.casebook.Case;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.model.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number by which scenarios are compared: the mean over all futures of something that is known in
 * each.
 *
 * @param at empty for a runway
 */
public record Measure(Question question, Optional<Moment> at, Kind kind) {

  private static final int DECEMBER = 12;

  /** What is averaged. */
  public enum Kind {
    /** Whether the formula holds. */
    PROBABILITY,
    /** The amount, in the unit that the question wants to see. */
    MEAN,
    /** Whether it has come by then. */
    BY_END_OF,
    /** The months until the event comes; to the end of the clock where it does not. */
    MONTHS;

    /** Whether it is 0 or 1 in each future. */
    public boolean isProbability() {
      return this == PROBABILITY || this == BY_END_OF;
    }
  }

  /** {@code survival/2030}, {@code runway}. */
  public String name() {
    return question.id() + at.map(moment -> "/" + moment.label()).orElse("");
  }

  /** All measures of a case's questions, in their order. */
  public static List<Measure> of(Case theCase) {
    Clock clock = theCase.model().clock();
    List<Measure> measures = new ArrayList<>();
    for (Question question : theCase.questions().values()) {
      switch (question) {
        case Question.Probability probability ->
            probability.at().forEach(at -> measures.add(at(question, at, Kind.PROBABILITY)));
        case Question.Amount amount ->
            amount.at().forEach(at -> measures.add(at(question, at, Kind.MEAN)));
        case Question.Month _ ->
            years(clock).forEach(at -> measures.add(at(question, at, Kind.BY_END_OF)));
        case Question.Runway _ ->
            measures.add(new Measure(question, Optional.empty(), Kind.MONTHS));
      }
    }
    return measures;
  }

  private static Measure at(Question question, Moment moment, Kind kind) {
    return new Measure(question, Optional.of(moment), kind);
  }

  /**
   * The ends of the clock's years, as an {@link endurance.analysis.answer.Answer.Month} has them.
   */
  private static List<Moment> years(Clock clock) {
    YearMonth last = clock.monthAt(clock.steps() - 1);
    List<Moment> years = new ArrayList<>();
    for (int year = clock.monthAt(0).getYear(); year <= last.getYear(); year++) {
      YearMonth december = YearMonth.of(year, DECEMBER);
      years.add(new Moment(Integer.toString(year), december.isAfter(last) ? last : december, true));
    }
    return years;
  }
}
