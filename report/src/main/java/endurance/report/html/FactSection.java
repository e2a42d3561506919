package endurance.report.html;

import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.model.Text;
import endurance.report.evidence.Compared;
import endurance.report.evidence.Evidence;
import endurance.report.wording.Dates;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;

/** The case's facts, conflicts side by side, and its sources with their addresses. */
final class FactSection {

  private static final int COLUMNS = 6;

  private final Case about;
  private final Anchors anchors;

  FactSection(Case about, Anchors anchors) {
    this.about = about;
    this.anchors = anchors;
  }

  Html facts() {
    List<Html> bodies = new ArrayList<>();
    for (Evidence.Group group : Evidence.of(about).groups()) {
      List<Html> rows = new ArrayList<>();
      rows.add(
          Html.styled(
              "tr",
              "subject",
              Html.element("th", Html.text(group.quantity() + " · " + group.about()))
                  .with("colspan", Integer.toString(COLUMNS))
                  .with("scope", "rowgroup")));
      group.facts().forEach(compared -> rows.add(row(compared)));
      bodies.add(Html.element("tbody").holding(rows));
    }
    return AnswerSection.scrolling(
        Html.styled(
                "table",
                "facts",
                Html.element(
                    "thead",
                    Html.element(
                        "tr",
                        Html.element("td"),
                        column(Phrase.FACT_AS_OF),
                        column(Phrase.FACT_VALUE),
                        column(Phrase.FACT_KIND),
                        column(Phrase.FACT_GRADE),
                        column(Phrase.FACT_SOURCE))))
            .holding(bodies));
  }

  private Html row(Compared compared) {
    Fact fact = compared.fact();
    Source source = about.sources().get(fact.source());
    List<Html> says = new ArrayList<>();
    says.add(
        anchors.link(
            "source:" + fact.source(),
            Html.text(source == null ? fact.source() : source.publisher())));
    if (!fact.note().isEmpty()) {
      says.add(Html.styled("span", "remark", Bilingual.of(fact.note())));
    }
    if (!compared.disagreesWith().isEmpty()) {
      says.add(mark("disagrees", "≠ ", Phrase.FACT_DISAGREES, compared.disagreesWith()));
    }
    if (!compared.otherKindThan().isEmpty()) {
      says.add(mark("other-kind", "≁ ", Phrase.FACT_OTHER_KIND, compared.otherKindThan()));
    }
    Text bound = Terms.of(fact.bound());
    return Html.element(
            "tr",
            Html.element("th", Html.element("code", Html.text(fact.id()))).with("scope", "row"),
            Html.element("td", Html.text(fact.asOf().text())),
            Html.styled(
                "td",
                "figure",
                bound.english().isEmpty()
                    ? Html.nothing()
                    : Html.fragment(Bilingual.of(bound), Html.text(" ")),
                Bilingual.in(language ->
                    value(UnitWords.exact(fact.value(), fact.unitText()).in(language)))),
            Html.element("td", Bilingual.of(Terms.of(fact.kind()))),
            Html.element("td", Html.text(fact.grade().name())),
            Html.element("td").holding(says))
        .with("id", Anchors.fact(fact.id()));
  }

  private static Html mark(String style, String sign, Phrase phrase, List<String> ids) {
    return Html.styled(
        "span",
        "mark " + style,
        Html.text(sign),
        Bilingual.say(language -> phrase.in(language, String.join(", ", ids))));
  }

  Html sources() {
    return Html.styled("ul", "sources")
        .holding(about.sources().values().stream().map(FactSection::source).toList());
  }

  private static Html source(Source source) {
    return Html.element(
            "li",
            Html.element("strong", Html.text(source.publisher())),
            Html.text(", "),
            source.title().isEmpty()
                ? Html.nothing()
                : Html.fragment(Html.element("cite", Html.text(source.title())), Html.text(", ")),
            Bilingual.say(language -> Dates.day(source.date(), language)),
            Html.text(". "),
            source
                .address()
                .map(address -> Addresses.link(address, Html.text(address)))
                .orElseGet(() -> Bilingual.of(Phrase.NO_ADDRESS)))
        .with("id", Anchors.source(source.id()));
  }

  private static Html column(Phrase phrase) {
    return Html.element("th", Bilingual.of(phrase)).with("scope", "col");
  }

  /** The figure stands out, its unit does not. */
  private static Html value(String words) {
    int space = words.indexOf(' ');
    return space < 0
        ? Html.element("strong", Html.text(words))
        : Html.fragment(
            Html.element("strong", Html.text(words.substring(0, space))),
            Html.text(words.substring(space)));
  }
}
