package endurance.casebook.folder;

import endurance.casebook.Assumption;
import endurance.casebook.Briefing;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Claim;
import endurance.casebook.Observations;
import endurance.casebook.Question;
import endurance.casebook.yaml.Problems;
import endurance.model.Checked;
import endurance.model.Language;
import endurance.model.Model;
import endurance.model.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What was found in a case folder, ready to be put together in any scenario.
 *
 * @param problems of the files, whatever the scenario
 * @param contents empty when case.yaml is no YAML at all
 */
record OpenedFolder(Path folder, List<Problem> problems, Optional<Readable> contents)
    implements CaseFolder {

  /**
   * Contents, with what all scenarios share.
   *
   * @param base the model with the assumptions as written; empty where it does not pass its checks
   * @param account of the case, with the problems in it
   */
  private record Readable(Contents of, Optional<Model> base, Account account) {}

  private record Account(Map<Language, Briefing> briefings, List<Problem> problems) {}

  static CaseFolder of(Path folder, Path library) {
    Problems problems = new Problems();
    Optional<Contents> contents = new ContentsReader(folder, library, problems).read();
    List<Problem> ofFiles = problems.all();
    return new OpenedFolder(
        folder, ofFiles, contents.map(of -> readable(folder, of, ofFiles.isEmpty())));
  }

  /** The account is read while the model is checked. */
  private static Readable readable(Path folder, Contents of, boolean sound) {
    CompletableFuture<Account> account = Beside.reading(() -> account(folder, of));
    Optional<Model> base =
        sound ? ScenarioModel.checked(of, of.base(), new Problems()) : Optional.empty();
    return new Readable(of, base, account.join());
  }

  @Override
  public Checked<Case> read(String scenario, Map<String, String> set) {
    return contents
        .map(readable -> read(readable, scenario, set))
        .orElseGet(() -> Checked.invalid(problems));
  }

  private Checked<Case> read(Readable readable, String scenario, Map<String, String> set) {
    Contents of = readable.of();
    Problems found = new Problems();
    found.addAll(problems);
    Map<String, Stated> believed = Believed.in(of, scenario, set, found);
    Optional<Model> model = ScenarioModel.of(of, believed, readable.base(), found);
    model.ifPresent(known -> checkUnits(of, known, found));
    Observations observations = observations(of, model, found);
    List<Chart> charts = charts(of, believed, model, found);
    found.addAll(readable.account().problems());
    return found.isEmpty()
        ? Checked.valid(
            assembled(
                of,
                scenario,
                model.orElseThrow(),
                readable.base().orElse(model.orElseThrow()),
                believed,
                observations,
                charts,
                readable.account().briefings()))
        : Checked.invalid(found.all());
  }

  @Override
  public CaseCheck check() {
    Checked<Case> read = read(ScenarioReader.BASE, Map.of());
    return contents
        .map(readable ->
            CaseCount.of(
                readable.of(),
                BriefingReader.factsIn(readable.account().briefings()),
                read.problems()))
        .orElseGet(() -> CaseCount.nothing(folder, read.problems()));
  }

  /** An account speaks of the case as it is, whatever is tried out. */
  private static Account account(Path folder, Contents of) {
    Problems found = new Problems();
    Map<String, Question> questions = questions(of);
    Bindings bindings =
        new Bindings(
            of.evidence(),
            of.base(),
            of.overrides().written(),
            new AnswerTargets(questions, of.writtenQuestions(), of.frame().scope().clock()),
            of.writtenClaims(),
            ScenarioModel.variables(of, of.base()),
            of.assembly()::isLost,
            of.frame().scope().clock(),
            found);
    Map<Language, Briefing> briefings = new BriefingReader(folder, bindings, found).read();
    return new Account(briefings, found.all());
  }

  private static void checkUnits(Contents of, Model model, Problems problems) {
    QuestionUnits units = new QuestionUnits(model, problems);
    of.questions().forEach(units::check);
    of.claims().forEach(units::check);
  }

  private static Observations observations(Contents of, Optional<Model> model, Problems problems) {
    return new Observations(
        model
            .map(known ->
                of.observations().stream()
                    .flatMap(one -> one.in(known, problems).stream())
                    .toList())
            .orElse(List.of()));
  }

  private static List<Chart> charts(
      Contents of, Map<String, Stated> believed, Optional<Model> model, Problems problems) {
    ChartReader reader =
        new ChartReader(
            of.frame().scope(),
            ScenarioModel.variables(of, believed),
            of.assembly()::isLost,
            model);
    return of.charts().map(field -> field.noting(problems).items()).orElse(List.of()).stream()
        .flatMap(field -> reader.read(field).stream())
        .toList();
  }

  private static Map<String, Question> questions(Contents of) {
    Map<String, Question> questions = new LinkedHashMap<>();
    of.questions().forEach(asked -> questions.put(asked.question().id(), asked.question()));
    return questions;
  }

  private static Case assembled(
      Contents of,
      String scenario,
      Model model,
      Model asWritten,
      Map<String, Stated> believed,
      Observations observations,
      List<Chart> charts,
      Map<Language, Briefing> briefings) {
    Map<String, Assumption> assumptions = new LinkedHashMap<>();
    believed.forEach((name, one) -> assumptions.put(name, one.assumption()));
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
        asWritten,
        of.parties(),
        of.evidence().sources(),
        of.evidence().facts(),
        assumptions,
        of.blocks(),
        of.pledges(),
        of.flows(),
        of.network(),
        observations,
        of.scenarios().scenarios(),
        questions(of),
        claims,
        charts,
        briefings,
        of.groups(),
        frame.names());
  }
}
