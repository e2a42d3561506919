package endurance.report.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A path as a line of blocks: the lowest stands for its least value, the highest for its greatest.
 */
final class Sparkline {

  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /**
   * @param values evenly spaced in time; a blank stands for one that is not finite
   * @param columns at most so many of them are shown, evenly spaced, the first and the last among
   *     them
   */
  static String of(List<Double> values, int columns) {
    double least = finite(values).min().orElse(0);
    double range = finite(values).max().orElse(0) - least;
    int shown = Math.min(columns, values.size());
    return IntStream.range(0, shown)
        .mapToObj(column -> values.get(at(column, shown, values.size())))
        .map(value -> block(value, least, range))
        .collect(Collectors.joining());
  }

  private static java.util.stream.DoubleStream finite(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
  }

  private static int at(int column, int shown, int all) {
    return shown == 1 ? all - 1 : Math.toIntExact(Math.round((all - 1.0) * column / (shown - 1)));
  }

  private static String block(double value, double least, double range) {
    if (!Double.isFinite(value)) {
      return " ";
    }
    int level = range > 0 ? (int) ((value - least) / range * LEVELS.length()) : 0;
    return LEVELS.substring(
        Math.min(level, LEVELS.length() - 1), Math.min(level, LEVELS.length() - 1) + 1);
  }
}
