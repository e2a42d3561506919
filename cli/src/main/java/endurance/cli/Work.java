package endurance.cli;

import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.WholeFuture;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.publish.PublishedPage;
import endurance.report.document.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the commands have others do: read cases and answer them. */
interface Work {

  CaseFolder open(Path folder, Path library);

  /**
   * @param scenarios reads the same case in another scenario
   * @param early hears the answers to the questions while the rest is still being found out
   */
  Checked<Answers> answer(
      Case about,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Consumer<Answers> early,
      Progress progress);

  /**
   * One future of the run of a case, whole.
   *
   * @param variables whose paths to read
   */
  Checked<WholeFuture> future(
      Case about, RunPlan plan, FutureChoice choice, List<String> variables, Progress progress);

  /**
   * Scenarios of one case side by side.
   *
   * @param attribute the answer whose change is split; empty for the first question
   */
  Checked<Comparison> compare(List<Case> cases, String attribute, RunPlan plan, Progress progress);

  /** The living document of a case as one file. */
  Checked<PublishedPage> publish(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Edition edition,
      PublishedPage.Opening opening,
      Progress progress);

  /** The program of a case's questions, claims and charts, line by line. */
  Checked<String> program(Case about);
}
