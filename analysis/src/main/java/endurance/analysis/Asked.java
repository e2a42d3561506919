package endurance.analysis;

import endurance.analysis.answer.Bands;
import endurance.analysis.answer.Fan;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a case asks of a run of its own scenario.
 *
 * @param problems what is read off the clock
 * @param observables for questions, claims and charts
 */
public record Asked(
    QuestionReading questions,
    ClaimReading claims,
    ChartReading charts,
    List<Problem> problems,
    Set<Observable> observables) {

  /** What charts show, which is drawn for futures that know of no reading as well. */
  Set<Observable> charted(Case theCase) {
    Set<Observable> charted = new LinkedHashSet<>();
    theCase.charts().forEach(chart -> charted.addAll(charts.needs(chart)));
    return charted;
  }

  /**
   * @param model of the case, with what questions need besides
   */
  public static Asked of(Case theCase, Model model) {
    ClaimReading claims = new ClaimReading(theCase.scenario().name(), model);
    Asked answered = of(theCase, model, claims, new ChartReading(model));
    Set<Observable> observables = new LinkedHashSet<>(answered.observables);
    observables.addAll(new Conservation(theCase.flows(), model).watched());
    return new Asked(
        answered.questions, answered.claims, answered.charts, answered.problems, observables);
  }

  /** What is needed for the answers alone, without what conservation is checked with. */
  public static Asked of(Case theCase, Model model, ClaimReading claims, ChartReading charts) {
    QuestionReading questions = new QuestionReading(model);
    List<Problem> problems = new ArrayList<>();
    Set<Observable> observables = new LinkedHashSet<>();
    for (Question question : theCase.questions().values()) {
      problems.addAll(questions.problems(question));
      observables.addAll(questions.needs(question));
    }
    problems.addAll(claims.problems(theCase.claims().values()));
    observables.addAll(claims.needs(theCase.claims().values()));
    theCase.charts().forEach(chart -> observables.addAll(charts.needs(chart)));
    return new Asked(questions, claims, charts, problems, observables);
  }

  /** The answers to the questions and the charts; nothing is said of claims and of others yet. */
  Answers read(Case theCase, RunPlan plan, Ensemble ensemble) {
    return answers(theCase, plan, ensemble, List.of())
        .drawn(fans(theCase, ensemble, Optional.empty()), Optional.empty());
  }

  /**
   * The charts.
   *
   * @param prior what is drawn beside them, of futures that know of no reading
   */
  List<Fan> fans(Case theCase, Ensemble ensemble, Optional<Ensemble> prior) {
    return theCase.charts().parallelStream()
        .map(chart -> charts.read(chart, ensemble, prior))
        .toList();
  }

  /**
   * The answers to the questions alone.
   *
   * @param drivers what the answers hang on, as far as it was searched for
   */
  Answers answers(Case theCase, RunPlan plan, Ensemble ensemble, List<Driver> drivers) {
    Bands bands = new Bands(ensemble.futures() - ensemble.excluded());
    return new Answers(
        theCase,
        ensemble.futures(),
        plan.seed(),
        plan.sampling(),
        ensemble.excluded(),
        ensemble.nonFinite(),
        theCase.questions().values().parallelStream()
            .map(question -> questions.read(question, ensemble, bands))
            .toList(),
        List.of(),
        List.of(),
        FootingCount.of(theCase),
        drivers,
        Optional.empty(),
        Optional.empty());
  }
}
