package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.Answers;
import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.Fallout;
import endurance.analysis.fallout.WhoFalls;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Horizon;
import endurance.report.wording.LossScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who falls with the company. */
final class WhoFallsLines {

  private static final int INDENT = 2;

  /** In units of the scale: one future is told to a digit that can be compared, as on the page. */
  private static final double SMALLEST_TOLD = 0.1;

  private final Sheet sheet;
  private final Answers answers;
  private final WhoFalls falls;
  private final LossScale scale;

  private WhoFallsLines(Sheet sheet, Answers answers, WhoFalls falls) {
    this.sheet = sheet;
    this.answers = answers;
    this.falls = falls;
    this.scale =
        LossScale.of(
            falls.total().map(total -> total.withDistress().mean().value()).orElse(0.0),
            answers.theCase().currency());
  }

  static void of(Sheet sheet, Answers answers) {
    answers.whoFalls().ifPresent(falls -> new WhoFallsLines(sheet, answers, falls).write());
  }

  private void write() {
    sheet.heading(sheet.say(Phrase.WHO_FALLS));
    String until = Dates.monthOrYear(Horizon.last(answers.theCase()), sheet.style().language());
    if (falls.failing() == 0) {
      sheet.paragraph(INDENT, sheet.say(Phrase.WHO_FALLS_NEVER, until));
    } else {
      Printed chance = Figures.probability(falls.failure());
      sheet.paragraph(
          INDENT,
          sheet.say(
              Phrase.WHO_FALLS_IN,
              until,
              chance.value(),
              chance.error(),
              Figures.count(falls.failing()),
              UnitWords.of(scale.unit()).in(sheet.style().language())));
      if (!falls.followedAll()) {
        sheet.paragraph(
            INDENT,
            sheet.say(
                Phrase.WHO_FALLS_FOLLOWED,
                Figures.count(falls.failing()),
                Figures.count(falls.followed())));
      }
      new LossLines(sheet, falls, scale).write();
      sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(Phrase.WAYS_SAY)));
      buffers();
      told(Phrase.AMBIGUOUS, falls.ambiguous());
      told(Phrase.SPARED, falls.spared());
    }
    falls.typical().ifPresent(this::typical);
    new RevenueLines(sheet, answers.theCase(), falls).write();
    falls.money().ifPresent(money -> CircleLines.of(sheet, money));
  }

  private void told(Phrase phrase, Estimate chance) {
    if (chance.value() > 0) {
      Printed printed = Figures.probability(chance);
      sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(phrase, printed.value(), printed.error())));
    }
  }

  private void buffers() {
    Map<String, List<String>> parties = new LinkedHashMap<>();
    falls
        .parties()
        .forEach(one ->
            parties
                .computeIfAbsent(sheet.say(one.bufferSays()), _ -> new ArrayList<>())
                .add(sheet.say(one.party().name())));
    String each =
        parties.entrySet().stream()
            .map(one -> one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
            .collect(Collectors.joining("; "));
    sheet.paragraph(
        INDENT, Ink.FAINT.on(sheet.say(Phrase.LABELLED, sheet.say(Phrase.BUFFER), each)));
  }

  private void typical(WhoFalls.Typical typical) {
    Fallout fallout = typical.fallout();
    sheet.paragraph(
        INDENT,
        sheet.say(
            Phrase.TYPICAL,
            typical.future(),
            Figures.count(typical.among()),
            Dates.month(typical.when(), sheet.style().language()),
            money(direct(fallout)),
            money(fallout.total())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            Ink.FAINT.on(sheet.say(Phrase.ALONE)),
            Ink.FAINT.on(sheet.say(Phrase.WITH_DISTRESS)),
            "",
            ""));
    fallout.parties().entrySet().stream()
        .filter(one -> one.getValue().losesAnything())
        .sorted(
            java.util.Comparator.comparingDouble(
                    (Map.Entry<String, Fallout.Loss> one) -> one.getValue().direct())
                .thenComparingDouble(one -> one.getValue().total())
                .reversed())
        .forEach(one -> {
          int round = fallout.roundOf(one.getKey());
          rows.add(
              List.of(
                  name(one.getKey()),
                  figure(one.getValue().direct()),
                  figure(one.getValue().total()),
                  sheet.say(Phrase.STRESSED, Figures.percent(one.getValue().stress())),
                  round > 0 ? Ink.BAD.on(sheet.say(Phrase.ROUND, round)) : ""));
        });
    sheet.grid(new Grid(INDENT + INDENT, List.of(LEFT, RIGHT, RIGHT, LEFT, LEFT), rows));
  }

  private static double direct(Fallout fallout) {
    return fallout.parties().values().stream().mapToDouble(Fallout.Loss::direct).sum();
  }

  private String money(double amount) {
    return sheet.say(scale.told(amount, 0));
  }

  /** In the unit of the section, which the line above has said. */
  private String figure(double amount) {
    return Figures.number(scale.scaled(amount), SMALLEST_TOLD);
  }

  private String name(String party) {
    return sheet.say(answers.theCase().nameOf(party));
  }
}
