package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.Answer;
import endurance.analysis.Answers;
import endurance.analysis.Band;
import endurance.analysis.Estimate;
import endurance.analysis.MoneyGoingRound;
import endurance.analysis.WhoFalls;
import endurance.analysis.WhoFalls.Fall;
import endurance.analysis.WhoFalls.PartyFall;
import endurance.analysis.fallout.Fallout;
import endurance.finance.network.contagion.Channel;
import endurance.report.wording.Channels;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.Figures.Printed;
import endurance.report.wording.Horizon;
import endurance.report.wording.LossScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who falls with the company. */
final class WhoFallsLines {

  private static final int INDENT = 2;

  /** Amounts are printed to hundredths of their unit at most, to keep columns narrow. */
  private static final double FINEST = 0.02;

  /** Years of which the part of revenue is shown: more do not fit a line. */
  private static final int MOST_YEARS = 3;

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
            falls.total().map(total -> total.mean().value()).orElse(0.0),
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
      losses();
      sheet.paragraph(INDENT, sheet.say(Phrase.BY_WAY));
      ways();
      sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(Phrase.WAYS_SAY)));
      told(Phrase.AMBIGUOUS, falls.ambiguous());
      told(Phrase.SPARED, falls.spared());
    }
    falls.typical().ifPresent(this::typical);
    shares();
    falls.money().ifPresent(this::circles);
  }

  private void told(Phrase phrase, Estimate chance) {
    if (chance.value() > 0) {
      Printed printed = Figures.probability(chance);
      sheet.paragraph(INDENT, Ink.FAINT.on(sheet.say(phrase, printed.value(), printed.error())));
    }
  }

  private void losses() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        faint(
            sheet.say(Phrase.PARTY),
            "5 %",
            sheet.say(Phrase.MEDIAN),
            "",
            "95 %",
            sheet.say(Phrase.ALL_FUTURES),
            "",
            sheet.say(Phrase.OWN_DISTRESS),
            "",
            sheet.say(Phrase.CANNOT_PAY),
            sheet.say(Phrase.FALLS)));
    for (PartyFall party : falls.parties()) {
      party.loss().ifPresent(loss -> rows.add(row(party.party().name(), loss)));
    }
    falls
        .total()
        .ifPresent(total -> {
          List<String> row = new ArrayList<>(List.of(sheet.say(Phrase.ALL_TOGETHER)));
          row.addAll(band(total));
          row.addAll(List.of("", "", "", "", "", ""));
          rows.add(row);
        });
    sheet.grid(
        new Grid(
            INDENT,
            List.of(LEFT, RIGHT, RIGHT, LEFT, RIGHT, RIGHT, LEFT, RIGHT, LEFT, RIGHT, RIGHT),
            rows));
  }

  private List<String> row(String name, Fall loss) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(band(loss.loss()));
    row.addAll(amount(loss.expected()));
    Printed distressed = Figures.probability(loss.distressed());
    row.addAll(
        List.of(
            Ink.BOLD.on(distressed.value()),
            Ink.FAINT.on(distressed.error()),
            Figures.probability(loss.cannotPay()).value(),
            Figures.probability(loss.falls()).value()));
    return row;
  }

  private List<String> band(Band band) {
    Printed median = printed(band.median());
    double error = digits(band.median());
    return List.of(
        Figures.number(scale.scaled(band.quantiles().getFirst().value()), error),
        Ink.BOLD.on(median.value()),
        Ink.FAINT.on(median.error()),
        Figures.number(scale.scaled(band.quantiles().getLast().value()), error));
  }

  private List<String> amount(Estimate estimate) {
    Printed printed = printed(estimate);
    return List.of(printed.value(), Ink.FAINT.on(printed.error()));
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

  private void ways() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(sheet.say(Phrase.PARTY)));
    for (Channel channel : Channel.values()) {
      head.add(sheet.say(Channels.of(channel)));
    }
    head.add(sheet.say(Phrase.FROM_COMPANY));
    head.add(sheet.say(Phrase.FAILURES_ONLY));
    head.add(sheet.say(Phrase.BUFFER));
    rows.add(head.stream().map(Ink.FAINT::on).toList());
    for (PartyFall party : falls.parties()) {
      party
          .loss()
          .ifPresent(loss -> {
            List<String> row = new ArrayList<>(List.of(party.party().name()));
            for (Channel channel : Channel.values()) {
              Estimate lost = loss.byChannel().get(channel);
              row.add(lost == null ? "–" : printed(lost).value());
            }
            row.add(printed(loss.direct()).value());
            row.add(printed(loss.whereOnlyFailuresCount()).value());
            row.add(Ink.FAINT.on(party.bufferSays()));
            rows.add(row);
          });
    }
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT));
    IntStream.range(0, Channel.values().length + 2).forEach(_ -> columns.add(RIGHT));
    columns.add(LEFT);
    sheet.grid(new Grid(INDENT, columns, rows));
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
            money(fallout.total())));
    List<List<String>> rows = new ArrayList<>();
    fallout.parties().entrySet().stream()
        .filter(one -> one.getValue().losesAnything())
        .sorted(
            java.util.Comparator.comparingDouble(
                    (java.util.Map.Entry<String, Fallout.Loss> one) -> one.getValue().total())
                .reversed())
        .forEach(one -> {
          int round = fallout.roundOf(one.getKey());
          rows.add(
              List.of(
                  name(one.getKey()),
                  money(one.getValue().total()),
                  sheet.say(Phrase.STRESSED, Figures.percent(one.getValue().stress())),
                  round > 0 ? Ink.BAD.on(sheet.say(Phrase.ROUND, round)) : ""));
        });
    sheet.grid(new Grid(INDENT + INDENT, List.of(LEFT, RIGHT, LEFT, LEFT), rows));
  }

  private String money(double amount) {
    return sheet.say(scale.told(amount, 0));
  }

  private String name(String party) {
    return answers.theCase().parties().containsKey(party)
        ? answers.theCase().parties().get(party).name()
        : party;
  }

  private void shares() {
    List<PartyFall> paid = falls.parties().stream().filter(one -> !one.shares().isEmpty()).toList();
    if (paid.isEmpty()) {
      return;
    }
    sheet.paragraph(INDENT, sheet.say(Phrase.REVENUE_FROM_IT));
    List<List<String>> rows = new ArrayList<>();
    List<Answer.At<Band>> years = paid.getFirst().shares().stream().limit(MOST_YEARS).toList();
    List<String> head = new ArrayList<>(List.of(sheet.say(Phrase.PARTY)));
    years.forEach(at -> {
      head.add(String.valueOf(at.moment().month().getYear()));
      head.add("");
    });
    rows.add(head.stream().map(Ink.FAINT::on).toList());
    for (PartyFall party : paid) {
      List<String> row = new ArrayList<>(List.of(party.party().name()));
      party.shares().stream()
          .limit(MOST_YEARS)
          .forEach(at -> {
            Band band = at.value();
            Printed median = percent(band.median());
            row.add(Ink.BOLD.on(median.value()));
            row.add(
                Ink.FAINT.on(
                    (median.error()
                            + " ("
                            + Figures.percent(band.quantiles().getFirst().value())
                            + " – "
                            + Figures.percent(band.quantiles().getLast().value())
                            + ")")
                        .strip()));
          });
      rows.add(row);
    }
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT));
    years.forEach(_ -> columns.addAll(List.of(RIGHT, LEFT)));
    sheet.grid(new Grid(INDENT, columns, rows));
  }

  /** A part that may be more than the whole, in percent. */
  private static Printed percent(Estimate part) {
    Estimate percent = new Estimate(100 * part.value(), 100 * part.low(), 100 * part.high());
    Printed printed = Figures.amount(percent, Math.max(FINEST, Figures.error(percent)));
    return new Printed(printed.value() + " %", printed.error());
  }

  private void circles(MoneyGoingRound money) {
    sheet.heading(sheet.say(Phrase.CIRCLES));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        faint(
            sheet.say(Phrase.YEAR),
            sheet.say(Phrase.CIRCLES_INDEX),
            "",
            sheet.say(Phrase.CIRCLES_WITHOUT),
            "",
            sheet.say(Phrase.CIRCLES_OUTSIDE),
            "",
            sheet.say(Phrase.CIRCLES_DOWNHILL),
            ""));
    for (MoneyGoingRound.Year year : money.years()) {
      List<String> row = new ArrayList<>(List.of(String.valueOf(year.year())));
      for (Estimate part :
          List.of(
              year.all().index(),
              year.withoutAnnounced().index(),
              year.all().outsideCash(),
              year.all().downhill())) {
        Printed printed = Figures.probability(part);
        row.add(printed.value());
        row.add(Ink.FAINT.on(printed.error()));
      }
      rows.add(row);
    }
    sheet.grid(
        new Grid(INDENT, List.of(LEFT, RIGHT, LEFT, RIGHT, LEFT, RIGHT, LEFT, RIGHT, LEFT), rows));
    sheet.paragraph(
        INDENT,
        Ink.FAINT.on(
            sheet.say(
                Phrase.CIRCLES_SAY, Figures.count(money.years().getFirst().all().futures()))));
  }

  private static List<String> faint(String... cells) {
    return java.util.Arrays.stream(cells).map(Ink.FAINT::on).toList();
  }
}
