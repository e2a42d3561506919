package endurance.benchmarks.run;

import endurance.benchmarks.contest.Contender;
import endurance.benchmarks.contest.Cpp;
import endurance.benchmarks.contest.NumPy;
import endurance.benchmarks.contest.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a part of the report works with: the programs, the time it may take, and where it writes.
 * Tables go to standard output, everything else to standard error.
 *
 * @param root folder of the project
 * @param quick whether a rough answer in little time is wanted
 * @param rounds how often everything is repeated, in turns
 * @param end when the part has to be finished
 */
record Workbench(Path root, boolean quick, int rounds, Instant end) {

  private static final Duration LAST = Duration.ofMinutes(1);

  /** Seconds below which no process is worth starting. */
  private static final double SHORTEST = 3;

  Path sources() {
    return root.resolve("benchmarks/native");
  }

  Path target() {
    return root.resolve("benchmarks/target");
  }

  /** Seconds that a measured run is to take. */
  String seconds() {
    return quick ? "0.3" : "1";
  }

  /** Processor seconds after which a program is measured though it is not warm. */
  String patience() {
    return quick ? "20" : "60";
  }

  Duration left() {
    Duration left = Duration.between(Instant.now(), end);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Whether so many more seconds are allowed; says what is left out when not. */
  boolean allows(double seconds, String what) {
    boolean allowed = left().toMillis() >= seconds * 1e3;
    if (!allowed) {
      skipped(what, "needs about %.0f s, %d s are left".formatted(seconds, left().toSeconds()));
    }
    return allowed;
  }

  Contender endurance() {
    return Contender.endurance(root);
  }

  /** The C++ programs, the fastest first; none where they cannot be built. */
  List<Contender> cpp() {
    return orSkipped("C++", Cpp.built(sources(), target().resolve("native"), "-O3"))
        .map(program ->
            List.of(
                Contender.cppByHand(program, sources()),
                Contender.cppAsWritten(program, sources())))
        .orElse(List.of());
  }

  Optional<Contender> numPy() {
    return orSkipped("NumPy", NumPy.python(sources()))
        .map(python -> Contender.numPy(python, sources()));
  }

  /** Measures round after round, as long as there is time. */
  void inTurns(Runnable round) {
    for (int done = 0; done < rounds; done++) {
      if (left().toMillis() < SHORTEST * 1e3) {
        skipped("%d of %d rounds".formatted(rounds - done, rounds), "no time left");
        return;
      }
      round.run();
    }
  }

  /**
   * The time for one process: half of what is left, so that a slow one does not take the place of
   * all that come after it, but all of the last minute.
   */
  Duration share() {
    Duration left = left();
    return left.compareTo(LAST) < 0
        ? left
        : Duration.ofMillis(Math.max(LAST.toMillis(), left.toMillis() / 2));
  }

  /** What a program measured, within its share of time; says why when it could not. */
  Optional<JsonNode> measured(Contender contender, String... options) {
    String what = contender.name() + " " + String.join(" ", options);
    if (!allows(SHORTEST, what)) {
      return Optional.empty();
    }
    progress(what);
    return orSkipped(what, contender.measured(share(), options));
  }

  <T> Optional<T> orSkipped(String what, Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> Optional.of(done.value());
      case Outcome.Missing<T> missing -> {
        skipped(what, missing.reason());
        yield Optional.empty();
      }
    };
  }

  /** Says in the report that something is left out. */
  void skipped(String what, String reason) {
    print("*Skipped: " + what + ": " + reason + ".*\n");
  }

  void print(Object markdown) {
    System.out.println(markdown);
  }

  void progress(String doing) {
    System.err.printf("  %tT  %s%n", java.time.LocalTime.now(), doing);
  }
}
