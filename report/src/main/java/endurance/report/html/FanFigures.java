package endurance.report.html;

import endurance.analysis.answer.Fan;
import endurance.casebook.Case;
import endurance.model.Text;
import endurance.report.wording.Dates;
import endurance.report.wording.PastWords;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Fan charts: for each variable a panel with the median, the band of half of the futures and that
 * of nine in ten, observed points, and the case's date. Panels of a figure share their axes.
 */
final class FanFigures {

  /** Years beyond which every other one is left unnamed on a narrow screen. */
  private static final int MANY_YEARS = 5;

  private final Case about;
  private final BiFunction<String, Html, Html> link;

  /**
   * @param link from the name of a line and its words to a link to where it is explained
   */
  FanFigures(Case about, BiFunction<String, Html, Html> link) {
    this.about = about;
    this.link = link;
  }

  Html html(List<Fan> fans) {
    List<Html> figures = new ArrayList<>();
    for (int i = 0; i < fans.size(); i++) {
      figures.add(figure(fans.get(i), "chart-" + (i + 1)));
    }
    return Html.fragment(figures);
  }

  private Html figure(Fan fan, String id) {
    Scale scale = Scale.covering(values(fan));
    List<Html> panels = new ArrayList<>();
    List<String> names = List.copyOf(fan.lines().keySet());
    for (int i = 0; i < names.size(); i++) {
      panels.add(panel(fan, names.get(i), observed(fan, i), scale));
    }
    return Html.styled(
            "figure",
            "fans",
            Html.element("figcaption", title(fan), key(fan)).with("id", id + "-title"),
            Html.styled("div", names.size() > 1 ? "panels" : "panel-alone").holding(panels),
            FanTable.of(fan, about))
        .with("id", id)
        .with("aria-labelledby", id + "-title");
  }

  private static Html title(Fan fan) {
    String unit = fan.chart().unitText();
    return Html.fragment(
        Html.styled("span", "title", Bilingual.of(fan.chart().title())),
        Html.text(" "),
        unit.equals("1")
            ? Html.nothing()
            : Html.styled(
                "span",
                "unit",
                Bilingual.say(
                    language -> Phrase.IN_UNIT.in(language, UnitWords.of(unit).in(language)))));
  }

  private static Html key(Fan fan) {
    return Html.styled(
        "span",
        "key",
        keyed("median", Phrase.MEDIAN),
        keyed("half", Phrase.BAND_50),
        keyed("nine", Phrase.BAND_90),
        fan.observed().isEmpty() ? Html.nothing() : keyed("observed", Phrase.OBSERVED),
        fan.prior().isEmpty()
            ? Html.nothing()
            : keyed("prior", Bilingual.of(PastWords.PRIOR_OUTLINE)));
  }

  private static Html keyed(String swatch, Phrase phrase) {
    return keyed(swatch, Bilingual.of(phrase));
  }

  private static Html keyed(String swatch, Html words) {
    return Html.styled(
        "span",
        "entry",
        Html.styled("span", "swatch " + swatch).with("aria-hidden", "true"),
        words);
  }

  private Html panel(Fan fan, String name, List<Fan.Point> observed, Scale scale) {
    List<List<Double>> points = fan.lines().getOrDefault(name, List.of());
    int last = Math.max(1, points.size() - 1);
    List<Html> shapes = new ArrayList<>();
    shapes.add(band("nine", points, 0, 4, scale));
    shapes.add(band("half", points, 1, 3, scale));
    prior(fan.prior().getOrDefault(name, List.of()), scale, shapes);
    double asOf = position(fan, about.asOf().getDayOfMonth(), YearMonth.from(about.asOf()));
    boolean asOfWithin = asOf >= 0 && asOf <= 1;
    if (asOfWithin) {
      String x = Plot.coordinate(asOf);
      shapes.add(Plot.line("as-of", x, "0", x, Plot.coordinate(1)));
    }
    shapes.add(Html.styled("path", "median").with("d", path(points, 2, scale, last)));
    for (Fan.Point point : observed) {
      double x = position(fan, 1, point.month());
      if (x >= 0 && x <= 1) {
        shapes.add(
            Html.styled("path", "observed")
                .with(
                    "d",
                    "M"
                        + Plot.coordinate(x)
                        + " "
                        + Plot.coordinate(1 - scale.at(point.value()))
                        + "h0"));
      }
    }
    Html plot = Plot.of(scale, years(fan), shapes, asOfWithin ? asOfLabel(asOf) : Html.nothing());
    Html.Element panel =
        Html.styled(
            "div",
            "panel",
            Html.styled(
                "h4", "panel-name", link.apply(name, Bilingual.of(lineName(fan, name, about)))),
            plot);
    return panel.with("data-fan", FanData.of(fan.months(), points));
  }

