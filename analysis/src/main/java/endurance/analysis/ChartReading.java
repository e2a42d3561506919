package endurance.analysis;

import endurance.analysis.answer.Band;
import endurance.analysis.answer.Fan;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Chart;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Table;
import endurance.model.Variable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads fan charts: every line at the start of some months of the clock, and beside it the data it
 * can be held against.
 *
 * @param shown points of the clock, rising
 */
record ChartReading(Model model, List<Integer> shown) {

  /** A table counts months from the first point; its points are typed, not computed. */
  private static final double WHOLE_MONTH = 1e-9;

  ChartReading {
    shown = List.copyOf(shown);
  }

  /** Every month is shown. */
  ChartReading(Model model) {
    this(model, IntStream.range(0, model.clock().steps()).boxed().toList());
  }

  /** Every so many months are shown, counted back from the last, so that this is one of them. */
  static ChartReading every(int months, Model model) {
    int last = model.clock().steps() - 1;
    return new ChartReading(
        model,
        IntStream.rangeClosed(0, last)
            .filter(point -> (last - point) % months == 0)
            .boxed()
            .toList());
  }

  List<Observable> needs(Chart chart) {
    return chart.variables().stream()
        .flatMap(variable -> shown.stream().map(point -> new Observable(variable, point)))
        .toList();
  }

  /**
   * @param prior a run that knows of no reading; empty where the other does not either
   */
  Fan read(Chart chart, Ensemble ensemble, Optional<Ensemble> prior) {
    Clock clock = model.clock();
    Map<String, List<Fan.Point>> observed = new LinkedHashMap<>();
    for (String series : chart.observed()) {
      observed.put(series, observations(series, factor(series, chart)));
    }
    return new Fan(
        chart,
        shown.stream().map(clock::monthAt).toList(),
        lines(chart, ensemble),
        observed,
        prior.map(before -> lines(chart, before)).orElse(Map.of()));
  }

  private Map<String, List<List<Double>>> lines(Chart chart, Ensemble ensemble) {
    Map<String, List<List<Double>>> lines = new LinkedHashMap<>();
    for (String variable : chart.variables()) {
      double factor = factor(variable, chart);
      lines.put(
          variable,
          shown.stream()
              .map(point -> quantiles(ensemble.of(new Observable(variable, point)), factor))
              .toList());
    }
    return lines;
  }

  /** From a line's unit to the one its chart shows. */
  double factor(String scalar, Chart chart) {
    return model.unitOf(ScalarName.of(scalar).variable()).in(chart.shownIn());
  }

  private static List<Double> quantiles(Distributed values, double factor) {
    return Band.PROBABILITIES.stream().map(p -> values.quantile(p) * factor).toList();
  }

  /** The points of a series that fall on the first instant of a month; none for other variables. */
  private List<Fan.Point> observations(String scalar, double factor) {
    ScalarName name = ScalarName.of(scalar);
    if (!(model.variable(name.variable()) instanceof Variable.Series series)) {
      return List.of();
    }
    Table table = series.tables().get(name.position(series, model));
    List<Fan.Point> points = new ArrayList<>();
    for (int i = 0; i < table.x().size(); i++) {
      long month = Math.round(table.x().get(i));
      if (Math.abs(table.x().get(i) - month) <= WHOLE_MONTH) {
        YearMonth at = model.clock().monthAt((int) month);
        points.add(new Fan.Point(at, table.y().get(i) * factor));
      }
    }
    return points;
  }
}
