package endurance.casebook.folder;

import endurance.casebook.Moment;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.model.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads when a question looks: {@code at_end_of: [2026, 2027-06]} or {@code during: 2027-06}. */
record MomentReader(Clock clock) {

  static final String AT_END_OF = "at_end_of";
  static final String DURING = "during";

  /** The moments of a section, at least one; empty, with notes, when unreadable. */
  List<Moment> read(Section section) {
    return section
        .exactlyOneOf(List.of(AT_END_OF, DURING))
        .map(field -> {
          List<Field> items = field.itemsOrItself();
          if (items.isEmpty()) {
            field.refuse("the list of moments is empty", "write years or months");
          }
          return items.stream()
              .flatMap(item -> moment(item, field.key().equals(AT_END_OF)).stream())
              .toList();
        })
        .orElse(List.of());
  }

  private Optional<Moment> moment(Field field, boolean end) {
    Optional<String> text = field.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean year = text.get().matches("\\d{4}");
    Optional<YearMonth> month =
        year ? Optional.of(YearMonth.of(Integer.parseInt(text.get()), 12)) : month(field);
    return month.filter(one -> inClock(field, one)).map(one -> new Moment(text.get(), one, end));
  }

  private static Optional<YearMonth> month(Field field) {
    int before = field.problems().count();
    if (field.text().filter(text -> text.matches("\\d{4}-\\d{2}")).isEmpty()) {
      field.refuse(
          "expected a year or a month, got " + field.node().described(),
          "write such as 2027 or 2027-06");
      return Optional.empty();
    }
    return field.problems().count() == before ? field.month() : Optional.empty();
  }

  private boolean inClock(Field field, YearMonth month) {
    int point = clock.pointAtStartOf(month);
    if (point >= 0 && point < clock.steps()) {
      return true;
    }
    field.refuse(
        month + " lies outside the clock",
        "the clock runs from " + clock.monthAt(0) + " to " + clock.monthAt(clock.steps() - 1));
    return false;
  }
}
