package endurance.casebook.evidence;

import endurance.casebook.Period;
import endurance.casebook.Source;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the documents of a case and refuses those that did not exist at its date. */
final class SourceReader {

  private SourceReader() {}

  /** All readable sources, later ones included: what rests on them is told apart by the facts. */
  static Map<String, Source> read(Map<String, Field> fields) {
    Map<String, Source> sources = new LinkedHashMap<>();
    fields.forEach((id, field) -> read(field).ifPresent(source -> sources.put(id, source)));
    return sources;
  }

  private static Optional<Source> read(Field field) {
    Section section = field.section("publisher", "title", "date", "address");
    Optional<String> publisher = section.requiredText("publisher");
    Optional<LocalDate> date = section.required("date").flatMap(PeriodText::read).map(Period::last);
    Optional<String> address = section.optional("address").flatMap(Field::text);
    return section.isSound()
        ? Optional.of(
            new Source(
                field.key(),
                publisher.orElseThrow(),
                section.textOrEmpty("title"),
                date.orElseThrow(),
                address,
                field.keyOrigin()))
        : Optional.empty();
  }
}
