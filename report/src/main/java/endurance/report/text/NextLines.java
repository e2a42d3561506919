package endurance.report.text;

import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Commands to go on with, and what each of them shows. */
final class NextLines {

  private static final int INDENT = 2;

  /** Blanks between a command and what it shows, and of the margin. */
  private static final int BLANKS = 4;

  private record Next(String command, Phrase why) {}

  private final List<Next> all = new ArrayList<>();

  void add(String command, Phrase why) {
    all.add(new Next("endurance " + command, why));
  }

  /**
   * Beside one another where all commands leave room, else what a command shows stands below it.
   */
  void set(Sheet sheet) {
    sheet.heading(sheet.say(Phrase.NEXT));
    int widest = all.stream().mapToInt(one -> DisplayWidth.of(one.command())).max().orElse(0);
    int why = all.stream().mapToInt(one -> DisplayWidth.of(sheet.say(one.why()))).max().orElse(0);
    boolean beside =
        widest + Math.min(why, sheet.style().columns() / 4) + BLANKS <= sheet.style().columns();
    if (beside) {
      sheet.grid(
          new Grid(
              INDENT,
              List.of(Grid.Column.LEFT, Grid.Column.LEFT),
              all.stream()
                  .map(one ->
                      List.of(Ink.LINK.on(one.command()), Ink.FAINT.on(sheet.say(one.why()))))
                  .toList()));
      return;
    }
    for (Next one : all) {
      sheet.line(" ".repeat(INDENT) + Ink.LINK.on(one.command()));
      sheet.paragraph(2 * INDENT, Ink.FAINT.on(sheet.say(one.why())));
    }
  }
}
