package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.answer.Outcome;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.WholeFuture;
import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.engine.random.Sampling;
import endurance.model.Clock;
import endurance.report.evidence.Hinges;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;
import endurance.report.wording.LargeNumber;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One future of a run, for a terminal. */
public final class FutureText {

  private static final int INDENT = 2;

  /** Two years and more to a hand's breadth. */
  private static final int SPARK_COLUMNS = 48;

  /** More would not be read; all of them are in the JSON. */
  private static final int MOST_DRAWN = 10;

  private static final int DECEMBER = 12;

  private final WholeFuture future;
  private final Case about;
  private final Sheet sheet;
  private final String folder;

  private FutureText(WholeFuture future, String folder, TextStyle style) {
    this.future = future;
    this.about = future.theCase();
    this.folder = folder;
    this.sheet = new Sheet(style);
  }

  /**
   * @param folder the case folder as the reader typed it, for the commands that lead on
   */
  public static String of(WholeFuture future, String folder, TextStyle style) {
    return new FutureText(future, folder, style).set();
  }

  private String set() {
    List<String> run =
        new ArrayList<>(
            List.of(
                sheet.say(
                    Phrase.ONE_FUTURE, future.chosen().number(), Figures.count(future.futures())),
                sheet.say(Phrase.SEED, future.seed())));
    if (future.sampling() != Sampling.RANDOM) {
      run.add(sheet.say(Phrase.SAMPLING, future.sampling().name().toLowerCase(Locale.ROOT)));
    }
    Headlines.of(sheet, about, run);
    Choices.why(sheet, about, future.chosen(), future.futures());
    future
        .stray()
        .ifPresent(stray ->
            sheet.paragraph(
                0,
                Ink.BAD.on(
                    sheet.say(
                        Phrase.STRAY,
                        stray.variable(),
                        Figures.number(stray.value()),
                        Dates.month(stray.month(), sheet.style().language())))));
    outcomes();
    paths();
    drawn();
    next();
    return sheet.finish();
  }

  private void outcomes() {
    if (future.outcomes().isEmpty()) {
      return;
    }
    sheet.heading(sheet.say(Phrase.ITS_ANSWERS));
    OutcomeLine line = new OutcomeLine(about, sheet.style().language());
    for (Outcome outcome : future.outcomes()) {
      Question question = outcome.question();
      sheet.paragraph(
          INDENT, sheet.say(question.ask()) + " " + Ink.FAINT.on("(" + question.id() + ")"));
      sheet.paragraph(2 * INDENT, Ink.BOLD.on(line.of(outcome)));
    }
  }

  private void paths() {
    if (future.paths().isEmpty()) {
      return;
    }
    sheet.heading(sheet.say(Phrase.AT_ENDS_OF_YEARS));
    Clock clock = about.model().clock();
    List<YearMonth> ends =
        IntStream.range(0, clock.steps())
            .mapToObj(clock::monthAt)
            .filter(month ->
                month.getMonthValue() == DECEMBER || month.equals(clock.monthAt(clock.steps() - 1)))
            .toList();
    List<List<String>> table = new ArrayList<>();
    table.add(
        row(
            "",
            ends.stream()
                .map(end -> Ink.FAINT.on(Dates.monthOrYear(end, sheet.style().language())))));
    List<List<String>> lines = new ArrayList<>();
    for (WholeFuture.Path path : future.paths()) {
      table.add(
          row(
              name(path),
              ends.stream()
                  .map(end -> Figures.number(path.values().get(clock.pointAtEndOf(end))))));
      lines.add(line(path));
    }
    sheet.grid(new Grid(INDENT, row(LEFT, ends.stream().map(end -> RIGHT)), table));
    sheet.heading(sheet.say(Phrase.MONTH_BY_MONTH));
    sheet.grid(new Grid(INDENT, List.of(LEFT, RIGHT, LEFT, LEFT), lines));
  }

  private String name(WholeFuture.Path path) {
    return path.variable() + unit(path.unitText());
  }

  private String unit(String unitText) {
    return unitText.equals("1") ? "" : " " + Ink.FAINT.on(sheet.say(UnitWords.of(unitText)));
  }

  private static List<String> line(WholeFuture.Path path) {
    double[] finite =
        path.values().stream()
            .mapToDouble(Double::doubleValue)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return List.of(
        path.variable(),
        finite.length == 0 ? "" : Ink.FAINT.on(Figures.number(finite[0])),
        Sparkline.of(path.values(), SPARK_COLUMNS),
        finite.length == 0 ? "" : Ink.FAINT.on(Figures.number(finite[finite.length - 1])));
  }

  private void drawn() {
    if (future.drawn().isEmpty()) {
      return;
    }
    boolean driven = future.drawn().getFirst().driver().isPresent();
    sheet.heading(sheet.say(driven ? Phrase.DRAWN_DRIVERS : Phrase.DRAWN_FURTHEST));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(
                "",
                sheet.say(Phrase.DRAWN),
                "",
                sheet.say(Phrase.PART_AT_MOST),
                driven ? sheet.say(Phrase.RANK_CORRELATION) : "")
            .map(Ink.FAINT::on)
            .toList());
    future.drawn().stream().limit(MOST_DRAWN).forEach(one -> rows.add(drawn(one)));
    sheet.grid(new Grid(INDENT, List.of(LEFT, RIGHT, LEFT, RIGHT, RIGHT), rows));
    if (future.drawn().size() > MOST_DRAWN) {
      sheet.paragraph(
          INDENT, Ink.FAINT.on(sheet.say(Phrase.DRAWN_REST, future.drawn().size() - MOST_DRAWN)));
    }
  }

  private List<String> drawn(WholeFuture.Drawn one) {
    LargeNumber shown = LargeNumber.of(one.value(), one.unitText(), sheet.style().language());
    return List.of(
        Names.of(sheet, about, one.input()),
        shown.print(one.value()),
        Ink.FAINT.on(shown.unit()),
        Figures.percent(one.partAtMost()),
        one.driver().map(Hinges::signed).orElse(""));
  }

  private void next() {
    NextLines next = new NextLines();
    String again =
        Again.caseOptions(about) + Again.chance(future.futures(), future.seed(), future.sampling());
    about.questions().keySet().stream()
        .findFirst()
        .map(first ->
            future.chosen().choice() instanceof FutureChoice.ByQuestion(var place, String id)
                ? id
                : first)
        .ifPresent(id -> next.add("explain " + folder + " " + id + again, Phrase.NEXT_EXPLAIN));
    next.add("run " + folder + again, Phrase.NEXT_RUN);
    next.set(sheet);
  }

  private static <T> List<T> row(T first, Stream<T> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }
}
