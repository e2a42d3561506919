package endurance.casebook.folder;

import endurance.casebook.BlockInstance;
import endurance.casebook.FailureNetwork;
import endurance.casebook.Flows;
import endurance.casebook.Party;
import endurance.casebook.Pledge;
import endurance.casebook.container.BlockReader;
import endurance.casebook.container.CorrelationReader;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.Scope;
import endurance.casebook.container.VariableReader;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Yaml;
import endurance.casebook.yaml.YamlText;
import endurance.model.Checked;
import endurance.model.Variable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the files of a case folder, noting everything that is wrong with each. The facts are as
 * much text as all the rest, so they are read beside it.
 */
record ContentsReader(Path folder, Path library, Problems problems) {

  private static final String[] KEYS =
      Stream.concat(
              FrameReader.keys().stream(),
              Stream.of(
                  "blocks",
                  "assumptions",
                  "correlations",
                  "series",
                  "observations",
                  "variables",
                  "commitments",
                  "cash",
                  "flows",
                  "accounts",
                  "network",
                  "scenarios",
                  "charts",
                  "groups"))
          .toArray(String[]::new);

  /** The contents; empty when case.yaml is no YAML at all. */
  Optional<Contents> read() {
    CompletableFuture<Checked<Yaml>> sources =
        Beside.reading(() -> YamlText.read(folder.resolve("sources.yaml")));
    Optional<Field> caseFile = file("case.yaml");
    Problems ofSources = problems.part();
    Optional<Field> questionsFile = file("questions.yaml");
    if (caseFile.isEmpty()) {
      ofSources.note(sources.join());
      return Optional.empty();
    }
    Section head = caseFile.get().section(KEYS);
    Frame frame = FrameReader.read(head, folderName());
    Problems ofEvidence = problems.part();
    CompletableFuture<Evidence> evidence =
        Beside.reading(() ->
            ofSources
                .note(sources.join())
                .map(yaml ->
                    Evidence.read(Field.root(yaml, ofEvidence), frame.scope(), frame.asOf()))
                .orElse(Evidence.unreadable()));
    return Optional.of(read(head, frame, evidence, questionsFile));
  }

  private Optional<Field> file(String name) {
    return problems
        .note(YamlText.read(folder.resolve(name)))
        .map(yaml -> Field.root(yaml, problems));
  }

  private Contents read(
      Section head,
      Frame frame,
      CompletableFuture<Evidence> evidence,
      Optional<Field> questionsFile) {
    Scope scope = frame.scope();
    Section resting = head.noting(problems.part()); // on facts, so that it has to wait for them
    List<Declared<BlockReader.Instance>> blocks =
        declared(head, "blocks", new BlockReader(library, scope, problems)::read);
    List<Declared<Variable>> variables =
        declared(head, "variables", new VariableReader(scope)::read);
    Optional<Section> asked = questionsFile.map(root -> root.section("questions", "claims"));
    List<QuestionReader.Asked> questions =
        asked
            .map(section -> read(section, "questions", new QuestionReader(scope)::read))
            .orElse(List.of());

    Evidence known = evidence.join();
    Assembly assembly = new Assembly(problems);
    Set<String> used = new TreeSet<>();
    Map<String, Stated> base = assumptions(resting, scope, known, assembly);
    Set<String> written = new TreeSet<>();
    resting.entriesOf("assumptions").keySet().forEach(key -> written.add(DeclaredName.bare(key)));
    Map<String, Party> parties = books(frame, known, resting.problems(), base, assembly, written);
    Overrides overrides = new Overrides(new BeliefReader(scope), written);
    ScenarioReader scenarios = ScenarioReader.read(resting, base, overrides);
    declared(resting, "series", new SeriesReader(folder, scope, known, used)::read)
        .forEach(one -> assembly.add(one.field(), one.read()));
    List<ObservationReader.Written> observations =
        observations(resting, frame, known, assembly, used);
    Flows flows = FlowsReader.read(head, frame, assembly);
    Optional<FailureNetwork> network = network(resting, frame, parties, flows, base, assembly);
    List<Pledge> pledges = pledges(resting, frame, known, assembly, used);
    Map<String, BlockInstance> instances = instances(blocks, assembly);
    variables.forEach(one -> assembly.add(one.field(), one.read()));
    questions.forEach(one -> assembly.addAll(List.of(one.variable())));
    List<ClaimReader.Asserted> claims =
        asked
            .map(section ->
                read(section, "claims", new ClaimReader(scope, known, scenarios.names())::read))
            .orElse(List.of());
    claims.forEach(one -> assembly.addAll(one.variable().stream().toList()));
    return new Contents(
        frame,
        parties,
        known,
        base,
        scenarios,
        overrides,
        assembly,
        instances,
        pledges,
        flows,
        network,
        observations,
        CorrelationReader.readAll(head.itemsOf("correlations")),
        questions,
        asked.map(section -> section.entriesOf("questions").keySet()).orElse(Set.of()),
        claims,
        asked.map(section -> section.entriesOf("claims").keySet()).orElse(Set.of()),
        used,
        head.optional("charts"),
        GroupReader.read(resting, written));
  }

