package endurance.analysis.comparison;

import endurance.analysis.Answers;
import endurance.analysis.answer.Estimate;
import java.util.List;

/**
 * Scenarios of one case side by side.
 *
 * @param scenarios the answers and fans of each, the first being what the others are held against;
 *     without verdicts and without who falls
 * @param measures in the order of the questions
 * @param attributed the measure whose changes are split
 * @param attributions one for each scenario but the first
 */
public record Comparison(
    List<Answers> scenarios,
    List<Measured> measures,
    Measure attributed,
    List<Attribution> attributions) {

  public Comparison {
    scenarios = List.copyOf(scenarios);
    measures = List.copyOf(measures);
    attributions = List.copyOf(attributions);
  }

  /**
   * A measure in every scenario.
   *
   * @param values one for each scenario
   * @param changes from the first scenario, one for each of the others
   */
  public record Measured(Measure measure, List<Estimate> values, List<Change> changes) {
    public Measured {
      values = List.copyOf(values);
      changes = List.copyOf(changes);
    }
  }

  public Answers first() {
    return scenarios.getFirst();
  }

  /** The names of the scenarios. */
  public List<String> names() {
    return scenarios.stream().map(answers -> answers.theCase().scenario().name()).toList();
  }
}
