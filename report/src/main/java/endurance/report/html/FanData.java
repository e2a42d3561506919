package endurance.report.html;

import endurance.report.wording.Figures;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fan's numbers for the page's script, which shows them under the pointer: months separated by
 * blanks, a bar, then for each month five numbers separated by semicolons.
 */
final class FanData {

  private FanData() {}

  static String of(List<YearMonth> months, List<List<Double>> points) {
    return months.stream().map(YearMonth::toString).collect(Collectors.joining(" "))
        + "|"
        + points.stream()
            .map(point -> point.stream().map(Figures::number).collect(Collectors.joining(";")))
            .collect(Collectors.joining(" "));
  }
}
