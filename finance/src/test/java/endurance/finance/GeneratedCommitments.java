package endurance.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Commitments of every kind, bindingness and schedule, for properties. */
final class GeneratedCommitments {

  private GeneratedCommitments() {}

  static Commitment next(SplittableRandom random, String id) {
    YearMonth first = YearMonth.of(random.nextInt(2024, 2030), random.nextInt(1, 13));
    YearMonth last = first.plusMonths(random.nextInt(0, 130));
    return new Commitment(
        id,
        "supplier" + random.nextInt(3),
        oneOf(random, CommitmentKind.values()),
        oneOf(random, Bindingness.values()),
        "USD",
        random.nextLong(1, 1_000_000_000_000_00L) / 100.0,
        first,
        last,
        schedule(random, first, last),
        "generated");
  }

  static List<Commitment> several(SplittableRandom random) {
    var commitments = new ArrayList<Commitment>();
    int count = random.nextInt(1, 8);
    for (int i = 0; i < count; i++) {
      commitments.add(next(random, "c" + i));
    }
    return commitments;
  }

  private static <T> T oneOf(SplittableRandom random, T[] choices) {
    return List.of(choices).get(random.nextInt(choices.length));
  }

  private static Schedule schedule(SplittableRandom random, YearMonth first, YearMonth last) {
    return switch (random.nextInt(3)) {
      case 0 -> new Schedule.Level();
      case 1 -> new Schedule.Ramp();
      default -> {
        var weights = new TreeMap<Integer, Double>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
          weights.put(year, random.nextInt(3) == 0 ? 0.0 : random.nextDouble());
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
          yield new Schedule.Level();
        }
        weights.replaceAll((year, weight) -> weight / sum);
        yield new Schedule.ByYear(weights);
      }
    };
  }
}
