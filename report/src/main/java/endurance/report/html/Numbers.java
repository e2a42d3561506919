package endurance.report.html;

import endurance.analysis.answer.Estimate;
import endurance.report.wording.Figures;
import java.util.Locale;

/** Graphics of one line: a probability as a bar, a distribution as a strip. */
final class Numbers {

  private Numbers() {}

  /** A number that leads to its explanation. */
  static Html link(Anchors anchors, String name, Html number) {
    return Html.styled("span", "number", anchors.link(name, number));
  }

  /** A bar from 0 to the probability, with its sampling error as a whisker. */
  static Html bar(Estimate probability) {
    return Html.styled(
            "span",
            "bar",
            part("fill", 0, probability.value()),
            Figures.error(probability) > 0
                ? part("whisker", probability.low(), probability.high())
                : Html.nothing())
        .with("aria-hidden", "true");
  }

  /** Part of a line from one position to another, each from 0 to 1. */
  static Html part(String styleClass, double from, double to) {
    double left = Math.clamp(from, 0, 1);
    double right = Math.clamp(to, left, 1);
    return Html.styled("span", styleClass)
        .with("style", "left:" + percent(left) + ";width:" + percent(right - left));
  }

  /** A part of the whole for a style sheet: {@code 12.35%}. */
  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * part);
  }
}
