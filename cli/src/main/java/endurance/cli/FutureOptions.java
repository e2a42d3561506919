package endurance.cli;

import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.FutureChoice.Place;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which future of a run is meant. */
final class FutureOptions {

  @Option(
      names = "--future",
      required = true,
      paramLabel = "N|worst|median|best",
      description =
          "Number of the future, from 0; or its place in the order of a question's outcomes, named"
              + " by --by.")
  String future = "";

  @Option(
      names = "--by",
      paramLabel = "QUESTION",
      description =
          "The question by which futures are worse and better. Worst and best need a question that"
              + " says which way is better.")
  @Nullable String by;

  /** What is wrong with the values, if anything. */
  String complaint() {
    if (place().isPresent()) {
      return by == null ? "--future: " + future + " by which question? Add --by QUESTION" : "";
    }
    if (!future.matches("[0-9]{1,18}")) {
      return "--future: '" + future + "' is no future; write its number, worst, median or best";
    }
    return by == null ? "" : "--by: a future called by its number is chosen by no question";
  }

  /** The choice, where there is no {@link #complaint}. */
  FutureChoice choice() {
    return place()
        .<FutureChoice>map(
            place -> new FutureChoice.ByQuestion(place, java.util.Objects.requireNonNull(by)))
        .orElseGet(() -> new FutureChoice.ByNumber(Long.parseLong(future)));
  }

  private Optional<Place> place() {
    return switch (future.toLowerCase(Locale.ROOT)) {
      case "worst" -> Optional.of(Place.WORST);
      case "median" -> Optional.of(Place.MEDIAN);
      case "best" -> Optional.of(Place.BEST);
      default -> Optional.empty();
    };
  }
}
