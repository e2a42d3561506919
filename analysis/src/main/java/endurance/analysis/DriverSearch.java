package endurance.analysis;

import endurance.analysis.answer.Outcome;
import endurance.analysis.answer.RankAgreement;
import endurance.analysis.answer.RankedColumns;
import endurance.analysis.wording.FormulaNames;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what drives each answer: the inputs whose rank agrees most with that of the outcome, over a
 * few futures run one by one.
 */
public record DriverSearch(Model model) {

  /** Enough for a standard error of a correlation of 0.02, in a moment. */
  public static final int FUTURES = 2_000;

  /** A reader does not take in more. */
  static final int MOST = 8;

  /** Smaller shares lie within a few standard errors of none at all. */
  static final double LEAST_SHARE = 0.01;

  /** Standard errors of a correlation beyond which it is not chance, with many inputs looked at. */
  private static final double CLEAR = 3.5;

  /** The one number of a future that a question is about, and the inputs it depends on. */
  private record Outcome(
      Question question, String at, Observable observable, List<Observable> inputs) {}

  /** What has to be known of each future. */
  public List<Observable> columns(Collection<Question> questions) {
    return outcomes(questions).stream()
        .flatMap(
            outcome -> Stream.concat(Stream.of(outcome.observable()), outcome.inputs().stream()))
        .distinct()
        .toList();
  }

  /**
   * @param kept the {@link #columns} in some futures
   */
  public List<Driver> search(Collection<Question> questions, SideBySide kept) {
    return search(questions, kept, 1);
  }

  /**
   * The same where futures share their past.
   *
   * @param distinct the part of them that would tell as much if each had a past of its own
   */
  public List<Driver> search(Collection<Question> questions, SideBySide kept, double distinct) {
    SideBySide some = kept.thinned(FUTURES);
    RankedColumns ranked = new RankedColumns(some);
    double apart = Math.min(1, distinct * kept.futures() / Math.max(1, some.futures()));
    return outcomes(questions).parallelStream()
        .flatMap(outcome -> drivers(outcome, ranked, apart).stream())
        .toList();
  }

  /** All walks share what they find in formulas: they lead through the same ones. */
  private List<Outcome> outcomes(Collection<Question> questions) {
    Map<String, List<String>> used = new HashMap<>();
    return questions.stream()
        .map(question -> outcome(question, used))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Outcome> outcome(Question question, Map<String, List<String>> used) {
    int last = model.clock().steps();
    return switch (question) {
      case Question.Probability probability -> atLast(probability, probability.at(), used);
      case Question.Amount amount -> atLast(amount, amount.at(), used);
      case Question.Month month -> Optional.of(outcome(month, "", month.variable(), last, used));
      case Question.Runway runway ->
          Optional.of(
              outcome(
                  runway,
                  model.clock().monthAt(last - 1).toString(),
                  Onset.nameOf(runway),
                  last,
                  used));
    };
  }

  private Optional<Outcome> atLast(
      Question question, List<Moment> moments, Map<String, List<String>> used) {
    return moments.stream()
        .max(Comparator.comparingInt(moment -> QuestionReading.pointOf(moment, model.clock())))
        .map(moment ->
            outcome(
                question,
                moment.label(),
                question.variable(),
                QuestionReading.pointOf(moment, model.clock()),
                used));
  }

  private Outcome outcome(
      Question question, String at, String variable, int point, Map<String, List<String>> used) {
    return new Outcome(question, at, new Observable(variable, point), inputsOf(variable, used));
  }

  /** Every input in the formulas of a variable, and of those in them, and so on. */
  private List<Observable> inputsOf(String outcome, Map<String, List<String>> names) {
    Set<String> seen = new LinkedHashSet<>(List.of(outcome));
    Deque<String> open = new ArrayDeque<>(seen);
    List<Observable> inputs = new ArrayList<>();
    while (!open.isEmpty()) {
      Variable variable = model.variable(open.remove());
      if (variable instanceof Variable.Input input) {
        IntStream.range(0, input.distributions().size())
            .mapToObj(position -> ScalarName.elementsAt(position, input, model))
            .map(elements -> new ScalarName(input.name(), elements).toString())
            .forEach(name -> inputs.add(new Observable(name, 0)));
      }
      for (String used : names.computeIfAbsent(variable.name(), _ -> variablesIn(variable))) {
        if (seen.add(used)) {
          open.add(used);
        }
      }
    }
    return inputs;
  }

  private static List<String> variablesIn(Variable variable) {
    return FormulaNames.of(variable, List.of()).stream()
        .map(used -> ScalarName.of(used).variable())
        .toList();
  }

  private static List<Driver> drivers(Outcome outcome, RankedColumns ranked, double distinct) {
    BitSet finite = ranked.finite(outcome.observable());
    double[] values = ranked.values(new RankedColumns.Among(outcome.observable(), finite));
    double[] ranks =
        RankAgreement.ranks(Arrays.stream(values).map(value -> ordered(outcome, value)).toArray());
    double effective = distinct * ranks.length;
    double least = Math.max(LEAST_SHARE, CLEAR * CLEAR / Math.max(1, effective));
    return outcome.inputs().parallelStream()
        .map(input ->
            new Driver(
                outcome.question(),
                outcome.at(),
                input.variable(),
                RankAgreement.of(
                    ranks, ranked.ranks(new RankedColumns.Among(input, finite)), effective)))
        .filter(driver -> driver.share() >= least)
        .sorted(Comparator.comparingDouble(Driver::share).reversed())
        .limit(MOST)
        .toList();
  }

  /** "Never" comes after every month. */
  private static double ordered(Outcome outcome, double value) {
    return outcome.question() instanceof Question.Month && value < 0
        ? Double.POSITIVE_INFINITY
        : value;
  }
}
