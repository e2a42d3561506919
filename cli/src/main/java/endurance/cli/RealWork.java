package endurance.cli;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.analysis.comparison.Comparer;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.explanation.ProgramListing;
import endurance.analysis.futures.FutureChoice;
import endurance.analysis.futures.FutureReading;
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

/** The work itself. */
record RealWork() implements Work {

  @Override
  public CaseFolder open(Path folder, Path library) {
    return CaseFolder.open(folder, library);
  }

  @Override
  public Checked<Answers> answer(
      Case about,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Consumer<Answers> early,
      Progress progress) {
    return Analyst.answer(about, scenarios, plan, early, progress);
  }

  @Override
  public Checked<WholeFuture> future(
      Case about, RunPlan plan, FutureChoice choice, List<String> variables, Progress progress) {
    return FutureReading.read(about, plan, choice, variables, progress);
  }

  @Override
  public Checked<Comparison> compare(
      List<Case> cases, String attribute, RunPlan plan, Progress progress) {
    return Comparer.compare(cases, attribute, plan, progress);
  }

  @Override
  public Checked<PublishedPage> publish(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Edition edition,
      PublishedPage.Opening opening,
      Progress progress) {
    return PublishedPage.of(base, scenarios, plan, edition, opening, progress);
  }

  @Override
  public Checked<String> program(Case about) {
    return ProgramListing.of(about);
  }
}
