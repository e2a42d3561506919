package endurance.publish;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.Inquiry;
import endurance.analysis.Promises;
import endurance.analysis.RunPlan;
import endurance.analysis.live.LiveCase;
import endurance.browser.Embedded;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Language;
import endurance.model.Origin;
import endurance.report.document.ChartNames;
import endurance.report.document.ChartPoints;
import endurance.report.document.DocumentJson;
import endurance.report.document.Edition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The living document of a case as one file: it works from disk, without a network, and computes
 * futures on the reader's machine.
 *
 * @param html the whole file
 * @param code bytes of it that are the model and what runs it
 * @param document bytes of it that are the document
 */
public record PublishedPage(String html, int code, int document) {

  /** How a reader finds the page. */
  public record Opening(String scenario, Language language) {}

  /**
   * @param base the case as it is written
   * @param scenarios reads the same case for another scenario, by name
   * @param plan of the run whose futures the page computes: independent ones
   * @param progress hears of the run that the document tells of
   * @return invalid when the case cannot be run, or the program was built without its page
   */
  public static Checked<PublishedPage> of(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Edition edition,
      Opening opening,
      Progress progress) {
    if (plan.sampling() != Sampling.RANDOM) {
      return Checked.invalid(
          new Origin("--sampling", 0, 0),
          "a page draws its futures independently, or from ancestors that were drawn so",
          "leave --sampling out");
    }
    return PageBundle.onClassPath()
        .then(bundle ->
            LiveCase.of(base, scenarios, plan, Progress.none())
                .then(live ->
                    embedded(base, scenarios, live.plan())
                        .then(embedded ->
                            document(base, scenarios, plan, live, edition, progress)
                                .map(document ->
                                    new PublishedPage(
                                        new PageFile(base, plan, edition, opening)
                                            .html(bundle, document, embedded),
                                        embedded.length(),
                                        document.length())))));
  }

  private static Checked<String> embedded(
      Case base, Function<String, Checked<Case>> scenarios, RunPlan retraced) {
    return Inquiry.of(base, retraced, Progress.none())
        .then(inquiry -> {
          List<Chart> charts = base.charts();
          List<String> ids = ChartNames.ids(charts);
          return PublishedModel.of(
                  inquiry,
                  ChartPoints.usual(inquiry.model().clock()),
                  chart -> ids.get(charts.indexOf(chart)))
              .then(model ->
                  Beliefs.of(base, scenarios)
                      .map(beliefs -> Embedded.of(model.code(), model.asks(), beliefs)));
        });
  }

  private static Checked<String> document(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      LiveCase live,
      Edition edition,
      Progress progress) {
    return Analyst.answer(base, scenarios, plan, _ -> {}, progress)
        .then(answers ->
            shownFirst(live, base, plan)
                .then(first ->
                    Promises.of(base, plan.threads())
                        .then(promises ->
                            DocumentJson.of(answers, first, scenarios, promises, edition))));
  }

  private static Checked<Answers> shownFirst(LiveCase live, Case base, RunPlan plan) {
    return live.controls(base.scenario().name(), Map.of())
        .then(live::start)
        .then(run -> run.advanceTo(plan.futures(), Progress.none()));
  }
}
