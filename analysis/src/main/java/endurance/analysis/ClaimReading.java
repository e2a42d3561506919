package endurance.analysis;

import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.casebook.Claim;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What claims about the model need of an ensemble in one scenario, and what it says to them.
 *
 * @param judges which of them are judged in it
 */
record ClaimReading(Predicate<Claim.Predicate> judges, String scenario, Model model) {

  /** Judges the claims that name the scenario. */
  ClaimReading(String scenario, Model model) {
    this(test -> test.scenarios().contains(scenario), scenario, model);
  }

  /** Judges all claims about the model as they stand in futures of any kind. */
  static ClaimReading ofAll(String scenario, Model model) {
    return new ClaimReading(_ -> true, scenario, model);
  }

  /** The scenarios in which some claim is judged, in the order in which they are named. */
  static Set<String> scenariosOf(Collection<Claim> claims) {
    Set<String> scenarios = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.test() instanceof Claim.Predicate predicate) {
        scenarios.addAll(predicate.scenarios());
      }
    }
    return scenarios;
  }

  /** One observable for each claim that is judged in this scenario. */
  List<Observable> needs(Collection<Claim> claims) {
    return judgedHere(claims).map(Here::observable).toList();
  }

  /** Claims that are read off the clock. */
  List<Problem> problems(Collection<Claim> claims) {
    Clock clock = model.clock();
    return judgedHere(claims)
        .filter(here -> !clock.contains(here.observable().point()))
        .map(here ->
            new Problem(
                here.claim().origin(),
                "claim " + here.claim().id() + " asks for " + here.label() + ", off the clock",
                QuestionReading.clockRuns(clock)))
        .toList();
  }

  /** Claim id to its probability, for the claims judged here. */
  Map<String, Estimate> read(Collection<Claim> claims, Ensemble ensemble) {
    Map<String, Estimate> probabilities = new LinkedHashMap<>();
    judgedHere(claims)
        .forEach(here -> {
          Distributed truth = ensemble.of(here.observable());
          probabilities.put(here.claim().id(), Intervals.probability(truth));
        });
    return probabilities;
  }

  /** A claim about the model and where it is read. */
  private record Here(Claim claim, Observable observable, String label) {}

  private Stream<Here> judgedHere(Collection<Claim> claims) {
    return claims.stream().map(this::here).flatMap(Optional::stream);
  }

  private Optional<Here> here(Claim claim) {
    return claim.test() instanceof Claim.Predicate predicate && judges.test(predicate)
        ? Optional.of(
            new Here(
                claim,
                new Observable(
                    predicate.variable(), QuestionReading.pointOf(predicate.at(), model.clock())),
                predicate.at().label()))
        : Optional.empty();
  }
}
