package endurance.analysis.futures;

import endurance.analysis.Onset;
import endurance.analysis.QuestionReading;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Outcome;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Trajectory;
import endurance.model.Clock;
import endurance.model.Model;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Reads what a future makes of a question off its trajectory.
 *
 * @param model the one that was run: with an {@link Onset} for each runway
 */
record OutcomeReading(Model model) {

  private static final double HALF_A_MONTH = 0.5;

  Outcome read(Question question, Trajectory path) {
    Clock clock = model.clock();
    return switch (question) {
      case Question.Probability probability ->
          new Outcome.Probability(
              probability, at(probability, probability.at(), path, value -> value != 0));
      case Question.Amount amount -> {
        double factor = model.unitOf(amount.variable()).in(amount.shownIn());
        yield new Outcome.Amount(amount, at(amount, amount.at(), path, value -> value * factor));
      }
      case Question.Month month -> {
        double months = number(month, path);
        yield new Outcome.Month(
            month,
            Double.isFinite(months)
                ? Optional.of(clock.monthAt((int) Math.ceil(months - HALF_A_MONTH)))
                : Optional.empty());
      }
      case Question.Runway runway -> {
        int months = (int) number(runway, path);
        yield new Outcome.Runway(
            runway, months == 0 ? Optional.<YearMonth>empty() : month(months - 1));
      }
    };
  }

  private Optional<YearMonth> month(int point) {
    return Optional.of(model.clock().monthAt(point));
  }

  private double number(Question question, Trajectory path) {
    return FutureOutcome.of(question, model)
        .of(column -> path.at(column.variable(), column.point()));
  }

  private <T> List<Answer.At<T>> at(
      Question question, List<Moment> moments, Trajectory path, DoubleFunction<T> read) {
    return moments.stream()
        .map(moment -> {
          int point = QuestionReading.pointOf(moment, model.clock());
          return new Answer.At<>(moment, read.apply(path.at(question.variable(), point)));
        })
        .toList();
  }
}
