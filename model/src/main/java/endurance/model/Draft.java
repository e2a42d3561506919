package endurance.model;

import java.util.List;

/**
 * A model as written, nothing checked yet: {@link Model#check} turns it into a {@link Model} or
 * says what is wrong.
 *
 * @param variables in written order
 */
public record Draft(
    Clock clock,
    List<Dimension> dimensions,
    List<Variable> variables,
    List<RankCorrelation> correlations) {

  public Draft {
    dimensions = List.copyOf(dimensions);
    variables = List.copyOf(variables);
    correlations = List.copyOf(correlations);
  }
}
