package endurance.report.document;

import endurance.analysis.wording.ScalarName;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What charts and their lines are called: a case names neither. */
public final class ChartNames {

  private ChartNames() {}

  /** One for each chart: the variable it draws, with a number where several draw one. */
  public static List<String> ids(List<Chart> charts) {
    List<String> ids = new ArrayList<>();
    for (Chart chart : charts) {
      String variable =
          chart.variables().isEmpty()
              ? "chart"
              : ScalarName.of(chart.variables().getFirst()).variable();
      String id = variable;
      for (int number = 2; ids.contains(id); number++) {
        id = variable + "-" + number;
      }
      ids.add(id);
    }
    return List.copyOf(ids);
  }

  /**
   * The chart's title for its only line; else what the case calls the element, or the party of that
   * id.
   */
  static Text ofLine(Chart chart, String variable, Case about) {
    if (chart.variables().size() == 1) {
      return chart.title();
    }
    ScalarName name = ScalarName.of(variable);
    boolean oneArray =
        chart.variables().stream()
            .allMatch(other ->
                Objects.equals(ScalarName.of(other).variable(), name.variable())
                    && !ScalarName.of(other).elements().isEmpty());
    if (!oneArray) {
      return Text.alike(variable);
    }
    String element = String.join(", ", name.elements());
    return about.names().containsKey(element) ? about.elementName(element) : about.nameOf(element);
  }
}
