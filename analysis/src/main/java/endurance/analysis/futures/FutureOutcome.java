package endurance.analysis.futures;

import endurance.analysis.Onset;
import endurance.analysis.QuestionReading;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Observable;
import endurance.model.Clock;
import endurance.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a question makes of one future: a number by which futures can be put in order.
 *
 * <ul>
 *   <li>an amount: its value at the last of its moments, in the model's unit;
 *   <li>a probability: at how many of its moments the formula holds;
 *   <li>a month: the months since the first point; infinite for never;
 *   <li>a runway: how many months pass until the event has come.
 * </ul>
 *
 * @param columns what has to be known of the future
 */
record FutureOutcome(Question question, List<Observable> columns, Clock clock) {

  /** Between any month and the next. */
  private static final double HALF_A_MONTH = 0.5;

  FutureOutcome {
    columns = List.copyOf(columns);
  }

  /**
   * @param model with an {@link Onset} for each runway
   */
  static FutureOutcome of(Question question, Model model) {
    List<Observable> needs = new QuestionReading(model).needs(question);
    List<Observable> columns =
        switch (question) {
          case Question.Amount amount -> List.of(lastOf(amount, model.clock()));
          case Question.Probability _, Question.Month _, Question.Runway _ ->
              needs.stream().distinct().toList();
        };
    return new FutureOutcome(question, columns, model.clock());
  }

  private static Observable lastOf(Question.Amount amount, Clock clock) {
    Comparator<Moment> order =
        Comparator.comparingInt(moment -> QuestionReading.pointOf(moment, clock));
    Moment last = amount.at().stream().max(order).orElseThrow();
    return new Observable(amount.variable(), QuestionReading.pointOf(last, clock));
  }

  /**
   * The outcome of a future that stays finite.
   *
   * @param values of the {@link #columns}
   */
  double of(ToDoubleFunction<Observable> values) {
    return switch (question) {
      case Question.Amount _ ->
          values.applyAsDouble(columns.getFirst()) + 0.0; // a zero without sign
      case Question.Probability _ ->
          columns.stream().filter(column -> values.applyAsDouble(column) != 0).count();
      case Question.Month _ -> orNever(values.applyAsDouble(columns.getFirst()));
      case Question.Runway _ ->
          columns.stream().takeWhile(column -> values.applyAsDouble(column) == 0).count();
    };
  }

  /** A month before the first or beyond the last of the clock has not come within it. */
  private double orNever(double month) {
    boolean within = month > -HALF_A_MONTH && month < clock.steps() - HALF_A_MONTH;
    return within ? month : Double.POSITIVE_INFINITY;
  }
}
