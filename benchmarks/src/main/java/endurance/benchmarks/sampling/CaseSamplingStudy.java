package endurance.benchmarks.sampling;

import endurance.casebook.folder.CaseFolder;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.random.Sampling;
import endurance.model.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how much smaller the variance of a case's answers is than at random, for
 * docs/reference/sampling.md. Run by hand with the folder of the project, the number of futures of
 * a replicate and the number of replicates; takes minutes.
 */
public final class CaseSamplingStudy {

  private CaseSamplingStudy() {}

  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    long futures = Long.parseLong(arguments[1]);
    int runs = Integer.parseInt(arguments[2]);
    Model model =
        CaseFolder.open(root.resolve("cases/openai-2026"), root.resolve("library"))
            .read("base", Map.of())
            .orThrow()
            .model();
    int end = model.clock().steps();
    List<Observable> observables =
        List.of(
            new Observable("question.survival", 60),
            new Observable("question.survival", end),
            new Observable("question.revenue", 24),
            new Observable("question.revenue", 72),
            new Observable("question.revenue", end),
            new Observable("question.funding_gap", 72));
    Simulation simulation = Simulation.of(model, new LinkedHashSet<>(observables)).orThrow();
    for (Sampling sampling : Sampling.values()) {
      List<Ensemble> ensembles = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        EnsembleRequest request =
            new EnsembleRequest(futures, run, 1, simulation.observables(), sampling, 1);
        ensembles.add(simulation.run(request, Progress.none()));
      }
      for (Observable observable : observables) {
        System.out.printf(
            Locale.ROOT, "%s %s: %.2f%n", sampling, observable, gain(ensembles, observable));
      }
    }
  }

  /** What independent futures would give, from the spread within runs, over what there is. */
  private static double gain(List<Ensemble> ensembles, Observable observable) {
    double within = 0;
    double mean = 0;
    for (Ensemble ensemble : ensembles) {
      Distributed one = ensemble.of(observable);
      within += one.standardDeviation() * one.standardDeviation() / one.count();
      mean += one.mean() / ensembles.size();
    }
    double between = 0;
    for (Ensemble ensemble : ensembles) {
      double off = ensemble.of(observable).mean() - mean;
      between += off * off / (ensembles.size() - 1);
    }
    return within / ensembles.size() / between;
  }
}
