package endurance.analysis;

import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.engine.Observable;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a case asks of a run of its own scenario.
 *
 * @param problems what is read off the clock
 * @param observables for questions, claims and charts
 */
record Asked(
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
  static Asked of(Case theCase, Model model) {
    QuestionReading questions = new QuestionReading(model);
    ClaimReading claims = new ClaimReading(theCase.scenario().name(), model);
    ChartReading charts = new ChartReading(model);
    List<Problem> problems = new ArrayList<>();
    Set<Observable> observables = new LinkedHashSet<>();
    for (Question question : theCase.questions().values()) {
      problems.addAll(questions.problems(question));
      observables.addAll(questions.needs(question));
    }
    problems.addAll(claims.problems(theCase.claims().values()));
    observables.addAll(claims.needs(theCase.claims().values()));
    observables.addAll(new Conservation(theCase.flows(), model).watched());
    theCase.charts().forEach(chart -> observables.addAll(charts.needs(chart)));
    return new Asked(questions, claims, charts, problems, observables);
  }
}
