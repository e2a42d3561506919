package endurance.report.text;

import endurance.analysis.explanation.Explanation;
import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.report.evidence.Grounds;
import endurance.report.wording.Dates;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way from a number down to its sources, as an indented tree. What is used twice is told once;
 * three dots mark where the trail was cut off.
 */
public final class ExplanationText {

  private static final int INDENT = 2;

  /** Deeper steps are not indented further, so that lines keep a readable length. */
  private static final int DEEPEST_INDENT = 24;

  private static final int LABEL_COLUMNS = 15;

  private final Sheet sheet;
  private final Map<String, Explanation> steps = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();

  /** What a block is for is said once. */
  private final Set<String> toldBlocks = new HashSet<>();

  private ExplanationText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * @param trail the number asked about first, then what it is computed from, in any order
   */
  public static String of(List<Explanation> trail, TextStyle style) {
    ExplanationText text = new ExplanationText(new Sheet(style));
    trail.forEach(step -> text.steps.putIfAbsent(step.name(), step));
    if (!trail.isEmpty()) {
      text.step(trail.getFirst(), 0);
    }
    return text.sheet.finish();
  }

  private void step(Explanation step, int indent) {
    told.add(step.name());
    sheet.paragraph(indent, title(step));
    int inside = indent + INDENT;
    if (!step.says().isEmpty()) {
      sheet.paragraph(inside, sheet.say(step.says()));
    }
    Grounds grounds = Grounds.of(step);
    String label = sheet.say(Phrase.DEFINITION);
    for (String equation : grounds.equations()) {
      sheet.labelled(inside, label, LABEL_COLUMNS, equation);
      label = "";
    }
    step.block()
        .ifPresent(block -> {
          boolean isNew = toldBlocks.add(block.block());
          labelled(
              inside,
              Phrase.FROM_BLOCK,
              block.block() + (isNew ? ": " + sheet.say(block.says()) : ""));
          if (isNew && !block.references().isEmpty()) {
            labelled(inside, Phrase.REFERENCES, String.join("; ", block.references()));
          }
        });
    step.assumption().ifPresent(assumption -> basis(inside, assumption));
    labelled(inside, Phrase.WRITTEN_AT, step.origin().toString());
    step.facts().forEach(fact -> fact(inside, step, fact));
    grounds.furtherSources().forEach(source -> sheet.paragraph(inside, cited(source)));
    int deeper = Math.min(DEEPEST_INDENT, inside);
    for (String name : grounds.further()) {
      use(name, deeper);
    }
  }

  private void use(String name, int indent) {
    Explanation next = steps.get(name);
    if (next == null) {
      next = steps.get(name.replaceFirst("\\[.*", ""));
    }
    if (next == null) {
      sheet.paragraph(indent, "· " + name + Ink.FAINT.on(" …"));
    } else if (told.contains(next.name())) {
      sheet.paragraph(
          indent, "· " + next.name() + " " + Ink.FAINT.on(sheet.say(Phrase.SHOWN_ABOVE)));
    } else {
      step(next, indent);
    }
  }

  private String title(Explanation step) {
    return Ink.BOLD.on(step.name())
        + Ink.FAINT.on(
            " · "
                + sheet.say(Terms.ofExplained(step.what()))
                + (step.unit().isEmpty() || step.unit().equals("1")
                    ? ""
                    : " · " + sheet.say(UnitWords.of(step.unit()))));
  }

  private void basis(int indent, Assumption assumption) {
    if (!assumption.overriddenBy().isEmpty()) {
      labelled(indent, Phrase.OVERRIDDEN_BY, assumption.overriddenBy());
    }
    switch (assumption.basis()) {
      case Basis.Facts facts -> {
        if (!facts.rule().isEmpty()) {
          labelled(indent, Phrase.RULE, sheet.say(facts.rule()));
        }
      }
      case Basis.Judgement judgement ->
          labelled(indent, Phrase.JUDGEMENT, sheet.say(judgement.reason()));
    }
  }

  private void fact(int indent, Explanation step, Fact fact) {
    sheet.paragraph(
        indent,
        Ink.BOLD.on(fact.id())
            + Ink.FAINT.on(" · " + fact.quantity() + " · " + fact.about() + " · ")
            + FactsText.value(sheet, fact)
            + Ink.FAINT.on(
                " · "
                    + sheet.say(Terms.of(fact.kind()))
                    + " · "
                    + fact.asOf()
                    + " · "
                    + sheet.say(Phrase.FACT_GRADE)
                    + " "
                    + fact.grade()));
    if (!fact.note().isEmpty()) {
      sheet.paragraph(indent + INDENT, sheet.say(fact.note()));
    }
    step.sources().stream()
        .filter(source -> source.id().equals(fact.source()))
        .forEach(source -> sheet.paragraph(indent + INDENT, cited(source)));
  }

  private String cited(Source source) {
    return source.publisher()
        + ", "
        + (source.title().isEmpty() ? "" : source.title() + ", ")
        + Dates.day(source.date(), sheet.style().language())
        + ", "
        + source
            .address()
            .map(Ink.LINK::on)
            .orElseGet(() -> Ink.FAINT.on(sheet.say(Phrase.NO_ADDRESS)));
  }

  private void labelled(int indent, Phrase label, String text) {
    sheet.labelled(indent, sheet.say(label), LABEL_COLUMNS, text);
  }
}
