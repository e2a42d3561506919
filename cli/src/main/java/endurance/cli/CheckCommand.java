package endurance.cli;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseCheck;
import endurance.casebook.folder.CaseFolder;
import endurance.model.Checked;
import endurance.model.Problem;
import endurance.report.json.ProblemsJson;
import endurance.report.text.ProblemsText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says everything that is wrong with a case, in every scenario, and what it rests on. */
@Command(
    name = "check",
    description = "Says everything that is wrong with a case, and what it rests on.",
    footer = {
      "",
      "Examples:",
      "  endurance check cases/openai-2026",
      "  endurance check cases/openai-2026 --format json",
      "  endurance check . && endurance run .",
      "  endurance check my-case --library ~/endurance/library",
    })
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Mixin CaseOptions cases = new CaseOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin HelpOptions help = new HelpOptions();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Closing closing = new Closing(session, output);
    return closing.withFile(cases, file -> checked(closing, file)).code();
  }

  private ExitCode checked(Closing closing, Optional<OutputFile> file) {
    CaseFolder opened = cases.open(session);
    CaseCheck check = opened.check();
    List<Problem> problems = check.isSound() ? inAllScenarios(opened) : check.problems();
    return closing.deliver(
        switch (output.format) {
          case TEXT -> ProblemsText.of(check, problems, output.style(session));
          case JSON -> ProblemsJson.of(check, problems);
        },
        file,
        problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS);
  }

  /** A case that is sound as written may still not be so with a scenario's values. */
  private static List<Problem> inAllScenarios(CaseFolder opened) {
    Set<Problem> problems = new LinkedHashSet<>();
    if (opened.read("base", Map.of()) instanceof Checked.Valid<Case>(Case base)) {
      for (String scenario : base.scenarios().keySet()) {
        problems.addAll(opened.read(scenario, Map.of()).problems());
      }
    }
    return List.copyOf(problems);
  }
}
