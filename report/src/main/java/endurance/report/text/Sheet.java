package endurance.report.text;

import endurance.model.Text;
import endurance.report.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A text being set line by line in one style. */
final class Sheet {

  private final TextStyle style;
  private final List<String> lines = new ArrayList<>();

  Sheet(TextStyle style) {
    this.style = style;
  }

  TextStyle style() {
    return style;
  }

  String say(Phrase phrase, Object... fillings) {
    return phrase.in(style.language(), fillings);
  }

  String say(Text text) {
    return text.in(style.language());
  }

  void blank() {
    lines.add("");
  }

  void line(String line) {
    lines.add(line);
  }

  /** A heading with a blank line before it. */
  void heading(String heading) {
    blank();
    paragraph(0, Ink.BOLD.on(heading));
  }

  /** A paragraph within the width, each line behind that many blanks. */
  void paragraph(int indent, String text) {
    Wrapping.of(text, style.columns() - indent)
        .forEach(line -> lines.add(" ".repeat(indent) + line));
  }

  /** A paragraph whose first line begins with a label and whose others are set below its text. */
  void labelled(int indent, String label, int labelWidth, String text) {
    int left = indent + labelWidth;
    List<String> broken = Wrapping.of(text, style.columns() - left);
    String blanks = " ".repeat(Math.max(1, labelWidth - DisplayWidth.of(label)));
    lines.add(" ".repeat(indent) + Ink.FAINT.on(label) + blanks + broken.getFirst());
    broken.stream().skip(1).forEach(line -> lines.add(" ".repeat(left) + line));
  }

  void grid(Grid grid) {
    lines.addAll(grid.lines(style.columns()));
  }

  /** The whole, which never begins with a blank line. */
  String finish() {
    return finish(
        !lines.isEmpty() && lines.getFirst().isEmpty() ? lines.subList(1, lines.size()) : lines);
  }

  /** What goes below another text, with the blank line that it begins with. */
  String finishBelow() {
    return finish(lines);
  }

  private String finish(List<String> set) {
    return Ink.finish(String.join("\n", set) + "\n", style.colour());
  }
}
