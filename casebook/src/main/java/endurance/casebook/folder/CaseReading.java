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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One reading of a case folder, from its files to a case in one scenario. */
final class CaseReading {

  private final Path folder;
  private final Problems problems = new Problems();
  private final Optional<Contents> contents;
  private final Set<String> usedInBriefings = new TreeSet<>();

  CaseReading(Path folder, Path library) {
    this.folder = folder;
    this.contents = new ContentsReader(folder, library, problems).read();
  }

  /** The case, or everything that is wrong with it; may be called once. */
  Checked<Case> read(String scenario, Map<String, String> set) {
    if (contents.isEmpty()) {
      return Checked.invalid(problems.all());
    }
    Contents of = contents.get();
    Map<String, Stated> believed = believed(of, scenario, set);
    Map<String, Assumption> assumptions = new LinkedHashMap<>();
    believed.forEach((name, one) -> assumptions.put(name, one.assumption()));
    Map<String, Variable> variables = new LinkedHashMap<>();
    assumptions.forEach((name, assumption) -> variables.put(name, assumption.variable()));
    of.assembly().variables().forEach(variable -> variables.put(variable.name(), variable));
    Optional<Model> model = model(of, assumptions, List.copyOf(variables.values()));
    model.ifPresent(known -> checkUnits(of, known));
    List<Chart> charts = charts(of, variables, model);
    Bindings bindings = bindings(of, variables);
    Map<Language, Briefing> briefings = new BriefingReader(folder, bindings, problems).read();
    usedInBriefings.addAll(BriefingReader.factsIn(briefings));
    return problems.isEmpty()
        ? Checked.valid(
            assembled(of, scenario, model.orElseThrow(), assumptions, charts, briefings))
        : Checked.invalid(problems.all());
  }

  /** Reads the base scenario and counts. */
  CaseCheck check() {
    Checked<Case> read = read(ScenarioReader.BASE, Map.of());
    return contents
        .map(of -> CaseCount.of(of, usedInBriefings, read.problems()))
        .orElseGet(() -> CaseCount.nothing(folder, read.problems()));
  }

  private Optional<Model> model(
      Contents of, Map<String, Assumption> assumptions, List<Variable> variables) {
    Draft draft =
        new Draft(
            of.frame().scope().clock(),
            List.copyOf(of.frame().scope().dimensions().values()),
            variables,
            correlations(of, assumptions));
    return DraftCheck.check(draft, of.assembly().lost(), problems);
  }

  private Bindings bindings(Contents of, Map<String, Variable> variables) {
    Map<String, Question> questions = new LinkedHashMap<>();
    of.questions().forEach(asked -> questions.put(asked.question().id(), asked.question()));
    return new Bindings(
        of.evidence(),
        of.base(), // an account speaks of the case as it is, whatever is tried out
        of.overrides().written(),
        new AnswerTargets(questions, of.writtenQuestions(), of.frame().scope().clock()),
        variables,
        of.assembly()::isLost,
        of.frame().scope().clock(),
        problems);
  }

  /** The assumptions of a scenario, with what the command line sets. */
  private Map<String, Stated> believed(Contents of, String scenario, Map<String, String> set) {
    Map<String, Stated> believed = of.scenarios().assumptions().get(scenario);
    if (believed == null) {
      if (!scenario.equals(ScenarioReader.BASE)) { // that one is asked for by the reader
        problems.add(
            new Origin("--scenario " + scenario, 0, 0),
            "there is no scenario `" + scenario + "`",
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
    assumptions.forEach((name, assumption) -> {
      if (assumption.variable() instanceof Variable.Constant
          && !assumption.overriddenBy().isEmpty()) {
        fixed.add(name);
      }
    });
    return of.correlations().stream()
        .filter(one ->
            !fixed.contains(DeclaredName.bare(one.first()))
                && !fixed.contains(DeclaredName.bare(one.second())))
        .toList();
  }

  private static void checkUnits(Contents of, Model model) {
    QuestionUnits units = new QuestionUnits(model);
    of.questions().forEach(units::check);
    of.claims().forEach(units::check);
  }

  private static List<Chart> charts(
      Contents of, Map<String, Variable> variables, Optional<Model> model) {
    ChartReader reader =
        new ChartReader(of.frame().scope(), variables, of.assembly()::isLost, model);
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
