package endurance.engine.program;

import endurance.model.Distribution;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints a program.
 *
 * @param remarks printed before the line of a variable, by its scalar name
 * @param written how a distribution is written
 */
record ProgramText(
    Program program,
    Function<String, List<String>> remarks,
    Function<Distribution, String> written) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d slots, %d points, dt %s%n",
            program.slots().size(),
            program.points(),
            program.clock().dt()));
    draws(text, "inputs", program.inputs());
    lines(text, "what is made of the numbers drawn", program.drawn());
    lines(text, "once per future", program.future());
    draws(text, "noises", program.noises());
    lines(text, "at the first point", program.initial());
    lines(text, "at every point", program.point());
    if (!program.delays().isEmpty()) {
      text.append("into delays:\n");
      for (DelayLine delay : program.delays()) {
        text.append("  ").append(name(delay.firstRow())).append(" <- ");
        text.append(name(delay.input())).append('\n');
      }
    }
    lines(text, "on to the next point", program.next());
    return text.toString();
  }

  private void draws(StringBuilder text, String title, List<Draw> draws) {
    if (!draws.isEmpty()) {
      text.append(title).append(":\n");
      for (Draw draw : draws) {
        text.append("  ").append(draw.name()).append(" ~ ");
        text.append(written.apply(draw.distribution()));
        text.append('\n');
      }
    }
  }

  private void lines(StringBuilder text, String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      text.append(title).append(":\n");
      for (Line line : lines) {
        String variable = program.slots().get(line.slot()).variable();
        for (String remark : remarks.apply(variable)) {
          text.append("  # ").append(remark).append('\n');
        }
        text.append("  ").append(name(line.slot())).append(" := ").append(term(line.term()));
        text.append('\n');
      }
    }
  }

  private String name(int slot) {
    return program.slots().get(slot).name();
  }

  private String term(Term term) {
    return switch (term) {
      case Term.Literal literal -> Double.toString(literal.value());
      case Term.Timetable timetable -> "timetable " + timetable.table();
      case Term.Read read -> name(read.slot());
      case Term.Unary unary -> unary.operation().symbol() + "(" + term(unary.operand()) + ")";
      case Term.Binary binary ->
          "("
              + term(binary.left())
              + " "
              + binary.operation().symbol()
              + " "
              + term(binary.right())
              + ")";
      case Term.Fold fold ->
          fold.parts().stream()
              .map(this::term)
              .collect(Collectors.joining(", ", fold.operation() + "(", ")"));
      case Term.Select select ->
          "(IF "
              + term(select.condition())
              + " THEN "
              + term(select.then())
              + " ELSE "
              + term(select.otherwise())
              + ")";
      case Term.TableRead read ->
          "LOOKUP(table " + read.table() + ", " + term(read.argument()) + ")";
      case Term.Delayed delayed ->
          "DELAYED(" + name(program.delays().get(delayed.delay()).input()) + ")";
    };
  }
}
