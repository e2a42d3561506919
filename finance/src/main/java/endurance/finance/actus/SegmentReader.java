package endurance.finance.actus;

import endurance.finance.calendar.Cycle;
import endurance.finance.calendar.Recurrence;
import endurance.finance.loan.ExoticAmortizer;
import endurance.finance.loan.Segments;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Reads schedules that come in stretches: one anchor, cycle and figure for each. */
record SegmentReader(Terms terms) {

  private static final Map<String, Integer> DIRECTIONS = Map.of("INC", -1, "DEC", 1);

  private static final Map<String, Boolean> OBSERVED =
      Map.of("FIX", false, "F", false, "VAR", true, "V", true);

  /** Principal paid back in each stretch, below 0 where it is drawn. */
  Segments<Double> principal() {
    List<Double> amounts = numbers("arrayNextPrincipalRedemptionPayment");
    List<Integer> directions = words("arrayIncreaseDecrease", DIRECTIONS);
    String anchors = "arrayCycleAnchorDateOfPrincipalRedemption";
    return fits(anchors, "arrayNextPrincipalRedemptionPayment", amounts)
            && fits(anchors, "arrayIncreaseDecrease", directions)
        ? segments(
            anchors, "arrayCycleOfPrincipalRedemption", i -> directions.get(i) * amounts.get(i))
        : new Segments<>(List.of());
  }

  /** When interest is paid. */
  Segments<?> payments() {
    return segments("arrayCycleAnchorDateOfInterestPayment", "arrayCycleOfInterestPayment", i -> i);
  }

  /** The rate of each stretch. */
  Segments<ExoticAmortizer.Reset> resets() {
    List<Double> rates = numbers("arrayRate");
    List<Boolean> observed = words("arrayFixedVariable", OBSERVED);
    String anchors = "arrayCycleAnchorDateOfRateReset";
    return fits(anchors, "arrayRate", rates) && fits(anchors, "arrayFixedVariable", observed)
        ? segments(
            anchors,
            "arrayCycleOfRateReset",
            i -> new ExoticAmortizer.Reset(rates.get(i), observed.get(i)))
        : new Segments<>(List.of());
  }

  private boolean fits(String anchors, String name, List<?> figures) {
    int stretches = terms.texts(anchors).size();
    if (figures.size() != stretches) {
      terms.refuse(
          terms.objection(
              name,
              figures.toString(),
              "has %d entries, and %s has %d".formatted(figures.size(), anchors, stretches),
              "give one entry for each anchor"));
      return false;
    }
    return true;
  }

  private <T> Segments<T> segments(String anchorName, String cycleName, IntFunction<T> figure) {
    List<LocalDateTime> anchors = new ArrayList<>();
    terms.texts(anchorName).forEach(text -> terms.time(anchorName, text).ifPresent(anchors::add));
    List<Cycle> cycles = new ArrayList<>();
    terms.texts(cycleName).forEach(text -> terms.cycle(cycleName, text).ifPresent(cycles::add));
    if (anchors.size() != terms.texts(anchorName).size()) {
      return new Segments<>(List.of());
    }
    if (cycles.size() > 1 && !fits(anchorName, cycleName, cycles)) {
      return new Segments<>(List.of());
    }
    var segments = new ArrayList<Segments.Segment<T>>();
    for (int i = 0; i < anchors.size(); i++) {
      if (i > 0 && !anchors.get(i).isAfter(anchors.get(i - 1))) {
        terms.refuse(
            terms.objection(
                anchorName,
                anchors.get(i).toString(),
                "is not after the anchor before it",
                "put the anchors in order of time"));
      }
      Optional<Cycle> cycle =
          cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.get(cycles.size() == 1 ? 0 : i));
      segments.add(
          new Segments.Segment<>(
              new Recurrence(Optional.of(anchors.get(i)), cycle), figure.apply(i)));
    }
    return new Segments<>(segments);
  }

  private List<Double> numbers(String name) {
    return terms.texts(name).stream()
        .map(text -> terms.number(name, text))
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  private <T> List<T> words(String name, Map<String, T> known) {
    var words = new ArrayList<T>();
    for (String text : terms.texts(name)) {
      if (known.containsKey(text)) {
        words.add(known.get(text));
      } else {
        terms.refuse(terms.objection(name, text, "is not known", "write one of " + known.keySet()));
      }
    }
    return words;
  }
}
