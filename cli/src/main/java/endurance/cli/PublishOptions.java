package endurance.cli;

import endurance.analysis.RunPlan;

/** Where a page goes, and in which language it opens. */
final class PublishOptions extends DeliveryOptions {

  RunPlan plan(long futures, long seed) {
    return RunPlan.of(futures, seed, Runtime.getRuntime().availableProcessors());
  }
}
