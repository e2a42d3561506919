package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.Promises;
import endurance.casebook.Case;
import endurance.casebook.Pledge;
import endurance.finance.Commitment;
import endurance.finance.CommitmentLedger.Heading;
import endurance.finance.CommitmentLedger.Line;
import endurance.finance.money.Money;
import endurance.model.Language;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.MoneyScale;
import endurance.report.wording.Phrase;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is promised, a table for each kind and bindingness, years side by side. */
public final class CommitmentsText {

  private final Promises promises;
  private final Case about;
  private final Sheet sheet;
  private final MoneyScale scale;

  private CommitmentsText(Promises promises, TextStyle style) {
    this.promises = promises;
    this.about = promises.theCase();
    this.sheet = new Sheet(style);
    this.scale = MoneyScale.upTo(promises.ledger().totals().values(), about.currency());
  }

  /**
   * @param folder of the case, as the reader typed it
   */
  public static String of(Promises promises, String folder, TextStyle style) {
    return new CommitmentsText(promises, style).set(folder);
  }

  private String set(String folder) {
    Headlines.of(sheet, about, List.of());
    if (about.pledges().isEmpty()) {
      sheet.paragraph(0, sheet.say(Phrase.NO_COMMITMENTS));
      return sheet.finish();
    }
    Language language = sheet.style().language();
    sheet.paragraph(
        0,
        sheet.say(
            Phrase.LEDGER_SAYS,
            Dates.month(YearMonth.from(promises.ledger().asOf()), language),
            sheet.say(scale.words())));
    blocks().forEach(this::block);
    schedules();
    counted(folder);
    return sheet.finish();
  }

  /** One year stands for its kind and bindingness. */
  private List<Heading> blocks() {
    return promises.ledger().totals().keySet().stream()
        .map(one -> new Heading(one.kind(), one.bindingness(), 0))
        .distinct()
        .sorted(
            java.util.Comparator.comparing(Heading::kind)
                .thenComparing(Heading::bindingness, java.util.Comparator.reverseOrder()))
        .toList();
  }

  private void block(Heading block) {
    sheet.heading(
        sheet.say(Terms.of(block.kind())) + " · " + sheet.say(Terms.of(block.bindingness())));
    List<Integer> years = promises.years();
    SortedMap<String, SortedMap<Integer, Money>> rows = new TreeMap<>();
    SortedMap<Integer, Money> total = new TreeMap<>();
    promises
        .ledger()
        .due()
        .forEach((line, amount) -> {
          if (isOf(block, line)) {
            rows.computeIfAbsent(line.counterparty(), to -> new TreeMap<>())
                .put(line.year(), amount);
            total.merge(line.year(), amount, Money::plus);
          }
        });
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        row(
            "",
            Stream.concat(
                    years.stream().map(year -> Ink.FAINT.on(year.toString())),
                    Stream.of(Ink.FAINT.on(sheet.say(Phrase.ALL_YEARS))))
                .toList()));
    rows.forEach((to, byYear) -> cells.add(row(name(to), amounts(byYear, years))));
    cells.add(
        row(
            Ink.BOLD.on(sheet.say(Phrase.TOTAL)),
            amounts(total, years).stream().map(Ink.BOLD::on).toList()));
    List<Grid.Column> columns = new ArrayList<>(List.of(LEFT));
    years.forEach(year -> columns.add(RIGHT));
    columns.add(RIGHT);
    sheet.grid(new Grid(2, columns, cells));
  }

  private static boolean isOf(Heading block, Line line) {
    return line.kind() == block.kind() && line.bindingness() == block.bindingness();
  }

  private List<String> amounts(SortedMap<Integer, Money> byYear, List<Integer> years) {
    Money none = Money.zero(promises.ledger().currency());
    return Stream.concat(
            years.stream().map(year -> scale.print(byYear.getOrDefault(year, none))),
            Stream.of(scale.print(byYear.values().stream().reduce(none, Money::plus))))
        .toList();
  }

  private static List<String> row(String name, List<String> cells) {
    return Stream.concat(Stream.of(name), cells.stream()).toList();
  }

  private String name(String party) {
    return sheet.say(about.nameOf(party));
  }

  private void schedules() {
    Language language = sheet.style().language();
    sheet.heading(sheet.say(Phrase.SCHEDULES));
    List<List<String>> rows = new ArrayList<>();
    for (Pledge pledge : about.pledges()) {
      Commitment commitment = pledge.commitment();
      Money amount = Money.rounded(commitment.amount(), promises.ledger().currency());
      MoneyScale own = MoneyScale.upTo(List.of(amount), commitment.currency());
      String facts =
          pledge.facts().isEmpty() ? "" : " " + Ink.FAINT.on(String.join(", ", pledge.facts()));
      rows.add(
          List.of(
              commitment.id(),
              name(commitment.counterparty()),
              sheet.say(
                  UnitWords.amount(commitment.amount() / Math.pow(10, own.power()), 0, own.unit())),
              Dates.month(commitment.first(), language)
                  + " – "
                  + Dates.month(commitment.last(), language),
              sheet.say(pledge.basis()) + facts));
    }
    sheet.grid(new Grid(2, List.of(LEFT, LEFT, RIGHT, LEFT, LEFT), rows));
  }

  private void counted(String folder) {
    sheet.heading(sheet.say(Phrase.IN_THE_MODEL));
    sheet.paragraph(0, sheet.say(Phrase.LEDGER_IN_FULL));
    List<List<String>> rows = new ArrayList<>();
    for (Pledge pledge : about.pledges()) {
      Optional.ofNullable(promises.counted().get(pledge.commitment().id()))
          .ifPresent(part -> rows.add(counted(pledge.commitment().id(), part)));
    }
    if (!rows.isEmpty()) {
      sheet.grid(new Grid(2, List.of(LEFT, LEFT), rows));
    }
    sheet.blank();
    String example =
        about.pledges().stream()
            .flatMap(pledge -> pledge.counted().stream())
            .findFirst()
            .orElse(about.pledges().getFirst().commitment().id());
    sheet.line("  " + Ink.LINK.on("endurance explain " + folder + " " + example));
  }

  private List<String> counted(String id, Promises.Counted part) {
    if (part.mean().value() == 1 && part.mean().low() == 1 && part.mean().high() == 1) {
      return List.of(id, sheet.say(Phrase.COUNTED_WHOLE));
    }
    double error = 100 * Figures.error(part.mean());
    Figures.Printed never = Figures.probability(part.nothing());
    return List.of(
        id,
        sheet.say(
            Phrase.COUNTED_PART,
            (Figures.number(100 * part.mean().value(), error)
                + " %"
                + (error > 0 ? " ± " + Figures.number(error, error) : "")),
            (never.value() + " " + never.error()).strip()));
  }
}
