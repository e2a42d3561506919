package endurance.finance.actus;

import endurance.finance.Objection;
import endurance.finance.calendar.Cycle;
import endurance.finance.calendar.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one contract, as they are written, with a note of every one that cannot be read. A
 * term asked for in vain has a stand-in (NaN, the beginning of time): nothing may be made of the
 * terms before {@link #objections} is seen to be empty.
 */
final class Terms {

  /** Java reads more as a number than people write: 5d, 0x1p3. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?");

  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  private final Map<String, ?> written;
  private final Set<String> known = new HashSet<>();
  private final List<Objection> objections = new ArrayList<>();
  private final String id;

  Terms(Map<String, ?> written) {
    this.written = written;
    this.id = text("contractID").orElse("");
  }

  String id() {
    return id;
  }

  /** Every mistake found so far, each once. */
  List<Objection> objections() {
    return objections.stream().distinct().toList();
  }

  /** Notes every term that nobody has asked for. */
  void refuseUnknown(String type, Set<String> withoutEffect) {
    for (String name : new TreeSet<>(written.keySet())) {
      if (!known.contains(name) && !withoutEffect.contains(name)) {
        objections.add(
            objection(
                name,
                String.valueOf(written.get(name)),
                "is no term that a %s can have here".formatted(type),
                "take it out, or correct its spelling"));
      }
    }
  }

  boolean has(String name) {
    return written.get(name) != null;
  }

  Objection objection(String term, String value, String message, String remedy) {
    return new Objection(
        id.isEmpty() ? "contract without contractID" : "contract " + id,
        term,
        value,
        message,
        remedy);
  }

  void refuse(String term, String message, String remedy) {
    objections.add(objection(term, text(term).orElse(""), message, remedy));
  }

  void refuse(Objection objection) {
    objections.add(objection);
  }

  Optional<String> text(String name) {
    known.add(name);
    return text(name, written.get(name));
  }

  private Optional<String> text(String name, @Nullable Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case String text -> Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
      case Number number -> Optional.of(number.toString());
      default -> {
        objections.add(
            objection(name, value.toString(), "is no single value", "write text or a number"));
        yield Optional.empty();
      }
    };
  }

  /** A term that may be a list, or a single value in place of one. */
  List<String> texts(String name) {
    known.add(name);
    return written.get(name) instanceof List<?> list
        ? list.stream().flatMap(value -> text(name, value).stream()).toList()
        : text(name).stream().toList();
  }

  /** The objects of a term that is a list of objects. */
  List<Map<String, Object>> objects(String name) {
    known.add(name);
    var objects = new ArrayList<Map<String, Object>>();
    if (written.get(name) instanceof List<?> list) {
      list.forEach(each -> object(each).ifPresent(objects::add));
      if (objects.size() < list.size()) {
        refuse(name, "holds something that is no object", "write each entry as an object");
      }
    } else if (has(name)) {
      refuse(name, "is no list", "write a list of objects");
    }
    return objects;
  }

  /** An object, as a parser hands it over. */
  static Optional<Map<String, Object>> object(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    var object = new LinkedHashMap<String, Object>();
    map.forEach((key, entry) -> {
      if (entry != null) {
        object.put(String.valueOf(key), entry);
      }
    });
    return Optional.of(object);
  }

  OptionalDouble number(String name) {
    return text(name).map(text -> number(name, text)).orElse(OptionalDouble.empty());
  }

  OptionalDouble number(String name, String text) {
    if (DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
      return OptionalDouble.of(Double.parseDouble(text));
    }
    objections.add(objection(name, text, "is no number", "write a decimal number such as 0.05"));
    return OptionalDouble.empty();
  }

  Optional<LocalDateTime> time(String name) {
    return text(name).flatMap(text -> time(name, text));
  }

  Optional<LocalDateTime> time(String name, String text) {
    try {
      LocalDateTime time =
          text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
      if (YEARS.isValidValue(time.getYear())) {
        return Optional.of(time);
      }
    } catch (DateTimeParseException noTime) {
      // Reported below, like years that no contract reaches.
    }
    objections.add(objection(name, text, "is no date", "write a date such as 2026-03-31T00:00:00"));
    return Optional.empty();
  }

  Optional<Cycle> cycle(String name) {
    return text(name).flatMap(text -> cycle(name, text));
  }

  Optional<Cycle> cycle(String name, String text) {
    Optional<Cycle> cycle = Cycle.read(text);
    if (cycle.isEmpty()) {
      objections.add(objection(name, text, "is no cycle", "write one such as P3ML1"));
    }
    return cycle;
  }

  Optional<Period> period(String name) {
    return text(name)
        .flatMap(text -> {
          Optional<Period> period = Cycle.period(text);
          if (period.isEmpty()) {
            objections.add(objection(name, text, "is no period", "write one such as P5D"));
          }
          return period;
        });
  }

  /** The recurrence of {@code cycleAnchorDateOf…} and {@code cycleOf…}, if there is either. */
  Optional<Recurrence> recurrence(String of) {
    Optional<LocalDateTime> anchor = time("cycleAnchorDateOf" + of);
    Optional<Cycle> cycle = cycle("cycleOf" + of);
    return anchor.isEmpty() && cycle.isEmpty()
        ? Optional.empty()
        : Optional.of(new Recurrence(anchor, cycle));
  }

  /** The same where there must be one. */
  Recurrence needRecurrence(String of) {
    Recurrence standIn = new Recurrence(Optional.of(LocalDateTime.MIN), Optional.empty());
    Optional<Recurrence> recurrence = recurrence(of);
    // Neither is absent where one is written and cannot be read: then that has been said.
    return has("cycleOf" + of)
        ? recurrence.orElse(standIn)
        : need("cycleAnchorDateOf" + of, recurrence, standIn);
  }

  /** One of a number of words. */
  <T> Optional<T> choice(String name, Map<String, T> words) {
    return text(name)
        .flatMap(text -> {
          Optional<T> chosen = Optional.ofNullable(words.get(text));
          if (chosen.isEmpty()) {
            objections.add(
                objection(
                    name, text, "is not known", "write one of " + new TreeSet<>(words.keySet())));
          }
          return chosen;
        });
  }

  String needText(String name) {
    return need(name, text(name), "");
  }

  double needNumber(String name) {
    OptionalDouble number = number(name);
    return need(
        name,
        number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty(),
        Double.NaN);
  }

  LocalDateTime needTime(String name) {
    return need(name, time(name), LocalDateTime.MIN);
  }

  /** The value, or a stand-in and an objection if nothing is written. */
  <T> T need(String name, Optional<T> value, T standIn) {
    if (value.isEmpty() && !has(name)) {
      objections.add(objection(name, "", "is missing", "add it to the terms"));
    }
    return value.orElse(standIn);
  }
}
