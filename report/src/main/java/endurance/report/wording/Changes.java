package endurance.report.wording;

import endurance.analysis.Estimate;
import endurance.analysis.comparison.Measure;
import endurance.casebook.Text;
import endurance.report.wording.Figures.Printed;

/** Prints measures and how they change: probabilities in percent, their changes in points. */
public final class Changes {

  private static final double PERCENT = 100;

  private Changes() {}

  /** A value in the measure's own unit. */
  public static String value(double value, double error, Measure measure) {
    return measure.kind().isProbability()
        ? Figures.number(PERCENT * value, PERCENT * error) + " %"
        : Figures.number(value, error);
  }

  /** A change with its sign, and its error. */
  public static Printed change(Estimate change, Measure measure) {
    double factor = measure.kind().isProbability() ? PERCENT : 1;
    double error = factor * Figures.error(change);
    // A value that is rounding alone has no digits of its own.
    double value = factor * change.value();
    String number = Figures.number(value, error);
    boolean above = value > 0 && !number.equals("0");
    return new Printed(
        (above ? "+" : "") + number, error > 0 ? "± " + Figures.number(error, error) : "");
  }

  /** The unit of changes; empty where there is none. */
  public static Text unit(Measure measure) {
    return switch (measure.kind()) {
      case PROBABILITY, BY_END_OF -> ComparisonWords.POINTS;
      case MONTHS -> ComparisonWords.MONTHS;
      case MEAN ->
          measure.question() instanceof endurance.casebook.Question.Amount amount
                  && !amount.unitText().equals("1")
              ? UnitWords.of(amount.unitText())
              : new Text("", "");
    };
  }
}
