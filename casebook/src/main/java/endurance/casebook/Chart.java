package endurance.casebook;

import endurance.model.Text;
import endurance.model.unit.Unit;
import java.util.List;

/**
 * A fan chart the case wants drawn.
 *
 * @param variables scalar names, one fan each: {@code market.share[chatgpt]}
 * @param observed scalar names of series to draw as points beside each fan; as many as variables,
 *     or none
 */
public record Chart(
    Text title, List<String> variables, Unit shownIn, String unitText, List<String> observed) {
  public Chart {
    variables = List.copyOf(variables);
    observed = List.copyOf(observed);
  }
}