  /** What was believed before any reading, as outlines: nine in ten, and the median. */
  private static void prior(List<List<Double>> points, Scale scale, List<Html> shapes) {
    if (!points.isEmpty()) {
      int last = Math.max(1, points.size() - 1);
      for (int quantile : new int[] {0, 4}) {
        shapes.add(Html.styled("path", "prior").with("d", path(points, quantile, scale, last)));
      }
      shapes.add(Html.styled("path", "prior middle").with("d", path(points, 2, scale, last)));
    }
  }

  private Html asOfLabel(double at) {
    return Html.styled(
            "span",
            at > 0.5 ? "as-of-label before" : "as-of-label",
            Bilingual.say(
                language -> Phrase.AS_OF_LINE.in(language, Dates.day(about.asOf(), language))))
        .with("style", "left:" + Numbers.percent(at));
  }

  private static String path(List<List<Double>> points, int quantile, Scale scale, int last) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      path.append(i == 0 ? "M" : "L").append(corner(points, i, quantile, scale, last));
    }
    return path.toString();
  }

  private static Html band(
      String styleClass, List<List<Double>> points, int low, int high, Scale scale) {
    int last = Math.max(1, points.size() - 1);
    StringBuilder path = new StringBuilder(path(points, high, scale, last));
    for (int i = points.size() - 1; i >= 0; i--) {
      path.append("L").append(corner(points, i, low, scale, last));
    }
    return Html.styled("path", styleClass)
        .with("d", path.isEmpty() ? "" : path.append("Z").toString());
  }

  private static String corner(
      List<List<Double>> points, int index, int quantile, Scale scale, int last) {
    return Plot.coordinate((double) index / last)
        + " "
        + Plot.coordinate(1 - scale.at(points.get(index).get(quantile)));
  }

  /** Where a day stands between the first point and the last, as a part of the way. */
  private static double position(Fan fan, int day, YearMonth month) {
    if (fan.months().size() < 2) {
      return 0;
    }
    YearMonth first = fan.months().getFirst();
    double whole = first.until(month, ChronoUnit.MONTHS);
    return (whole + (day - 1.0) / month.lengthOfMonth()) / (fan.months().size() - 1);
  }

  private static List<Plot.Mark> years(Fan fan) {
    List<Plot.Mark> marks = new ArrayList<>();
    int last = Math.max(1, fan.months().size() - 1);
    boolean many = last > MANY_YEARS * 12;
    for (int i = 0; i < fan.months().size(); i++) {
      YearMonth month = fan.months().get(i);
      if (month.getMonthValue() == 1) {
        marks.add(
            new Plot.Mark(
                (double) i / last,
                Integer.toString(month.getYear()),
                many && marks.size() % 2 == 1));
      }
    }
    return marks;
  }

  private static List<Fan.Point> observed(Fan fan, int line) {
    if (line >= fan.chart().observed().size()) {
      return List.of();
    }
    return fan.observed().getOrDefault(fan.chart().observed().get(line), List.of());
  }

  /** The element where all lines are of one array, else the whole name. */
  static Text lineName(Fan fan, String name, Case about) {
    String english = shortName(fan, name);
    if (!english.equals(name)) {
      return new Text(english, about.elementName(english).chinese());
    }
    return fan.lines().size() == 1
        ? new Text(english, fan.chart().title().chinese())
        : Text.alike(english);
  }

  static String shortName(Fan fan, String name) {
    int bracket = name.indexOf('[');
    boolean oneArray =
        bracket > 0
            && fan.lines().keySet().stream()
                .allMatch(other -> other.startsWith(name.substring(0, bracket + 1)));
    return oneArray && name.endsWith("]") ? name.substring(bracket + 1, name.length() - 1) : name;
  }

  private static DoubleStream values(Fan fan) {
    return DoubleStream.concat(
        Stream.concat(fan.lines().values().stream(), fan.prior().values().stream())
            .flatMap(List::stream)
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue),
        fan.observed().values().stream().flatMap(List::stream).mapToDouble(Fan.Point::value));
  }
}
