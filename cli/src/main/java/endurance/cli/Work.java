package endurance.cli;

import endurance.analysis.Answers;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import java.nio.file.Path;
import java.util.function.Function;

/** What the commands have others do: read cases and answer them. */
interface Work {

  CaseFolder open(Path folder, Path library);

  /**
   * @param scenarios reads the same case in another scenario
   */
  Checked<Answers> answer(
      Case about,
      Function<String, Checked<Case>> scenarios,
      long futures,
      long seed,
      int threads,
      Progress progress);
}
