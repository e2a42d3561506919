package endurance.report.html;

import endurance.report.wording.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The frame of a chart: shapes in a drawing that stretches with the page, words beside it that keep
 * their size.
 */
final class Plot {

  /** The drawing's own coordinates run from 0 to this both ways. */
  static final double SIZE = 1000;

  private Plot() {}

  /** A word of the horizontal axis. */
  record Mark(double at, String label, boolean minor) {}

  static Html of(Scale scale, List<Mark> marks, List<Html> shapes, Html... above) {
    List<Html> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(level("gridline", scale, tick));
    }
    grid.addAll(shapes);
    if (scale.ticks().contains(0.0)) {
      grid.add(level("zero", scale, 0)); // over the shapes: crossing it is what matters
    }
    return Html.styled(
        "div",
        "plot",
        Html.styled("div", "y-axis")
            .holding(
                scale.ticks().stream()
                    .map(tick ->
                        Html.element("span", Html.text(tick(tick)))
                            .with("style", "bottom:" + Numbers.percent(scale.at(tick))))
                    .toList()),
        Html.styled("div", "area")
            .holding(
                Html.element("svg")
                    .with("viewBox", "0 0 1000 1000")
                    .with("preserveAspectRatio", "none")
                    .with("aria-hidden", "true")
                    .with("focusable", "false")
                    .holding(grid))
            .holding(above),
        Html.styled("div", "x-axis")
            .holding(
                marks.stream()
                    .map(mark ->
                        Html.styled("span", mark.minor() ? "minor" : "", Html.text(mark.label()))
                            .with("style", "left:" + Numbers.percent(mark.at())))
                    .toList()));
  }

  private static Html level(String styleClass, Scale scale, double value) {
    String y = coordinate(1 - scale.at(value));
    return line(styleClass, "0", y, coordinate(1), y);
  }

  static Html line(String styleClass, String x1, String y1, String x2, String y2) {
    return Html.styled("line", styleClass)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2);
  }

  /** A part of the whole, from 0 to 1, in the drawing's coordinates. */
  static String coordinate(double part) {
    return String.format(Locale.ROOT, "%.1f", SIZE * part);
  }

  private static String tick(double value) {
    return Figures.number(value).replace('-', '−');
  }
}
