package endurance.report.html;

import endurance.analysis.explanation.Explanation;
import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.Question;
import endurance.report.evidence.Grounds;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each number comes from: every explained name with its equations, and what it uses. */
final class GroundSection {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

  private final Case about;
  private final Anchors anchors;

  GroundSection(Case about, Anchors anchors) {
    this.about = about;
    this.anchors = anchors;
  }

  Html html() {
    return Html.fragment(anchors.explained().values().stream().map(this::ground).toList());
  }

  private Html ground(Explanation step) {
    Grounds grounds = Grounds.of(step);
    List<Html> pairs = new ArrayList<>();
    step.block()
        .ifPresent(block -> {
          pairs.add(
              pair(
                  Phrase.FROM_BLOCK,
                  Html.fragment(
                      Html.element("code", Html.text(block.block())),
                      Html.text(" "),
                      Bilingual.of(block.says()))));
          if (!block.references().isEmpty()) {
            pairs.add(pair(Phrase.REFERENCES, Html.text(String.join("; ", block.references()))));
          }
        });
    step.assumption().ifPresent(assumption -> basis(assumption, pairs));
    if (!step.facts().isEmpty()) {
      pairs.add(pair(Phrase.FACTS, facts(step.facts())));
    }
    if (!grounds.furtherSources().isEmpty()) {
      pairs.add(
          pair(
              Phrase.PAGE_SOURCES,
              names(
                  grounds.furtherSources().stream()
                      .map(source -> "source:" + source.id())
                      .toList())));
    }
    if (!grounds.further().isEmpty()) {
      pairs.add(pair(Phrase.USES, names(grounds.further())));
    }
    if (!step.usedBy().isEmpty()) {
      pairs.add(pair(Phrase.USED_BY, names(step.usedBy())));
    }
    pairs.add(pair(Phrase.WRITTEN_AT, Html.element("code", Html.text(step.origin().toString()))));
    return Html.styled(
            "article",
            "ground",
            Html.element(
                "h3",
                Html.element("code", Html.text(step.name())),
                Html.text(" "),
                Html.styled("span", "what", what(step))),
            Html.styled(
                "div",
                "gist",
                says(step),
                Html.fragment(
                    grounds.equations().stream().map(line -> equation(step, line)).toList())),
            Html.styled("dl", "pairs").holding(pairs))
        .with("id", Anchors.explanation(step.name()));
  }

  private static Html what(Explanation step) {
    Html what = Bilingual.of(Terms.ofExplained(step.what()));
    return step.unit().isEmpty() || step.unit().equals("1")
        ? what
        : Html.fragment(what, Html.text(" · "), Bilingual.of(UnitWords.of(step.unit())));
  }

  /** Questions and claims have a text in every language, anything else one sentence. */
  private Html says(Explanation step) {
    String name = step.name().replaceFirst("^(answer|claim):", "");
    Question question = about.questions().get(name);
    Claim claim = about.claims().get(name);
    if (question != null && step.what().equals("question")) {
      return Html.element("p", Bilingual.of(question.ask()));
    }
    if (claim != null && step.what().equals("claim")) {
      return Html.element("p", Bilingual.of(claim.says()));
    }
    return step.says().isEmpty() ? Html.nothing() : Html.element("p", Bilingual.of(step.says()));
  }

  private void basis(Assumption assumption, List<Html> pairs) {
    if (!assumption.overriddenBy().isEmpty()) {
      pairs.add(pair(Phrase.OVERRIDDEN_BY, Html.text(assumption.overriddenBy())));
    }
    switch (assumption.basis()) {
      case Basis.Facts facts -> {
        if (!facts.rule().isEmpty()) {
          pairs.add(pair(Phrase.RULE, Bilingual.of(facts.rule())));
        }
      }
      case Basis.Judgement judgement ->
          pairs.add(pair(Phrase.JUDGEMENT, Bilingual.of(judgement.reason())));
    }
  }

  /** A formula whose names lead to their own explanations. */
  private Html equation(Explanation step, String definition) {
    List<Html> parts = new ArrayList<>();
    Matcher matcher = NAME.matcher(definition);
    int end = 0;
    while (matcher.find()) {
      parts.add(Html.text(definition.substring(end, matcher.start())));
      Html name = Html.text(matcher.group());
      parts.add(
          place(step, matcher.group()).<Html>map(anchor -> Anchors.to(anchor, name)).orElse(name));
      end = matcher.end();
    }
    parts.add(Html.text(definition.substring(end)));
    return Html.element("pre", Html.element("code").holding(parts));
  }

  /** A name stands for itself, or within a block for the block's own variable. */
  private Optional<String> place(Explanation step, String name) {
    boolean used =
        step.uses().stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "["));
    if (used) {
      return anchors.of(name);
    }
    return step.block()
        .map(block -> block.name() + "." + name)
        .filter(full ->
            step.uses().stream().anyMatch(each -> each.equals(full) || each.startsWith(full + "[")))
        .flatMap(anchors::of);
  }

  private Html names(List<String> names) {
    List<Html> parts = new ArrayList<>();
    for (String name : names) {
      if (!parts.isEmpty()) {
        parts.add(Html.text(", "));
      }
      parts.add(
          anchors.link(name, Html.element("code", Html.text(name.replaceFirst("^[a-z]+:", "")))));
    }
    return Html.fragment(parts);
  }

  private Html facts(List<Fact> facts) {
    List<Html> parts = new ArrayList<>();
    for (Fact fact : facts) {
      if (!parts.isEmpty()) {
        parts.add(Html.text(", "));
      }
      parts.add(
          Html.fragment(
              anchors.link("fact:" + fact.id(), Html.element("code", Html.text(fact.id()))),
              Html.text(" ("),
              Bilingual.of(UnitWords.exact(fact.value(), fact.unitText())),
              Html.text(")")));
    }
    return Html.fragment(parts);
  }

  private static Html pair(Phrase label, Html content) {
    return Html.element(
        "div", Html.element("dt", Bilingual.of(label)), Html.element("dd", content));
  }
}
