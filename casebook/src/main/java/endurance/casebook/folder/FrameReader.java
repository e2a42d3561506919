package endurance.casebook.folder;

import endurance.casebook.Assumption;
import endurance.casebook.Party;
import endurance.casebook.container.ClockReader;
import endurance.casebook.container.DimensionReader;
import endurance.casebook.container.Scope;
import endurance.casebook.container.UnitNames;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Clock;
import endurance.model.Text;
import endurance.model.unit.Units;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the head of case.yaml. What is missing or wrong is noted and replaced by something that
 * makes no further noise, so that the rest of the case is read all the same.
 */
final class FrameReader {

  /** Long enough that no date of a case falls out of it. */
  private static final Clock ANY_TIME =
      Clock.monthly(YearMonth.of(1900, 1), YearMonth.of(2199, 12));

  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  private FrameReader() {}

  static Frame read(Section section, String folderName) {
    Optional<Field> id = section.required("case");
    String name = id.flatMap(Field::text).orElse(folderName);
    if (!name.equals(folderName)) {
      id.orElseThrow()
          .refuse(
              "the case calls itself " + name + " but its folder is " + folderName,
              "give both one name");
    }
    Text title = Texts.required(section, "title").orElse(new Text("", ""));
    Optional<Field> dated = section.required("as_of");
    LocalDate asOf = dated.flatMap(Field::day).orElse(END_OF_TIME);
    String currency = section.required("currency").flatMap(FrameReader::currency).orElse("USD");
    Optional<Clock> read = section.required("clock").flatMap(ClockReader::dated);
    dated.ifPresent(field -> read.ifPresent(clock -> refuseOffTheClock(field, asOf, clock)));
    Clock clock = read.orElse(ANY_TIME);
    Units units =
        section
            .optional("units")
            .map(field -> UnitNames.read(field, Units.standard()))
            .orElse(Units.standard())
            .withCurrency(currency);
    Scope scope =
        Scope.of(
            units,
            section.optional("dimensions").map(DimensionReader::read).orElse(Map.of()),
            clock);
    Map<String, Text> names = names(section, scope);
    Map<String, Field> books = new LinkedHashMap<>();
    Map<String, Party> parties = parties(section.required("parties"), books);
    Optional<Field> company = section.required("company");
    String companyId = company.flatMap(Field::text).orElse("");
    if (!companyId.isEmpty() && !parties.isEmpty() && !parties.containsKey(companyId)) {
      company
          .orElseThrow()
          .refuse("`" + companyId + "` is no party", Nearest.remedy(companyId, parties.keySet()));
    }
    return new Frame(name, title, asOf, companyId, currency, scope, names, parties, books);
  }

  /** What readers call the elements of dimensions. */
  private static Map<String, Text> names(Section section, Scope scope) {
    Set<String> elements = new TreeSet<>();
    scope.dimensions().values().forEach(one -> elements.addAll(one.elements()));
    Map<String, Text> names = new LinkedHashMap<>();
    section
        .entriesOf("names")
        .forEach((key, field) -> {
          if (!elements.contains(key)) {
            field.refuse(
                "`" + key + "` is no element of a dimension", Nearest.remedy(key, elements));
          }
          names.put(key, Texts.either(field, Text.alike(Assumption.inWords(key))));
        });
    return names;
  }

  /** A case stands on its clock: the past it has seen lies before its date, its futures behind. */
  private static void refuseOffTheClock(Field field, LocalDate asOf, Clock clock) {
    if (asOf.equals(END_OF_TIME)) {
      return;
    }
    YearMonth first = clock.monthAt(0);
    YearMonth last = clock.monthAt(clock.steps() - 1);
    YearMonth month = YearMonth.from(asOf);
    if (month.isBefore(first) || month.isAfter(last)) {
      field.refuse(
          "the case is as of " + asOf + ", off its clock from " + first + " to " + last,
          "date it within the clock, or move the clock");
    }
  }

  private static Optional<String> currency(Field field) {
    return field
        .text()
        .filter(code -> {
          boolean known = Units.isCurrency(code);
          if (!known) {
            field.refuse("`" + code + "` is no currency", "write its ISO 4217 code, such as USD");
          }
          return known;
        });
  }

  /**
   * @param books takes in the books of each party, which rest on facts and are read with those
   */
  private static Map<String, Party> parties(Optional<Field> field, Map<String, Field> books) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (Field one : field.map(Field::entries).orElse(Map.of()).values()) {
      Section section = one.section("name", "says", "books");
      Text name =
          section.required("name").flatMap(Texts::alike).orElseGet(() -> Text.alike(one.key()));
      section.optional("books").ifPresent(found -> books.put(one.key(), found));
      parties.put(
          one.key(),
          new Party(one.key(), name, Texts.alikeOrEmpty(section, "says"), Optional.empty()));
    }
    return parties;
  }

  /** The keys of case.yaml that this reads. */
  static List<String> keys() {
    return List.of(
        "case",
        "title",
        "as_of",
        "company",
        "currency",
        "clock",
        "units",
        "dimensions",
        "names",
        "parties");
  }
}
