package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.WhoFalls;
import endurance.analysis.fallout.WhoFalls.Fall;
import endurance.analysis.fallout.WhoFalls.Losses;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import endurance.finance.network.contagion.Channel;
import endurance.report.wording.Channels;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.LossScale;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the failure of the company costs each party: first by itself, then what contagion adds, then
 * by which way. Those that lose most by the failure itself come first.
 */
final class LossLines {

  private static final int INDENT = 2;

  /** Amounts are printed to hundredths of their unit at most, to keep columns narrow. */
  private static final double FINEST = 0.02;

  private final Sheet sheet;
  private final WhoFalls falls;
  private final LossScale scale;

  LossLines(Sheet sheet, WhoFalls falls, LossScale scale) {
    this.sheet = sheet;
    this.falls = falls;
    this.scale = scale;
  }

  void write() {
    losses();
    sheet.paragraph(INDENT, sheet.say(Phrase.BY_WAY));
    ways();
  }

  private void losses() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        heads(
            Phrase.PARTY,
            Phrase.ALONE,
            Phrase.ALONE_RANGE,
            Phrase.WITH_FAILURES,
            Phrase.WITH_DISTRESS,
            Phrase.OWN_DISTRESS,
            Phrase.FALLS));
    for (PartyFall party : falls.byLoss()) {
      Fall fall = party.fall().orElseThrow();
      List<String> row = row(sheet.say(party.party().name()), fall.losses());
      row.add(chance(fall.distressed()));
      row.add(chance(fall.falls()));
      rows.add(row);
    }
    falls
        .total()
        .ifPresent(total -> {
          List<String> row = row(sheet.say(Phrase.ALL_TOGETHER), total);
          row.addAll(List.of("", ""));
          rows.add(row);
        });
    set(rows);
  }

  private List<String> row(String name, Losses losses) {
    Band alone = losses.alone();
    double error = digits(alone.mean());
    List<String> row = new ArrayList<>(List.of(name));
    row.add(Ink.BOLD.on(printed(alone.mean()).value()) + error(printed(alone.mean())));
    row.add(
        Figures.number(scale.scaled(alone.quantiles().getFirst().value()), error)
            + " – "
            + Figures.number(scale.scaled(alone.quantiles().getLast().value()), error));
    row.add(amount(losses.withFailures().mean()));
    row.add(amount(losses.withDistress().mean()));
    return row;
  }

  private void ways() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(sheet.say(Phrase.PARTY)));
    for (Channel channel : Channel.values()) {
      head.add(sheet.say(Channels.of(channel)));
    }
    head.add(sheet.say(Phrase.CANNOT_PAY));
    head.add(sheet.say(Phrase.ALONE_OVERALL));
    rows.add(head.stream().map(Ink.FAINT::on).toList());
    for (PartyFall party : falls.byLoss()) {
      Fall fall = party.fall().orElseThrow();
      rows.add(way(sheet.say(party.party().name()), fall.losses(), chance(fall.cannotPay())));
    }
    falls.total().ifPresent(total -> rows.add(way(sheet.say(Phrase.ALL_TOGETHER), total, "")));
    set(rows);
  }

  private List<String> way(String name, Losses losses, String cannotPay) {
    List<String> row = new ArrayList<>(List.of(name));
    for (Channel channel : Channel.values()) {
      Estimate lost = losses.byChannel().get(channel);
      row.add(lost == null ? "–" : amount(lost));
    }
    row.add(cannotPay);
    row.add(amount(losses.aloneOverall()));
    return row;
  }

  private void set(List<List<String>> rows) {
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT));
    IntStream.range(1, rows.getFirst().size()).forEach(_ -> columns.add(RIGHT));
    sheet.grid(new Grid(INDENT, columns, rows));
  }

  private List<String> heads(Phrase... heads) {
    return java.util.Arrays.stream(heads).map(head -> Ink.FAINT.on(sheet.say(head))).toList();
  }

  private String amount(Estimate estimate) {
    Printed printed = printed(estimate);
    return printed.value() + error(printed);
  }

  private static String chance(Estimate estimate) {
    Printed printed = Figures.probability(estimate);
    return printed.value() + error(printed);
  }

  private static String error(Printed printed) {
    return printed.error().isEmpty() ? "" : " " + Ink.FAINT.on(printed.error());
  }

  private Printed printed(Estimate estimate) {
    return Figures.amount(scaled(estimate), digits(estimate));
  }

  /** Errors below a hundredth of the table's unit print no further digits. */
  private double digits(Estimate estimate) {
    return Math.max(FINEST, Figures.error(scaled(estimate)));
  }

  private Estimate scaled(Estimate estimate) {
    return new Estimate(
        scale.scaled(estimate.value()),
        scale.scaled(estimate.low()),
        scale.scaled(estimate.high()));
  }
}
