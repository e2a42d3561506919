package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.Footing;
import endurance.casebook.Briefing;
import endurance.casebook.Case;
import endurance.engine.NonFinite;
import endurance.model.Language;
import endurance.report.Explanations;
import endurance.report.evidence.Replaced;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report as one page: answers first, then the account, the charts, the commitments, the claims,
 * and where each number comes from. It loads nothing and works without script; two languages and
 * two themes are in it.
 */
public final class Page {

  /** The page's own title and the title of the section. */
  private static final int HEADINGS_ABOVE = 2;

  private final Answers answers;
  private final Case about;
  private final Anchors anchors;
  private final AnswerNumbers numbers;

  private Page(Answers answers, Explanations explanations) {
    this.answers = answers;
    this.about = answers.theCase();
    this.anchors = Anchors.of(about, explanations, Account.mentioned(about.briefings().values()));
    this.numbers = new AnswerNumbers(answers);
  }

  /**
   * The same answers give the same bytes.
   *
   * @param language to open in; empty for the one the reader's browser prefers, English where that
   *     is not known
   */
  public static String of(Answers answers, Explanations explanations, Optional<Language> language) {
    Page page = new Page(answers, explanations);
    return new PageFrame(language, page.about.title(), page.headline(), page.sections()).page();
  }

  private List<PageFrame.Section> sections() {
    List<PageFrame.Section> sections = new ArrayList<>();
    sections.add(
        new PageFrame.Section(
            "answers", Phrase.PAGE_ANSWERS.text(), new AnswerSection(answers, anchors).html()));
    if (!about.briefings().isEmpty()) {
      sections.add(new PageFrame.Section("account", Phrase.PAGE_BRIEFING.text(), account()));
    }
    if (!answers.fans().isEmpty()) {
      sections.add(
          new PageFrame.Section(
              "futures",
              Phrase.PAGE_CHARTS.text(),
              new FanFigures(about, anchors::link).html(answers.fans())));
    }
    answers
        .retrospect()
        .ifPresent(past ->
            sections.add(
                new PageFrame.Section(
                    "past",
                    Phrase.PAGE_PAST.text(),
                    new RetrospectSection(past, about, anchors).html())));
    if (!about.commitments().isEmpty()) {
      sections.add(
          new PageFrame.Section(
              "commitments", Phrase.PAGE_COMMITMENTS.text(), new CommitmentFigures(about).html()));
    }
    answers
        .whoFalls()
        .ifPresent(falls ->
            sections.add(
                new PageFrame.Section(
                    "who-falls",
                    Phrase.WHO_FALLS.text(),
                    new NetworkSection(answers, falls).html())));
    if (!answers.verdicts().isEmpty()) {
      sections.add(
          new PageFrame.Section(
              "claims",
              Phrase.PAGE_CLAIMS.text(),
              new ClaimSection(about, anchors).html(answers.verdicts())));
    }
    sections.add(
        new PageFrame.Section(
            "grounds", Phrase.PAGE_GROUNDS.text(), new GroundSection(about, anchors).html()));
    FactSection facts = new FactSection(about, anchors);
    sections.add(new PageFrame.Section("facts", Phrase.PAGE_FACTS.text(), facts.facts()));
    sections.add(new PageFrame.Section("sources", Phrase.PAGE_SOURCES.text(), facts.sources()));
    sections.add(new PageFrame.Section("run", Phrase.PAGE_RUN.text(), run()));
    return sections;
  }

  private Html headline() {
    return Html.fragment(
        Html.styled("p", "kicker", Html.text("Endurance · " + about.id())),
        Html.element("h1", Bilingual.of(about.title())),
        Html.styled(
            "p",
            "meta",
            Bilingual.say(in ->
                String.join(
                    " · ",
                    Phrase.AS_OF.in(in, Dates.day(about.asOf(), in)),
                    Phrase.SCENARIO.in(in, about.scenario().name()),
                    Phrase.FUTURES.in(in, Figures.count(answers.futures())),
                    Phrase.SEED.in(in, answers.seed())))),
        Replaced.in(about).isEmpty()
            ? Html.nothing()
            : Html.styled(
                "p", "meta", Bilingual.say(in -> Phrase.OVERRIDDEN.in(in, Replaced.listed(about)))),
        excluded());
  }

  private Html excluded() {
    if (answers.excluded() == 0 || answers.nonFinite().isEmpty()) {
      return Html.nothing();
    }
    NonFinite first = answers.nonFinite().getFirst();
    return Html.styled(
        "p",
        "warning",
        Bilingual.say(in ->
            Phrase.EXCLUDED.in(
                in,
                Figures.count(answers.excluded()),
                Figures.count(answers.futures()),
                Figures.percent((double) answers.excluded() / answers.futures()),
                first.variable(),
                Dates.point(about.model().clock(), first.point(), in))));
  }

  private Html account() {
    Account account =
        new Account(new PageLinks(anchors, numbers, answers.verdicts()), HEADINGS_ABOVE);
    Map<Language, Briefing> briefings = about.briefings();
    Briefing only = briefings.values().iterator().next();
    return Html.styled(
        "div", "account", Bilingual.blocks(in -> account.of(briefings.getOrDefault(in, only))));
  }

  private Html run() {
    Footing footing = answers.footing();
    int all = footing.onFacts() + footing.onJudgement();
    return Html.fragment(
        Html.element(
            "p",
            Bilingual.say(in ->
                Phrase.FOOTING_ASSUMPTIONS.in(
                        in,
                        Figures.count(footing.onFacts()),
                        Figures.count(all),
                        Figures.count(footing.onJudgement()))
                    + " "
                    + Phrase.FOOTING_FACTS.in(
                        in,
                        Figures.count(footing.factsUsed()),
                        Figures.count(footing.factsInCase())))),
        Html.element(
            "p",
            Bilingual.say(in ->
                Phrase.SAMPLING_ERROR.in(
                    in, Figures.count(answers.futures() - answers.excluded())))));
  }
}
