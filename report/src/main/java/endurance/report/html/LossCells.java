package endurance.report.html;

import endurance.analysis.answer.Estimate;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.LossScale;

/** Cells of the tables on who falls: amounts in one scale, each with its error. */
final class LossCells {

  private final LossScale scale;

  LossCells(LossScale scale) {
    this.scale = scale;
  }

  /** The scale of the whole section. */
  LossScale scale() {
    return scale;
  }

  /** Amounts are printed to hundredths of their unit at most. */
  double digits(Estimate estimate) {
    return Math.max(0.02, Figures.error(scaled(estimate)));
  }

  Html amount(Estimate estimate) {
    Printed printed = Figures.amount(scaled(estimate), digits(estimate));
    return cell(printed.value(), printed.error());
  }

  Estimate scaled(Estimate estimate) {
    return new Estimate(
        scale.scaled(estimate.value()),
        scale.scaled(estimate.low()),
        scale.scaled(estimate.high()));
  }

  static Html cell(String value, String error) {
    return Html.element(
        "td",
        Html.text(value),
        error.isEmpty()
            ? Html.nothing()
            : Html.fragment(Html.text(" "), Html.styled("span", "error", Html.text(error))));
  }

  static Html column(Html heading) {
    return Html.element("th", heading).with("scope", "col");
  }

  /** The cell of a chance, with its error. */
  static Html chance(Estimate estimate) {
    Printed printed = Figures.probability(estimate);
    return cell(printed.value(), printed.error());
  }
}
