package endurance.analysis;

import endurance.analysis.answer.Estimate;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader sees change while turning a knob: the answers to all questions, the charts every
 * third month, and every claim about the model as it stands in the futures shown. What takes longer
 * to find out (drivers, who falls, claims in other scenarios, the past beside the data) is left to
 * {@link Analyst}.
 */
public final class LiveReading {

  /** Months between the points of a chart: a line through them looks as one through all. */
  static final int MONTHS_OF_CHARTS = 3;

  private final Case theCase;
  private final Model model;
  private final Asked asked;
  private final Judge judge;
  private final Map<String, Verdict> settled;

  private LiveReading(Case theCase, Model model, Asked asked) {
    this.theCase = theCase;
    this.model = model;
    this.asked = asked;
    this.judge = new Judge(theCase);
    this.settled = settled(theCase, judge);
  }

  /** Verdicts on claims that ask nothing of the model, by id. */
  private static Map<String, Verdict> settled(Case theCase, Judge judge) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (Claim claim : theCase.claims().values()) {
      switch (claim.test()) {
        case Claim.Arithmetic _, Claim.Compare _ ->
            verdicts.put(claim.id(), judge.judge(claim, Map.of()));
        case Claim.Predicate _ -> {}
      }
    }
    return verdicts;
  }

  /** Invalid when a question or claim is read off the clock. */
  public static Checked<LiveReading> of(Case theCase) {
    return Onset.addedTo(theCase.model(), theCase.questions().values())
        .then(model -> {
          Asked asked =
              Asked.of(
                  theCase,
                  model,
                  ClaimReading.ofAll(theCase.scenario().name(), model),
                  ChartReading.every(MONTHS_OF_CHARTS, model));
          return asked.problems().isEmpty()
              ? Checked.valid(new LiveReading(theCase, model, asked))
              : Checked.invalid(asked.problems());
        });
  }

  /** The plan with what was observed made use of: the ancestors of its futures are found. */
  public static Checked<RunPlan> retraced(Case theCase, RunPlan plan, Progress progress) {
    return Retracing.of(theCase, plan, progress).map(Retracing::plan);
  }

  /** The model to run. */
  public Model model() {
    return model;
  }

  /** What to collect of it. */
  public Set<Observable> observables() {
    return asked.observables();
  }

  /** The observables of which quantiles are read. */
  public Set<Observable> charted() {
    return asked.charted(theCase);
  }

  /**
   * @param scenario that the futures are those of, for the wording of verdicts
   * @return invalid when no future stays finite
   */
  public Checked<Answers> read(String scenario, RunPlan plan, Ensemble ensemble) {
    return Analyst.counted(ensemble, model)
        .map(_ -> {
          List<Claim> claims = List.copyOf(theCase.claims().values());
          Map<String, Estimate> probabilities = asked.claims().read(claims, ensemble);
          List<Verdict> verdicts = new ArrayList<>();
          for (Claim claim : claims) {
            Verdict known = settled.get(claim.id());
            Estimate probability = probabilities.get(claim.id());
            if (known != null) {
              verdicts.add(known);
            } else if (probability != null) {
              verdicts.add(judge.judgeIn(scenario, claim, probability));
            }
          }
          return asked.read(theCase, plan, ensemble).with(verdicts, Optional.empty());
        });
  }
}
