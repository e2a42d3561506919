package endurance.casebook.folder;

import endurance.casebook.Assumption;
import endurance.casebook.Briefing;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Claim;
import endurance.casebook.Language;
import endurance.casebook.Question;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.DraftCheck;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.model.Checked;
import endurance.model.Draft;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of a case folder, from its files to a case in one scenario. */
final class CaseReading {

  private final Path folder;
  private final Problems problems = new Problems();
  private final Optional<Contents> contents;

  CaseReading(Path folder, Path library) {
    this.folder = folder;
    this.contents = new ContentsReader(folder, library, problems).read();
  }

  Optional<Contents> contents() {
    return contents;
  }

  /** The case; may be called once. */
  Checked<Case> read(String scenario, Map<String, String> set) {
    return contents.isEmpty()
        ? Checked.invalid(problems.all())
        : read(contents.get(), scenario, set);
  }

  private Checked<Case> read(Contents of, String scenario, Map<String, String> set) {
    Map<String, Assumption> assumptions = new LinkedHashMap<>();
    believed(of, scenario, set).forEach((name, one) -> assumptions.put(name, one.assumption()));
    List<Variable> variables = new ArrayList<>();
    assumptions.values().forEach(assumption -> variables.add(assumption.variable()));
    variables.addAll(of.assembly().variables());
    Draft draft =
        new Draft(
            of.frame().scope().clock(),
            List.copyOf(of.frame().scope().dimensions().values()),
            variables,
            correlations(of, assumptions));
    boolean readable = problems.isEmpty();
    Optional<Model> model =
        switch (DraftCheck.check(draft, of.assembly().lost(), problems)) {
          case Checked.Valid<Model> valid -> Optional.of(valid.value());
          case Checked.Invalid<Model> invalid ->
              readable ? Optional.empty() : Optional.<Model>empty();
        };
    List<Chart> charts = model.map(known -> afterModel(of, known)).orElse(List.of());
    Map<Language, Briefing> briefings = new BriefingReader(folder, of, assumptions, model, problems).read();
    return problems.isEmpty()
        ? Checked.valid(assembled(of, scenario, model.orElseThrow(), assumptions, charts, briefings))
        : Checked.invalid(problems.all());
  }

  /** The assumptions of a scenario, with what the command line sets. */
  private Map<String, Stated> believed(Contents of, String scenario, Map<String, String> set) {
    Map<String, Stated> believed = of.scenarios().assumptions().get(scenario);
    if (believed == null) {
      if (of.head().has("scenarios")) {
        problems.add(
            new Origin("--scenario " + scenario, 0, 0),
            "there is no scenario \"" + scenario + "\"",
            Nearest.remedy(scenario, of.scenarios().names()));
      }
      believed = of.base();
    }
    for (Map.Entry<String, String> one : set.entrySet()) {
      Optional<Field> field = Overrides.fromCommandLine(one.getKey(), one.getValue(), problems);
      if (field.isPresent()) {
        believed = of.overrides().apply(believed, field.get(), "--set");
      }
    }
    return believed;
  }

  /** Without those of inputs that an override has fixed: a number depends on nothing. */
  private static List<RankCorrelation> correlations(
      Contents of, Map<String, Assumption> assumptions) {
    Set<String> fixed = new LinkedHashSet<>();
    assumptions.forEach(
        (name, assumption) -> {
          if (assumption.variable() instanceof Variable.Constant
              && !assumption.overriddenBy().isEmpty()) {
            fixed.add(name);
          }
        });
    return of.correlations().stream()
        .filter(
            one ->
                !fixed.contains(DeclaredName.bare(one.first()))
                    && !fixed.contains(DeclaredName.bare(one.second())))
        .toList();
  }

  private static List<Chart> afterModel(Contents of, Model model) {
    QuestionUnits units = new QuestionUnits(model);
    of.questions().forEach(units::check);
    of.claims().forEach(units::check);
    ChartReader reader = new ChartReader(of.frame().scope(), model);
    return of.head().itemsOf("charts").stream()
        .flatMap(field -> reader.read(field).stream())
        .toList();
  }

  private static Case assembled(
      Contents of,
      String scenario,
      Model model,
      Map<String, Assumption> assumptions,
      List<Chart> charts,
      Map<Language, Briefing> briefings) {
    Map<String, Question> questions = new LinkedHashMap<>();
    of.questions().forEach(asked -> questions.put(asked.question().id(), asked.question()));
    Map<String, Claim> claims = new LinkedHashMap<>();
    of.claims().forEach(asserted -> claims.put(asserted.claim().id(), asserted.claim()));
    Frame frame = of.frame();
    return new Case(
        frame.id(),
        frame.title(),
        frame.asOf(),
        frame.company(),
        frame.currency(),
        java.util.Objects.requireNonNull(of.scenarios().scenarios().get(scenario)),
        model,
        frame.parties(),
        of.evidence().sources(),
        of.evidence().facts(),
        assumptions,
        of.blocks(),
        of.commitments(),
        of.scenarios().scenarios(),
        questions,
        claims,
        charts,
        briefings);
  }
}
