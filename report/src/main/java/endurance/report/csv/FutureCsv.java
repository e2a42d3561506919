package endurance.report.csv;

import endurance.analysis.futures.WholeFuture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The paths of one future, a row for each month, a column for each variable with its unit. */
public final class FutureCsv {

  private FutureCsv() {}

  public static String of(WholeFuture future) {
    List<String> heads = new ArrayList<>(List.of("month"));
    future.paths().forEach(path -> heads.add(path.variable() + " (" + path.unitText() + ")"));
    CsvText csv = new CsvText(heads.toArray(String[]::new));
    for (int point = 0; point < future.months().size(); point++) {
      List<String> cells = new ArrayList<>(List.of(future.months().get(point).toString()));
      for (WholeFuture.Path path : future.paths()) {
        cells.add(number(path.values().get(point)));
      }
      csv.row(cells);
    }
    return csv.finish();
  }

  /** With all its digits; nothing where there is no number. */
  private static String number(double value) {
    return Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "";
  }
}
