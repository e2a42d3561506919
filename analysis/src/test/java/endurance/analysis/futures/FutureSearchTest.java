package endurance.analysis.futures;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.RunPlan;
import endurance.analysis.TestCases;
import endurance.analysis.futures.FutureChoice.ByNumber;
import endurance.analysis.futures.FutureChoice.ByQuestion;
import endurance.analysis.futures.FutureChoice.Place;
import endurance.casebook.Case;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import endurance.engine.Tuning;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A raft that spends a dollar a month of up to 24, lands in a month that luck decides, and in a
 * fifth of the futures comes to the root of a negative number.
 */
class FutureSearchTest {

  private static final int FUTURES = 700;

  private final Case raft = TestCases.read("raft", "base").orThrow();

  @ParameterizedTest
  @EnumSource
  void findsWhatLookingAtEveryFutureFinds(Sampling sampling) {
    RunPlan plan = RunPlan.of(FUTURES, 3, 2).with(sampling);
    TreeMap<Integer, Trajectory> finite = finiteFutures(plan);
    assertThat(finite).hasSizeBetween(FUTURES * 3 / 4, FUTURES * 17 / 20);

    // by hand from the case: money at the end of its k-th month is what it began with less k
    ToDoubleFunction<Trajectory> begun = path -> path.at("money_at_start", 0);
    ToDoubleFunction<Trajectory> survived =
        path -> Stream.of(3, 12, 18).filter(k -> begun.applyAsDouble(path) >= k).count();
    ToDoubleFunction<Trajectory> owed = path -> 24 - begun.applyAsDouble(path);
    ToDoubleFunction<Trajectory> landed =
        path -> path.at("luck", 0) > 0.7 ? 1e9 : Math.floor(10 * path.at("luck", 0));
    ToDoubleFunction<Trajectory> lasted = path -> Math.floor(begun.applyAsDouble(path));

    assertThat(found(plan, Place.WORST, "survival")).isEqualTo(first(finite, survived, 1));
    assertThat(found(plan, Place.BEST, "survival")).isEqualTo(first(finite, survived, -1));
    assertThat(found(plan, Place.MEDIAN, "survival")).isEqualTo(median(finite, survived));
    assertThat(found(plan, Place.WORST, "owed")).isEqualTo(first(finite, owed, -1));
    assertThat(found(plan, Place.BEST, "owed")).isEqualTo(first(finite, owed, 1));
    assertThat(found(plan, Place.MEDIAN, "owed")).isEqualTo(median(finite, owed));
    assertThat(found(plan, Place.WORST, "landing")).isEqualTo(first(finite, landed, -1));
    assertThat(found(plan, Place.BEST, "landing")).isEqualTo(first(finite, landed, 1));
    assertThat(found(plan, Place.MEDIAN, "landing")).isEqualTo(median(finite, landed));
    assertThat(found(plan, Place.WORST, "runway")).isEqualTo(first(finite, lasted, 1));
    assertThat(found(plan, Place.BEST, "runway")).isEqualTo(first(finite, lasted, -1));
    assertThat(found(plan, Place.MEDIAN, "runway")).isEqualTo(median(finite, lasted));
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSameHoweverItIsRun(Sampling sampling) {
    RunPlan one = RunPlan.of(FUTURES, 3, 1).with(sampling).with(Tuning.standard().withLanes(64));
    RunPlan two = RunPlan.of(FUTURES, 3, 2).with(sampling).with(Tuning.standard().withLanes(512));

    for (Place place : Place.values()) {
      for (String question : List.of("survival", "owed", "landing", "runway")) {
        assertThat(found(one, place, question)).isEqualTo(found(two, place, question));
      }
    }
  }

  @Test
  void saysAmongHowManyItLooked() {
    RunPlan plan = RunPlan.of(FUTURES, 3, 2);
    ByQuestion choice = new ByQuestion(Place.WORST, "survival");
    int finite = finiteFutures(plan).size();
    int early = finiteFutures(plan).headMap(100).size();

    assertThat(find(plan, choice).orThrow().among())
        .contains(new ChosenFuture.Among(FUTURES, finite));
    assertThat(new FutureSearch(raft, plan, 300).find(choice, Progress.none()).orThrow().among())
        .contains(new ChosenFuture.Among(100, early));
  }

  @Test
  void takesANumberAtItsWord() {
    ChosenFuture future = find(RunPlan.of(FUTURES, 3, 2), new ByNumber(FUTURES - 1)).orThrow();

    assertThat(future.number()).isEqualTo(FUTURES - 1);
    assertThat(future.among()).isEmpty();
  }

  @Test
  void knowsNoFutureBeyondThoseOfTheRun() {
    for (long number : new long[] {-1, FUTURES}) {
      assertThat(find(RunPlan.of(FUTURES, 3, 2), new ByNumber(number)).problems())
          .singleElement()
          .extracting(Problem::toString)
          .isEqualTo(
              "--future: the run has no future "
                  + number
                  + "; its 700 futures are numbered from 0 to 699; --futures asks for more");
    }
  }

  @Test
  void knowsNoWorstWithoutAWordOnWhatIsBetter() {
    RunPlan plan = RunPlan.of(FUTURES, 3, 2);
    for (Place place : List.of(Place.WORST, Place.BEST)) {
      Problem problem = find(plan, new ByQuestion(place, "calm")).problems().getFirst();
      assertThat(problem.origin().toString()).endsWith("raft/questions.yaml:21:3");
      assertThat(problem.message()).contains("question calm does not say what is better");
      assertThat(problem.remedy())
          .isEqualTo("add `better: more` or `better: less` to it, or ask for the median future");
    }
    assertThat(found(plan, Place.MEDIAN, "calm"))
        .isEqualTo(median(finiteFutures(plan), path -> path.at("luck", 0)));
  }

  @Test
  void knowsOnlyTheQuestionsOfTheCase() {
    assertThat(find(RunPlan.of(9, 3, 2), new ByQuestion(Place.MEDIAN, "runaway")).problems())
        .extracting(Problem::toString)
        .containsExactly("--by: the case has no question runaway; did you mean runway?");
    assertThat(find(RunPlan.of(9, 3, 2), new ByQuestion(Place.MEDIAN, "x")).problems())
        .extracting(Problem::remedy)
        .containsExactly("choose from survival, owed, landing, runway, calm");
  }

  private Checked<ChosenFuture> find(RunPlan plan, FutureChoice choice) {
    return FutureSearch.find(raft, plan, choice, Progress.none());
  }

  private int found(RunPlan plan, Place place, String question) {
    return (int) find(plan, new ByQuestion(place, question)).orThrow().number();
  }

  private TreeMap<Integer, Trajectory> finiteFutures(RunPlan plan) {
    Simulation simulation =
        Simulation.of(
                raft.model(),
                Set.of(
                    new Observable("money_at_start", 0),
                    new Observable("luck", 0),
                    new Observable("calm", 0)))
            .orThrow();
    TreeMap<Integer, Trajectory> finite = new TreeMap<>();
    for (int future = 0; future < FUTURES; future++) {
      Trajectory path = simulation.trajectory(plan.design(), future);
      if (Double.isFinite(path.at("calm", 0))) {
        finite.put(future, path);
      }
    }
    return finite;
  }

  /** The lowest number among those with the least outcome, or with the greatest for sign -1. */
  private static int first(
      TreeMap<Integer, Trajectory> futures, ToDoubleFunction<Trajectory> outcome, int sign) {
    double least =
        futures.values().stream()
            .mapToDouble(path -> sign * outcome.applyAsDouble(path))
            .min()
            .orElseThrow();
    return futures.keySet().stream()
        .filter(number -> sign * outcome.applyAsDouble(futures.get(number)) == least)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static int median(
      TreeMap<Integer, Trajectory> futures, ToDoubleFunction<Trajectory> outcome) {
    double[] sorted = futures.values().stream().mapToDouble(outcome).sorted().toArray();
    double middle = sorted[(int) Math.ceil(sorted.length / 2.0) - 1];
    return futures.keySet().stream()
        .filter(number -> outcome.applyAsDouble(futures.get(number)) == middle)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