  private String folderName() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  private static Map<String, Stated> assumptions(
      Section head, Scope scope, Evidence evidence, Assembly assembly) {
    AssumptionReader reader = new AssumptionReader(scope, evidence);
    Map<String, Stated> base = new LinkedHashMap<>();
    for (Field field : head.entriesOf("assumptions").values()) {
      Optional<Stated> stated = reader.read(field);
      assembly.reserve(field, stated.isPresent());
      stated.ifPresent(one -> base.put(one.name().name(), one));
    }
    return base;
  }

  /**
   * The parties with their books, whose figures join the assumptions.
   *
   * @param written takes in the names of all figures, readable or not
   */
  private static Map<String, Party> books(
      Frame frame,
      Evidence evidence,
      Problems problems,
      Map<String, Stated> base,
      Assembly assembly,
      Set<String> written) {
    BooksReader reader = new BooksReader(frame, evidence);
    Map<String, Party> parties = new LinkedHashMap<>(frame.parties());
    frame
        .books()
        .forEach((id, field) -> {
          written.addAll(BooksReader.written(id, field));
          Optional<BooksReader.Read> read = reader.read(id, field.noting(problems));
          read.ifPresentOrElse(
              found -> {
                parties.computeIfPresent(id, (_, party) -> party.with(found.books()));
                found.stated().forEach(one -> base.put(one.name().name(), one));
                assembly.addAll(found.remainder());
              },
              () -> assembly.lose("party." + id + "."));
        });
    return parties;
  }

  private static Optional<FailureNetwork> network(
      Section head,
      Frame frame,
      Map<String, Party> parties,
      Flows flows,
      Map<String, Stated> base,
      Assembly assembly) {
    Optional<NetworkReader.Read> read =
        head.optional("network")
            .flatMap(field ->
                NetworkReader.read(
                    field,
                    frame,
                    parties,
                    flows,
                    name ->
                        Optional.ofNullable(base.get(name)).flatMap(one -> one.heading().unit())));
    read.ifPresent(found -> assembly.addAll(found.variables()));
    if (head.has("network") && read.isEmpty()) {
      assembly.lose("network.");
    }
    return read.map(NetworkReader.Read::network);
  }

  private static List<ObservationReader.Written> observations(
      Section head, Frame frame, Evidence evidence, Assembly assembly, Set<String> used) {
    Map<String, Variable.Series> series = new LinkedHashMap<>();
    for (Variable variable : assembly.variables()) {
      if (variable instanceof Variable.Series one) {
        series.put(one.name(), one);
      }
    }
    ObservationReader reader =
        new ObservationReader(
            frame, evidence, new ReadingsReader(frame, evidence, series, assembly, used));
    List<ObservationReader.Written> observations = new ArrayList<>();
    for (Field field : head.entriesOf("observations").values()) {
      reader
          .read(field)
          .ifPresentOrElse(
              one -> {
                observations.add(one);
                assembly.addAll(one.variables());
              },
              () -> assembly.lose("observation." + DeclaredName.bare(field.key()) + "."));
    }
    head.optional("observations")
        .ifPresent(field ->
            assembly.addAll(
                List.of(ObservationVariables.until(frame.scope().clock(), field.keyOrigin()))));
    return observations;
  }

  private static List<Pledge> pledges(
      Section head, Frame frame, Evidence evidence, Assembly assembly, Set<String> used) {
    CommitmentReader reader = new CommitmentReader(frame, evidence, used);
    List<Pledge> pledges = new ArrayList<>();
    for (Field field : head.entriesOf("commitments").values()) {
      Optional<CommitmentReader.Pledged> pledged = reader.read(field);
      if (pledged.isPresent()) {
        pledges.add(pledged.get().pledge());
        assembly.addAll(pledged.get().variables());
      } else {
        assembly.lose("commitment." + field.key() + ".");
      }
    }
    return pledges;
  }

  private static Map<String, BlockInstance> instances(
      List<Declared<BlockReader.Instance>> blocks, Assembly assembly) {
    Map<String, BlockInstance> instances = new LinkedHashMap<>();
    for (Declared<BlockReader.Instance> block : blocks) {
      if (block.read().isPresent()) {
        instances.put(block.field().key(), block.read().get().description());
        assembly.addAll(block.read().get().variables());
      } else {
        assembly.lose(block.field().key() + ".");
      }
    }
    return instances;
  }

  /** An entry of a section with what it declares; empty when that could not be read. */
  private record Declared<T>(Field field, Optional<T> read) {}

  private static <T> List<Declared<T>> declared(
      Section section, String key, Function<Field, Optional<T>> reader) {
    List<Declared<T>> all = new ArrayList<>();
    for (Field field : section.entriesOf(key).values()) {
      all.add(new Declared<>(field, reader.apply(field)));
    }
    return all;
  }

  private static <T> List<T> read(
      Section section, String key, Function<Field, Optional<T>> reader) {
    List<T> all = new ArrayList<>();
    declared(section, key, reader).forEach(one -> one.read().ifPresent(all::add));
    return all;
  }
}
