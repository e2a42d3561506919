package endurance.engine;

import endurance.engine.sketch.Sketch;
import endurance.engine.sketch.Summarised;
import endurance.engine.sketch.Summary;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A distribution whose bins are put in order when a quantile is first asked for: most of a run's
 * are asked for what is exact only.
 */
final class FoldedDistribution extends Summarised {

  private final Supplier<Sketch> maker;
  private @Nullable Sketch made;

  /**
   * @param maker of a distribution with that summary; asked at most once
   */
  FoldedDistribution(Summary summary, Supplier<Sketch> maker) {
    super(summary);
    this.maker = maker;
  }

  private synchronized Sketch sketch() {
    Sketch known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }

  @Override
  public double quantile(double probability) {
    return sketch().quantile(probability);
  }

  @Override
  public double rankError(double probability) {
    return sketch().rankError(probability);
  }

  @Override
  public double partAtMost(double value) {
    return sketch().partAtMost(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoldedDistribution folded && sketch().equals(folded.sketch());
  }

  @Override
  public int hashCode() {
    return summary().hashCode();
  }

  @Override
  public String toString() {
    return sketch().toString();
  }
}
