package endurance.report.text;

import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.casebook.Case;
import endurance.engine.random.Sampling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Options for a command that is to speak of the same case and the same futures as this report. */
final class Again {

  private static final String BASE = "base";

  private static final Pattern PLAIN = Pattern.compile("[\\w.,=+:/-]+");

  private Again() {}

  /** What was asked of the case: {@code --scenario drought --set price=20}, with a blank before. */
  static String caseOptions(Case about) {
    StringBuilder options = new StringBuilder();
    if (!about.scenario().name().equals(BASE)) {
      options.append(" --scenario ").append(about.scenario().name());
    }
    return options + set(about);
  }

  /** What was set besides, in any scenario. */
  static String set(Case about) {
    StringBuilder options = new StringBuilder();
    about.assumptions().values().stream()
        .filter(assumption -> assumption.overriddenBy().equals("--set"))
        .forEach(assumption ->
            options
                .append(" --set ")
                .append(quoted(assumption.name() + "=" + assumption.written())));
    return options.toString();
  }

  /** In quotes where a shell would read more into it than the words. */
  private static String quoted(String words) {
    return PLAIN.matcher(words).matches() ? words : "'" + words.replace("'", "'\\''") + "'";
  }

  /** And of chance: without them, a future of the same number is another one. */
  static String futureOptions(Case about, RunPlan plan) {
    return caseOptions(about) + chance(plan.futures(), plan.seed(), plan.sampling());
  }

  /** The same of answers. */
  static String futureOptions(Answers answers) {
    return caseOptions(answers.theCase()) + chance(answers);
  }

  /** Of chance alone, for another scenario. */
  static String chance(Answers answers) {
    return chance(answers.futures(), answers.seed(), answers.sampling());
  }

  /** What is not as usual of it, each with a blank before. */
  static String chance(long futures, long seed, Sampling sampling) {
    return (futures == RunPlan.USUAL_FUTURES ? "" : " --futures " + futures)
        + (seed == RunPlan.USUAL_SEED ? "" : " --seed " + seed)
        + (sampling == Sampling.RANDOM
            ? ""
            : " --sampling " + sampling.name().toLowerCase(Locale.ROOT));
  }
}
