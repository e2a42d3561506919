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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/** A program whose runs never end: says that it has begun, then waits to be interrupted. */
final class SlowWork implements Work {

  static final String BEGUN = "begun";

  private final HandMadeWork work = new HandMadeWork();

  public static void main(String[] arguments) {
    Endurance.start(new SlowWork(), arguments);
  }

  @Override
  public CaseFolder open(Path folder, Path library) {
    return work.open(folder, library);
  }

  @Override
  public Checked<Answers> answer(
      Case about,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Consumer<Answers> early,
      Progress progress) {
    return never(plan, progress);
  }

  @Override
  public Checked<WholeFuture> future(
      Case about, RunPlan plan, FutureChoice choice, List<String> variables, Progress progress) {
    return never(plan, progress);
  }

  private static <T> Checked<T> never(RunPlan plan, Progress progress) {
    System.out.println(BEGUN);
    while (progress.report(1, plan.futures())) {
      LockSupport.parkNanos(1_000_000);
    }
    throw new IllegalStateException("nothing stops this run but the end of the process");
  }

  @Override
  public Checked<Comparison> compare(
      List<Case> cases, String attribute, RunPlan plan, Progress progress) {
    return never(plan, progress);
  }

  @Override
  public Checked<PublishedPage> publish(
      Case base,
      Function<String, Checked<Case>> scenarios,
      RunPlan plan,
      Edition edition,
      PublishedPage.Opening opening,
      Progress progress) {
    return never(plan, progress);
  }

  @Override
  public Checked<String> program(Case about) {
    return Checked.valid("cash := cash + income\n");
  }
}
