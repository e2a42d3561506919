package endurance.analysis.answer;

import endurance.casebook.Chart;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A fan chart's numbers.
 *
 * @param months of the points, one for each entry of every list
 * @param lines scalar variable name to its quantiles over time; each inner list holds the values at
 *     {@link Band#PROBABILITIES}
 * @param observed scalar variable name to observed points, in the chart's unit
 * @param prior the same as {@code lines} for futures that know of no reading; empty where those of
 *     the run do not either
 */
public record Fan(
    Chart chart,
    List<YearMonth> months,
    Map<String, List<List<Double>>> lines,
    Map<String, List<Point>> observed,
    Map<String, List<List<Double>>> prior) {

  public Fan {
    months = List.copyOf(months);
    lines = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(lines));
    observed = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(observed));
    prior = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(prior));
  }

  /** One observed value. */
  public record Point(YearMonth month, double value) {}
}
