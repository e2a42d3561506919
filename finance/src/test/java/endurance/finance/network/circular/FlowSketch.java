package endurance.finance.network.circular;

import endurance.finance.network.Sketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Collects flows for tests. */
final class FlowSketch {

  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static final List<FlowType> TYPES = List.of(FlowType.values());

  private final List<TypedFlow> flows = new ArrayList<>();

  /** Purchases written {@code a>b:10 b>c:5}. */
  static FlowSketch of(String purchases) {
    var sketch = new FlowSketch();
    for (String flow : purchases.split(" ", -1)) {
      int arrow = flow.indexOf('>');
      int colon = flow.indexOf(':');
      sketch.with(
          FlowType.PURCHASE,
          flow.substring(0, arrow),
          flow.substring(arrow + 1, colon),
          Double.parseDouble(flow.substring(colon + 1)));
    }
    return sketch;
  }

  static FlowSketch generated(SplittableRandom random, int parties, int count) {
    var sketch = new FlowSketch();
    // Small whole amounts make ties, on which a search could turn in circles.
    boolean whole = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(parties);
      int to = (from + random.nextInt(1, parties)) % parties;
      FlowType type = TYPES.get(random.nextInt(TYPES.size()));
      sketch.with(
          type, "p" + from, "p" + to, whole ? random.nextInt(4) : Math.exp(random.nextGaussian()));
    }
    return sketch;
  }

  FlowSketch with(FlowType type, String from, String to, double amount) {
    flows.add(new TypedFlow("f" + flows.size(), FIRST, type, from, to, amount, Sketch.USD));
    return this;
  }

  FlowNetwork network() {
    return FlowNetwork.of(Sketch.DOLLARS, FIRST, LAST, flows).orThrow();
  }
}
