package endurance.report.html;

import endurance.analysis.Verdict;
import endurance.casebook.Case;
import endurance.casebook.Source;
import endurance.model.Language;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import java.util.ArrayList;
import java.util.List;

/** Claims, each with its verdict beside it. */
final class ClaimSection {

  private final Case about;
  private final Anchors anchors;

  ClaimSection(Case about, Anchors anchors) {
    this.about = about;
    this.anchors = anchors;
  }

  Html html(List<Verdict> verdicts) {
    return Html.styled(
        "table",
        "claims",
        Html.element(
            "thead",
            Html.element(
                "tr", column(Phrase.CLAIM), column(Phrase.VERDICT), column(Phrase.BECAUSE))),
        Html.element("tbody").holding(verdicts.stream().map(this::row).toList()));
  }

  private Html row(Verdict verdict) {
    return Html.element(
            "tr",
            Html.element(
                    "th",
                    Html.styled("span", "says", Bilingual.of(verdict.claim().says())),
                    Html.text(" "),
                    Html.styled("span", "cited", cited(verdict)))
                .with("scope", "row"),
            Html.element("td", ruling(verdict), interval(verdict)),
            Html.element("td", Html.fragment(because(verdict))))
        .with("id", Anchors.claim(verdict.claim().id()));
  }

  private Html cited(Verdict verdict) {
    Source source = about.sources().get(verdict.claim().source());
    Html publisher =
        anchors.link(
            "source:" + verdict.claim().source(),
            Html.text(source == null ? verdict.claim().source() : source.publisher()));
    int paragraph = verdict.claim().paragraph();
    return paragraph == 0
        ? publisher
        : Html.fragment(
            publisher,
            Html.text(" · "),
            Bilingual.say(language -> Phrase.PARAGRAPH.in(language, paragraph)));
  }

  /** What is ruled on a claim, in a sentence. */
  static Html.Element inAccount(Verdict verdict, Language language) {
    return Html.styled(
        "span",
        "verdict " + style(verdict),
        Html.styled("span", "sign", Html.text(sign(verdict))).with("aria-hidden", "true"),
        Html.text(
            " "
                + Terms.of(verdict.ruling()).in(language)
                + ", "
                + Figures.percentages(verdict.low(), verdict.high())));
  }

  private static Html ruling(Verdict verdict) {
    return Html.styled(
        "span",
        "ruling " + style(verdict),
        Html.styled("span", "sign", Html.text(sign(verdict))).with("aria-hidden", "true"),
        Html.text(" "),
        Bilingual.of(Terms.of(verdict.ruling())));
  }

  private static String style(Verdict verdict) {
    return switch (verdict.ruling()) {
      case SUPPORTED -> "supported";
      case CONTRADICTED -> "contradicted";
      case UNDETERMINED -> "undetermined";
    };
  }

  private static String sign(Verdict verdict) {
    return switch (verdict.ruling()) {
      case SUPPORTED -> "✓";
      case CONTRADICTED -> "✗";
      case UNDETERMINED -> "?";
    };
  }

  private Html interval(Verdict verdict) {
    return Html.styled(
        "span",
        "interval",
        Numbers.link(
            anchors,
            "claim:" + verdict.claim().id(),
            Html.text(Figures.percentages(verdict.low(), verdict.high()))),
        Html.styled("span", "strip", Numbers.part("half", verdict.low(), verdict.high()))
            .with("aria-hidden", "true"));
  }

  private static List<Html> because(Verdict verdict) {
    List<Html> parts = new ArrayList<>();
    parts.add(Bilingual.of(Terms.because(verdict)));
    verdict
        .claim()
        .observableFrom()
        .ifPresent(month ->
            parts.add(
                Html.styled(
                    "span",
                    "observable",
                    Bilingual.say(language ->
                        Phrase.OBSERVABLE_FROM.in(language, Dates.month(month, language))))));
    return parts;
  }

  private static Html column(Phrase phrase) {
    return Html.element("th", Bilingual.of(phrase)).with("scope", "col");
  }
}
