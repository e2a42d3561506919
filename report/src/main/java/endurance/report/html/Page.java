package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.Footing;
import endurance.casebook.Briefing;
import endurance.casebook.Case;
import endurance.casebook.Language;
import endurance.engine.NonFinite;
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

  private final Answers answers;
  private final Case about;
  private final Anchors anchors;
  private final AnswerNumbers numbers;
  private final Optional<Language> language;

  private Page(Answers answers, Explanations explanations, Optional<Language> language) {
    this.answers = answers;
    this.about = answers.theCase();
    this.anchors = Anchors.of(about, explanations, Account.mentioned(about.briefings().values()));
    this.numbers = new AnswerNumbers(answers);
    this.language = language;
  }

  /**
   * The same answers give the same bytes.
   *
   * @param language to open in; empty for the one the reader's browser prefers, English where that
   *     is not known
   */
  public static String of(Answers answers, Explanations explanations, Optional<Language> language) {
    StringBuilder page = new StringBuilder("<!doctype html>\n");
    new Page(answers, explanations, language).html().print(page);
    return page.append('\n').toString();
  }

  private Html html() {
    Language opensIn = language.orElse(Language.ENGLISH);
    Html.Element html =
        Html.element("html", PageHead.of(about.title().in(opensIn)), body(opensIn))
            .with("lang", Bilingual.tag(opensIn));
    return language.isPresent() ? html.with("data-language", opensIn.code()) : html;
  }

  private Html body(Language opensIn) {
    List<Section> sections = sections();
    return Html.element(
        "body",
        Html.styled("a", "skip", Bilingual.of(Phrase.SKIP)).with("href", "#answers"),
        Html.styled("header", "top", PageControls.of(opensIn), headline(), contents(sections))
            .with("id", "top"),
        Html.element("main").holding(sections.stream().map(Page::section).toList()),
        Html.element("footer", Anchors.to("top", Bilingual.of(Phrase.TOP))),
        Html.element("div").with("id", "tip").with("role", "status").with("hidden", "hidden"),
        PageHead.script());
  }

  private record Section(String id, Phrase title, Html content) {}

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section("answers", Phrase.PAGE_ANSWERS, new AnswerSection(answers, anchors).html()));
    if (!about.briefings().isEmpty()) {
      sections.add(new Section("account", Phrase.PAGE_BRIEFING, account()));
    }
    if (!answers.fans().isEmpty()) {
      sections.add(
          new Section(
              "futures",
              Phrase.PAGE_CHARTS,
              new FanFigures(about, anchors::link).html(answers.fans())));
    }
    answers
        .retrospect()
        .ifPresent(past ->
            sections.add(
                new Section(
                    "past", Phrase.PAGE_PAST, new RetrospectSection(past, anchors).html())));
    if (!about.commitments().isEmpty()) {
      sections.add(
          new Section("commitments", Phrase.PAGE_COMMITMENTS, new CommitmentFigures(about).html()));
    }
    answers
        .whoFalls()
        .ifPresent(falls ->
            sections.add(
                new Section(
                    "who-falls", Phrase.WHO_FALLS, new NetworkSection(answers, falls).html())));
    if (!answers.verdicts().isEmpty()) {
      sections.add(
          new Section(
              "claims",
              Phrase.PAGE_CLAIMS,
              new ClaimSection(about, anchors).html(answers.verdicts())));
    }
    sections.add(
        new Section("grounds", Phrase.PAGE_GROUNDS, new GroundSection(about, anchors).html()));
    FactSection facts = new FactSection(about, anchors);
    sections.add(new Section("facts", Phrase.PAGE_FACTS, facts.facts()));
    sections.add(new Section("sources", Phrase.PAGE_SOURCES, facts.sources()));
    sections.add(new Section("run", Phrase.PAGE_RUN, run()));
    return sections;
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
    Account account = new Account(anchors, numbers, answers.verdicts());
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
