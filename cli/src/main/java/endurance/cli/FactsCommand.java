package endurance.cli;

import endurance.casebook.Case;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.report.evidence.Evidence;
import endurance.report.json.FactsJson;
import endurance.report.text.FactsText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what each source says. */
@Command(
    name = "facts",
    description = "Shows what each source says; conflicting facts stand side by side.",
    footer = {
      "",
      "Examples:",
      "  endurance facts cases/openai-2026",
      "  endurance facts cases/openai-2026 revenue",
      "  endurance facts cases/openai-2026 rival_bundle_price",
      "  endurance facts cases/openai-2026 T07-035 --format json",
      "",
      "≠ marks facts of one kind that disagree, ≁ facts of different kinds, which must not be"
          + " compared.",
    })
final class FactsCommand implements Callable<Integer> {

  private final Session session;

  @Mixin CaseOptions cases = new CaseOptions();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUANTITY|NAME",
      description = "A quantity, an assumption, a fact, a source, or whom facts are about.")
  @Nullable String name;

  @Mixin OutputOptions output = new OutputOptions();
  @Mixin HelpOptions help = new HelpOptions();

  FactsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Closing closing = new Closing(session, output);
    return closing
        .withCase(cases, "base", Map.of(), (about, file) -> shown(closing, about, file))
        .code();
  }

  private ExitCode shown(Closing closing, Case about, Optional<OutputFile> file) {
    Evidence evidence = name == null ? Evidence.of(about) : Evidence.of(about, name);
    if (name != null && evidence.groups().isEmpty() && evidence.assumption().isEmpty()) {
      return closing.tell(
          List.of(
              new Problem(
                  new Origin(cases.folder.toString(), 0, 0),
                  "no fact has to do with " + name,
                  "endurance facts " + cases.folder + " shows them all")),
          ExitCode.USAGE);
    }
    return closing.deliver(
        switch (output.format) {
          case TEXT -> FactsText.of(about, evidence, output.style(session));
          case JSON -> FactsJson.of(about, evidence);
        },
        file,
        ExitCode.OK);
  }
}
