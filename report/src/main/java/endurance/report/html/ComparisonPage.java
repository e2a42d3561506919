package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.comparison.Comparison;
import endurance.casebook.Case;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.html.PageFrame.Section;
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
    ComparisonPage page = new ComparisonPage(comparison);
    return new PageFrame(language, page.title(), page.headline(), page.sections()).page();
  }

  private Text title() {
    Text title = ComparisonWords.TITLE;
    Text about = this.about.title();
    return new Text(
        title.english() + " · " + about.english(), title.chinese() + " · " + about.chinese());
  }

  private List<Section> sections() {
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
    return sections;
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
