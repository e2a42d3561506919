package endurance.casebook;

import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.List;

/**
 * Something of the model that was observed: what a future expects of each reading, what was read,
 * and how far readings may lie off. Futures that retrace it well count for more.
 *
 * @param predicted variable that says what a future expects the reading to be
 * @param error variable with the spread of the error
 * @param relative whether the error is that of the logarithm, a factor up or down; else in the unit
 *     of the readings
 * @param shownIn unit of the readings
 * @param errorScale from the unit of the error to that of {@code predicted}
 * @param basis of the error
 * @param readings in the order of their months, those of one month in that of the elements; in use
 *     those of the clock up to the case's date
 */
public record Observation(
    String id,
    Text title,
    String predicted,
    String error,
    boolean relative,
    Unit shownIn,
    String unitText,
    double errorScale,
    Basis basis,
    List<Reading> readings,
    Origin origin) {

  public Observation {
    readings = List.copyOf(readings);
  }

  /**
   * One reading.
   *
   * @param element in brackets, as the variables have it; empty for a scalar
   * @param point of the clock
   * @param value in the unit of {@code predicted}
   * @param shown the same in the unit of the readings
   */
  public record Reading(
      String element, YearMonth month, int point, double value, double shown, List<String> facts) {

    public Reading {
      facts = List.copyOf(facts);
    }
  }
}
