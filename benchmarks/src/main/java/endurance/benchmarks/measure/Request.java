package endurance.benchmarks.measure;

import static java.util.Objects.requireNonNull;

import endurance.benchmarks.subject.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to measure: {@code steady|once|compile|profile MODEL [--option value]…}.
 *
 * @param task which measurement
 * @param subject of which model
 * @param futures in one run; for {@link Task#STEADY} at least so many
 * @param seed of the runs
 * @param threads of the runs
 * @param repetitions measured runs
 * @param seconds about how long each thread computes in a measured run
 * @param patience processor seconds after which measuring begins though it is not warm
 * @param observing at which points to collect
 */
record Request(
    Task task,
    Subject subject,
    long futures,
    long seed,
    int threads,
    int repetitions,
    double seconds,
    double patience,
    Subject.Observing observing) {

  /** The measurements. */
  enum Task {
    /** Runs until times no longer fall, then measures. */
    STEADY,
    /** One run from cold, with its results. */
    ONCE,
    /** From text to the first futures. */
    COMPILE,
    /** Where the time of the innermost loop goes. */
    PROFILE
  }

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "--futures", "1",
          "--seed", "1",
          "--threads", "1",
          "--repetitions", "5",
          "--seconds", "1",
          "--patience", "60",
          "--observe", "dates");

  static final String USAGE =
      "usage: Measure steady|once|compile|profile MODEL [--futures N] [--seed N] [--threads N]"
          + " [--repetitions N] [--seconds X] [--patience X] [--observe end|dates|months]";

  /**
   * @throws IllegalArgumentException when the words say nothing that could be measured
   */
  static Request parse(List<String> words) {
    if (words.size() < 2 || words.size() % 2 != 0) {
      throw new IllegalArgumentException(USAGE);
    }
    Map<String, String> options = new HashMap<>(DEFAULTS);
    for (int i = 2; i < words.size(); i += 2) {
      if (options.put(words.get(i), words.get(i + 1)) == null) {
        throw new IllegalArgumentException(USAGE);
      }
    }
    return new Request(
        Task.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
        Subject.named(words.get(1)),
        (long) number(options, "--futures"),
        (long) number(options, "--seed"),
        (int) number(options, "--threads"),
        (int) number(options, "--repetitions"),
        number(options, "--seconds"),
        number(options, "--patience"),
        Subject.Observing.valueOf(
            requireNonNull(options.get("--observe")).toUpperCase(Locale.ROOT)));
  }

  private static double number(Map<String, String> options, String name) {
    return Double.parseDouble(requireNonNull(options.get(name)));
  }
}
