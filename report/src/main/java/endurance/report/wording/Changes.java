package endurance.report.wording;

import endurance.analysis.answer.Estimate;
import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Measure;
import endurance.casebook.Question;
import endurance.model.Text;
import endurance.report.wording.Figures.Printed;

/** Prints measures and how they change: probabilities in percent, their changes in points. */
public final class Changes {

  private static final double PERCENT = 100;
  private static final double ONE_DIGIT = 10;

  private Changes() {}

  /** A value in the measure's own unit, which stands beside it where it is a percentage. */
  public static String value(double value, double error, Measure measure) {
    double factor = measure.kind().isProbability() ? PERCENT : 1;
    return Figures.number(factor * value, factor * error)
        + (unit(measure).equals(ComparisonWords.POINTS) ? " %" : "");
  }

  /** A change with its sign, and its error. */
  public static Printed change(Estimate change, Measure measure) {
    return change(change, Figures.error(change), measure);
  }

  /**
   * The same among others.
   *
   * @param digits the error that says how many digits to print, in the measure's own unit
   */
  public static Printed change(Estimate change, double digits, Measure measure) {
    double factor = measure.kind().isProbability() ? PERCENT : 1;
    Estimate shown =
        new Estimate(factor * change.value(), factor * change.low(), factor * change.high());
    Printed printed = Figures.amount(shown, factor * digits);
    boolean positive = change.value() > 0 && printed.value().matches(".*[1-9∞].*");
    return new Printed((positive ? "+" : "") + printed.value(), printed.error());
  }

  /**
   * The error that says how many digits the shares of a change have: those of the most exact one,
   * so that they can be seen to add up, but no more than one beyond those of the change.
   */
  public static double digits(Attribution attribution) {
    double least =
        attribution.shares().stream()
            .mapToDouble(share -> Figures.error(share.part()))
            .filter(error -> error > 0)
            .min()
            .orElse(0);
    return Math.max(least, Figures.error(attribution.change()) / ONE_DIGIT);
  }

  /** The change with its unit. */
  public static Text withUnit(Attribution attribution, Measure measure) {
    Printed printed = change(attribution.change(), digits(attribution), measure);
    String number = (printed.value() + " " + printed.error()).strip();
    Text unit = unit(measure);
    return new Text(
        (number + " " + unit.english()).strip(), (number + " " + unit.chinese()).strip());
  }

  /** The unit of changes; empty where there is none. */
  public static Text unit(Measure measure) {
    return switch (measure.kind()) {
      case PROBABILITY, BY_END_OF -> ComparisonWords.POINTS;
      case MONTHS -> ComparisonWords.MONTHS;
      case MEAN ->
          measure.question() instanceof Question.Amount amount
              ? ofAmounts(amount.unitText())
              : new Text("", "");
    };
  }

  private static Text ofAmounts(String unit) {
    return switch (unit) {
      case "1" -> new Text("", "");
      case "%" -> ComparisonWords.POINTS;
      default -> UnitWords.of(unit);
    };
  }
}
