package endurance.report.html;

import endurance.casebook.Case;
import endurance.casebook.Pledge;
import endurance.finance.Bindingness;
import endurance.finance.Commitment;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;

/**
 * What is promised, year by year: a panel for each kind, the firmest at the bottom of each column.
 * All panels have the same height for the same amount.
 */
final class CommitmentFigures {

  /** Height of the panel with the largest year, in the style sheet's units. */
  private static final double TALLEST = 15;

  /** Lower panels could not name their values. */
  private static final double LOWEST = 3.5;

  /** Part of a year's place that its column takes. */
  private static final double COLUMN_WIDTH = 0.62;

  private final Case about;

  CommitmentFigures(Case about) {
    this.about = about;
  }

  Html html() {
    List<Dues> all = Dues.of(about.commitments());
    List<Integer> years = Dues.years(all);
    double most = all.stream().mapToDouble(Dues::most).max().orElse(0);
    List<Html> figures = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      figures.add(figure(all.get(i), years, most, "commitments-" + (i + 1)));
    }
    return Html.fragment(
        Html.styled("p", "note", Bilingual.of(Phrase.COMMITMENTS_SAY)),
        key(),
        Html.styled("div", "kinds").holding(figures),
        list());
  }

  private Html key() {
    Set<Bindingness> used = EnumSet.noneOf(Bindingness.class);
    about.commitments().forEach(commitment -> used.add(commitment.bindingness()));
    List<Html> entries = new ArrayList<>();
    for (Bindingness bindingness : firmestFirst(used)) {
      entries.add(
          Html.styled(
              "span",
              "entry",
              Html.styled("span", "swatch " + style(bindingness)).with("aria-hidden", "true"),
              Bilingual.of(Terms.of(bindingness))));
    }
    return Html.styled("p", "key").holding(entries);
  }

  private static Html figure(Dues dues, List<Integer> years, double most, String id) {
    Money money = Money.upTo(most, dues.currency());
    double share = Math.max(dues.most() / most, LOWEST / TALLEST);
    Scale scale = Scale.upTo(share * most / money.scale(), share > 0.5 ? 4 : 2);
    double height = TALLEST * share;
    List<Html> shapes = new ArrayList<>();
    List<Plot.Mark> marks = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      double left = (i + (1 - COLUMN_WIDTH) / 2) / years.size();
      column(dues.byYear().getOrDefault(years.get(i), Collections.emptySortedMap()), money)
          .forEach(part -> shapes.add(rectangle(part, left, COLUMN_WIDTH / years.size(), scale)));
      marks.add(
          new Plot.Mark(
              (i + 0.5) / years.size(), years.get(i).toString(), years.size() > 5 && i % 2 == 1));
    }
    return Html.styled(
            "figure",
            "dues",
            Html.element(
                    "figcaption",
                    Html.styled("span", "title", Bilingual.of(Terms.of(dues.kind()))),
                    Html.text(" "),
                    Html.styled(
                        "span",
                        "unit",
                        Bilingual.say(language ->
                            Phrase.DUE_EACH_YEAR.in(
                                language, UnitWords.of(money.unit()).in(language)))))
                .with("id", id + "-title"),
            Html.element("div", Plot.of(scale, marks, shapes))
                .with("style", String.format(Locale.ROOT, "--height:%.2frem", height)),
            table(dues, years, money))
        .with("aria-labelledby", id + "-title");
  }

  private record Part(Bindingness bindingness, double from, double to) {}

  /** Parts of a column from the bottom up, in the panel's unit. */
  private static List<Part> column(SortedMap<Bindingness, Double> year, Money money) {
    List<Part> parts = new ArrayList<>();
    double from = 0;
    for (Bindingness bindingness : firmestFirst(year.keySet())) {
      double to = from + year.getOrDefault(bindingness, 0.0) / money.scale();
      parts.add(new Part(bindingness, from, to));
      from = to;
    }
    return parts;
  }

  private static Html rectangle(Part part, double left, double width, Scale scale) {
    return Html.styled("rect", style(part.bindingness()))
        .with("x", Plot.coordinate(left))
        .with("width", Plot.coordinate(width))
        .with("y", Plot.coordinate(1 - scale.at(part.to())))
        .with("height", Plot.coordinate(scale.at(part.to()) - scale.at(part.from())));
  }

  private static Html table(Dues dues, List<Integer> years, Money money) {
    Set<Bindingness> used = EnumSet.noneOf(Bindingness.class);
    dues.byYear().values().forEach(year -> used.addAll(year.keySet()));
    List<Html> heads = new ArrayList<>(List.of(column(Bilingual.of(Phrase.YEAR))));
    firmestFirst(used).forEach(each -> heads.add(column(Bilingual.of(Terms.of(each)))));
    List<Html> rows = new ArrayList<>();
    for (int year : years) {
      SortedMap<Bindingness, Double> due =
          dues.byYear().getOrDefault(year, Collections.emptySortedMap());
      List<Html> cells = new ArrayList<>();
      cells.add(Html.element("th", Html.text(Integer.toString(year))).with("scope", "row"));
      for (Bindingness bindingness : firmestFirst(used)) {
        double value = due.getOrDefault(bindingness, 0.0) / money.scale();
        cells.add(Html.element("td", Html.text(value == 0 ? "–" : Figures.number(value))));
      }
      rows.add(Html.element("tr").holding(cells));
    }
    return Html.element(
        "details",
        Html.element("summary", Bilingual.of(Phrase.AS_TABLE)),
        AnswerSection.scrolling(
            Html.element(
                "table",
                Html.element("thead", Html.element("tr").holding(heads)),
                Html.element("tbody").holding(rows))));
  }

  private Html list() {
    List<Html> rows = new ArrayList<>();
    for (Pledge pledge : about.pledges()) {
      Commitment each = pledge.commitment();
      Money money = Money.upTo(each.amount(), each.currency());
      rows.add(
          Html.element(
              "tr",
              Html.element("th", Html.element("code", Html.text(each.id()))).with("scope", "row"),
              Html.element("td", Bilingual.of(about.nameOf(each.counterparty()))),
              Html.element("td", Bilingual.of(Terms.of(each.kind()))),
              Html.element("td", Bilingual.of(Terms.of(each.bindingness()))),
              Html.styled(
                  "td",
                  "figure",
                  Html.text(Figures.number(each.amount() / money.scale()) + " " + money.unit())),
              Html.element(
                  "td",
                  Bilingual.say(language ->
                      Dates.month(each.first(), language)
                          + " – "
                          + Dates.month(each.last(), language))),
              Html.styled("td", "wide", Bilingual.of(pledge.basis()))));
    }
    return Html.element(
        "details",
        Html.element("summary", Bilingual.of(Phrase.COMMITMENTS)),
        AnswerSection.scrolling(
            Html.styled(
                "table",
                "texts",
                Html.element(
                    "thead",
                    Html.element(
                        "tr",
                        column(Bilingual.of(Phrase.COMMITMENTS)),
                        column(Bilingual.of(Phrase.COUNTERPARTY)),
                        column(Bilingual.of(Phrase.FACT_KIND)),
                        column(Bilingual.of(Phrase.BINDINGNESS)),
                        column(Bilingual.of(Phrase.AMOUNT)),
                        column(Bilingual.of(Phrase.TERM)),
                        column(Bilingual.of(Phrase.BASIS)))),
                Html.element("tbody").holding(rows))));
  }

  private static List<Bindingness> firmestFirst(Set<Bindingness> used) {
    List<Bindingness> sorted = new ArrayList<>(used);
    sorted.sort(Collections.reverseOrder());
    return sorted;
  }

  private static String style(Bindingness bindingness) {
    return bindingness.code().replace('_', '-');
  }

  private static Html column(Html heading) {
    return Html.element("th", heading).with("scope", "col");
  }

  /** A round size of a currency's amounts. */
  private record Money(double scale, String unit) {
    static Money upTo(double most, String currency) {
      if (most >= 1e9) {
        return new Money(1e9, "billion " + currency);
      }
      return most >= 1e6 ? new Money(1e6, "million " + currency) : new Money(1, currency);
    }
  }
}
