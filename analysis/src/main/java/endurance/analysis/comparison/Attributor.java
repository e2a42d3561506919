package endurance.analysis.comparison;

import endurance.analysis.RunPlan;
import endurance.analysis.SingleFutures;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.engine.random.Replicates;
import endurance.model.Checked;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits the change of a measure between two scenarios over the groups of assumptions that differ:
 * one run for every combination of groups, all with the same chance, and the {@link ShapleySplit}
 * of each future.
 */
record Attributor(MeasureReading reading, RunPlan plan) {

  /** Combinations of ten groups take 1,024 runs; a reader would not take in more groups. */
  static final int MOST_GROUPS = 10;

  /** Hears of each run how far it is. */
  @FunctionalInterface
  interface Listener {

    /** For the run that comes next. */
    Progress next();
  }

  /** How many runs it takes. */
  static int runs(Blend blend, MeasureReading reading) {
    return 1 << Integer.bitCount(blend.bearingOn(blend.first().behind(reading.columns())));
  }

  Checked<Attribution> split(Case other, Blend blend, Listener listener) {
    int groups = blend.groups().size();
    int bearing = blend.bearingOn(blend.first().behind(reading.columns()));
    int games = Math.toIntExact(plan.futures());
    ShapleySplit split = new ShapleySplit(groups, games);
    double[] from = new double[0];
    double[] to = new double[0];
    for (int subset = 0; ; subset = (subset - bearing) & bearing) {
      Checked<SingleFutures.Ran> ran =
          blend
              .with(subset)
              .then(mixed -> mixed.run(reading.columns(), games, plan, listener.next()));
      switch (ran) {
        case Checked.Invalid<SingleFutures.Ran>(List<Problem> problems) -> {
          return Checked.invalid(problems);
        }
        case Checked.Valid<SingleFutures.Ran>(SingleFutures.Ran run) -> {
          double[] worth = reading.values(run.kept());
          from = subset == 0 ? worth : from;
          to = subset == bearing ? worth : to;
          addAlike(split, subset, ((1 << groups) - 1) & ~bearing, worth);
        }
      }
      if (subset == bearing) {
        break;
      }
    }
    return Checked.valid(attribution(other.scenario().name(), blend, split, from, to, bearing));
  }

  /** The coalition, and it with any of the groups on which nothing depends. */
  private static void addAlike(ShapleySplit split, int coalition, int idle, double[] worth) {
    for (int more = 0; ; more = (more - idle) & idle) {
      split.add(coalition | more, worth);
      if (more == idle) {
        return;
      }
    }
  }

  private Attribution attribution(
      String scenario, Blend blend, ShapleySplit split, double[] from, double[] to, int bearing) {
    List<ChangedGroup> groups = blend.groups();
    double[] changes = new double[from.length];
    // A future counts where it stays finite in every run, which its shares tell.
    double[] tells = split.value(0);
    long counted = 0;
    for (int future = 0; future < changes.length; future++) {
      boolean counts = !Double.isNaN(tells[future]);
      changes[future] = counts ? to[future] - from[future] : Double.NaN;
      from[future] = counts ? from[future] : Double.NaN;
      to[future] = counts ? to[future] : Double.NaN;
      counted += counts ? 1 : 0;
    }
    List<Share> shares = new ArrayList<>();
    List<Interaction> interactions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      shares.add(new Share(groups.get(i), estimate(split.value(i))));
      for (int j = i + 1; j < groups.size(); j++) {
        interactions.add(
            new Interaction(groups.get(i), groups.get(j), estimate(split.interaction(i, j))));
      }
    }
    interactions.sort(
        Comparator.comparingDouble(
            (Interaction interaction) -> -Math.abs(interaction.index().value())));
    return new Attribution(
        scenario,
        MeanOfFutures.mean(from),
        MeanOfFutures.mean(to),
        estimate(changes),
        shares,
        interactions,
        counted,
        plan.futures(),
        1 << Integer.bitCount(bearing));
  }

  private Estimate estimate(double[] values) {
    Replicates replicates = plan.design().replicates();
    return MeanOfFutures.of(values, replicates);
  }
}
