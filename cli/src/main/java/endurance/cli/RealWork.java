package endurance.cli;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseCheck;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The work itself. */
record RealWork() implements Work {

  @Override
  public Checked<Case> read(Path folder, Path library, String scenario, Map<String, String> set) {
    return CaseFolder.read(folder, library, scenario, set);
  }

  @Override
  public CaseCheck check(Path folder, Path library) {
    return CaseFolder.check(folder, library);
  }

  @Override
  public Checked<Answers> answer(
      Case about,
      Function<String, Checked<Case>> scenarios,
      long futures,
      long seed,
      int threads,
      Progress progress) {
    return Analyst.answer(about, scenarios, futures, seed, threads, progress);
  }
}
