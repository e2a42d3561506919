package endurance.analysis;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Bands;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What a question needs of an ensemble, and how the ensemble answers it.
 *
 * <p>A value <em>at the end of</em> a month is that of the point where the next month begins; a
 * value <em>during</em> a month is that of the point where the month itself begins.
 *
 * @param model the one that was run: with an {@link Onset} for each runway
 */
public record QuestionReading(Model model) {

  /** The point of the clock at which a moment is read; may lie outside the clock. */
  public static int pointOf(Moment moment, Clock clock) {
    return moment.end() ? clock.pointAtEndOf(moment.month()) : clock.pointAtStartOf(moment.month());
  }

  /** Everything to collect, in the order in which it is read. */
  public List<Observable> needs(Question question) {
    return switch (question) {
      case Question.Probability probability -> at(probability, probability.at());
      case Question.Amount amount -> at(amount, amount.at());
      case Question.Month month -> List.of(new Observable(month.variable(), model.clock().steps()));
      case Question.Runway runway -> RunwayReading.needs(runway, model.clock());
    };
  }

  /** What stands in the way of asking: a moment beyond the clock, a unit that does not fit. */
  List<Problem> problems(Question question) {
    return switch (question) {
      case Question.Probability probability -> outside(probability, probability.at());
      case Question.Amount amount -> {
        List<Problem> problems = new ArrayList<>(outside(amount, amount.at()));
        if (!model.unitOf(amount.variable()).sameQuantityAs(amount.shownIn())) {
          problems.add(
              new Problem(
                  amount.origin(),
                  "question "
                      + amount.id()
                      + " cannot be shown in "
                      + amount.unitText()
                      + ": its formula is in "
                      + model.unitOf(amount.variable()),
                  "give a unit of the same quantity"));
        }
        yield problems;
      }
      case Question.Month _, Question.Runway _ -> List.of();
    };
  }

  Answer read(Question question, Ensemble ensemble, Bands bands) {
    return switch (question) {
      case Question.Probability probability ->
          new Answer.Probability(
              probability,
              probability.at().stream()
                  .map(moment -> new Answer.At<>(moment, chance(probability, moment, ensemble)))
                  .toList());
      case Question.Amount amount -> {
        double factor = model.unitOf(amount.variable()).in(amount.shownIn());
        yield new Answer.Amount(
            amount,
            amount.at().stream()
                .map(moment ->
                    new Answer.At<>(moment, bands.read(read(amount, moment, ensemble), factor)))
                .toList());
      }
      case Question.Month month ->
          MonthReading.read(
              month,
              ensemble.of(new Observable(month.variable(), model.clock().steps())),
              model.clock());
      case Question.Runway runway -> RunwayReading.read(runway, ensemble, model.clock());
    };
  }

  private Estimate chance(Question question, Moment moment, Ensemble ensemble) {
    Distributed truth = read(question, moment, ensemble);
    return Intervals.probability(truth);
  }

  private Distributed read(Question question, Moment moment, Ensemble ensemble) {
    return ensemble.of(new Observable(question.variable(), pointOf(moment, model.clock())));
  }

  private List<Observable> at(Question question, List<Moment> moments) {
    return moments.stream()
        .map(moment -> new Observable(question.variable(), pointOf(moment, model.clock())))
        .toList();
  }

  private List<Problem> outside(Question question, List<Moment> moments) {
    return moments.stream()
        .filter(moment -> !model.clock().contains(pointOf(moment, model.clock())))
        .map(moment ->
            new Problem(
                question.origin(),
                "question " + question.id() + " asks for " + moment.label() + ", off the clock",
                clockRuns(model.clock())))
        .toList();
  }

  /** The months a clock covers, for the remedy of a message. */
  static String clockRuns(Clock clock) {
    return "the clock runs from " + clock.monthAt(0) + " to " + clock.monthAt(clock.steps() - 1);
  }
}
