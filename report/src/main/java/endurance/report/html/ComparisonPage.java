package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.comparison.Comparison;
import endurance.casebook.Case;
import endurance.casebook.Language;
import endurance.casebook.Text;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios side by side as one page: the answers, what a change is due to, and the charts. It
 * loads nothing and works without script; two languages and two themes are in it.
 */
public final class ComparisonPage {

  private final Comparison comparison;
  private final Case about;

  private ComparisonPage(Comparison comparison) {
    this.comparison = comparison;
    this.about = comparison.first().theCase();
  }

  /**
   * The same comparison gives the same bytes.
   *
   * @param language to open in; empty for the one the reader's browser prefers, English where that
   *     is not known
   */
  public static String of(Comparison comparison, Optional<Language> language) {
    StringBuilder page = new StringBuilder("<!doctype html>\n");
    new ComparisonPage(comparison).html(language).print(page);
    return page.append('\n').toString();
  }

  private Html html(Optional<Language> language) {
    Language opensIn = language.orElse(Language.ENGLISH);
    String title = ComparisonWords.TITLE.in(opensIn) + " · " + about.title().in(opensIn);
    Html.Element html =
        Html.element("html", PageHead.of(title), body(opensIn))
            .with("lang", Bilingual.tag(opensIn));
    return language.isPresent() ? html.with("data-language", opensIn.code()) : html;
  }

  private record Section(String id, Text title, Html content) {}

  private Html body(Language opensIn) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section("answers", Phrase.PAGE_ANSWERS.text(), new ScenarioTables(comparison).html()));
    sections.add(
        new Section(
            "attribution", ComparisonWords.ATTRIBUTION, new AttributionFigures(comparison).html()));
    if (!comparison.first().fans().isEmpty()) {
      sections.add(
          new Section("futures", Phrase.PAGE_CHARTS.text(), new ScenarioFans(comparison).html()));
    }
    return Html.element(
        "body",
        Html.styled("a", "skip", Bilingual.of(Phrase.SKIP)).with("href", "#answers"),
        Html.styled("header", "top", PageControls.of(opensIn), headline(), contents(sections))
            .with("id", "top"),
        Html.element("main").holding(sections.stream().map(ComparisonPage::section).toList()),
        Html.element("footer", Anchors.to("top", Bilingual.of(Phrase.TOP))),
        Html.element("div").with("id", "tip").with("role", "status").with("hidden", "hidden"),
        PageHead.script());
  }

  private static Html section(Section section) {
    return Html.styled(
            "section",
            "part",
            Html.element("h2", Bilingual.of(section.title())).with("id", section.id() + "-title"),
            section.content())
        .with("id", section.id())
        .with("aria-labelledby", section.id() + "-title");
  }

  private static Html contents(List<Section> sections) {
    return Html.styled(
            "nav",
            "contents",
            Html.styled("span", "hidden", Bilingual.of(Phrase.PAGE_CONTENTS))
                .with("id", "contents-title"),
            Html.element("ul")
                .holding(
                    sections.stream()
                        .map(each ->
                            Html.element("li", Anchors.to(each.id(), Bilingual.of(each.title()))))
                        .toList()))
        .with("aria-labelledby", "contents-title");
  }

  private Html headline() {
    Answers first = comparison.first();
    List<Html> says = new ArrayList<>();
    List<Html> excluded = new ArrayList<>();
    for (Answers scenario : comparison.scenarios()) {
      String name = scenario.theCase().scenario().name();
      says.add(
          Html.element(
              "div",
              Html.element("dt", Html.text(name)),
              Html.element("dd", Bilingual.of(scenario.theCase().scenario().says()))));
      if (scenario.excluded() > 0) {
        excluded.add(
            Html.styled(
                "p",
                "warning",
                Bilingual.of(
                    ComparisonWords.excluded(name, scenario.excluded(), scenario.futures()))));
      }
    }
    return Html.fragment(
        Html.styled("p", "kicker", Html.text("Endurance · " + about.id())),
        Html.element("h1", Bilingual.of(about.title())),
        Html.styled(
            "p",
            "meta",
            Bilingual.say(in ->
                String.join(
                    " · ",
                    ComparisonWords.TITLE.in(in),
                    Phrase.AS_OF.in(in, Dates.day(about.asOf(), in)),
                    Phrase.FUTURES.in(in, Figures.count(first.futures())),
                    Phrase.SEED.in(in, first.seed())))),
        Html.styled("dl", "pairs scenarios").holding(says),
        Html.fragment(excluded));
  }
}
