package endurance.casebook.folder;

import endurance.casebook.BlockInstance;
import endurance.casebook.container.BlockReader;
import endurance.casebook.container.CorrelationReader;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.Scope;
import endurance.casebook.container.VariableReader;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.YamlText;
import endurance.finance.Commitment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of a case folder, noting everything that is wrong with each. */
record ContentsReader(Path folder, Path library, Problems problems) {

  private static final String[] KEYS =
      Stream.concat(
              FrameReader.keys().stream(),
              Stream.of(
                  "blocks",
                  "assumptions",
                  "correlations",
                  "series",
                  "variables",
                  "commitments",
                  "scenarios",
                  "charts"))
          .toArray(String[]::new);

  /** The contents; empty when case.yaml is no YAML at all. */
  Optional<Contents> read() {
    Optional<Field> caseFile = file("case.yaml");
    Optional<Field> sourcesFile = file("sources.yaml");
    Optional<Field> questionsFile = file("questions.yaml");
    return caseFile.map(root -> read(root.section(KEYS), sourcesFile, questionsFile));
  }

  private Optional<Field> file(String name) {
    return problems
        .note(YamlText.read(folder.resolve(name)))
        .map(yaml -> Field.root(yaml, problems));
  }

  private Contents read(Section head, Optional<Field> sourcesFile, Optional<Field> questionsFile) {
    Frame frame = FrameReader.read(head, folderName());
    Scope scope = frame.scope();
    Evidence evidence =
        sourcesFile
            .map(root -> Evidence.read(root, scope, frame.asOf()))
            .orElse(Evidence.unreadable());
    Assembly assembly = new Assembly(problems);
    Set<String> used = new TreeSet<>();
    Map<String, Stated> base = assumptions(head, scope, evidence, assembly);
    Set<String> written =
        head.entriesOf("assumptions").keySet().stream()
            .map(DeclaredName::bare)
            .collect(Collectors.toCollection(TreeSet::new));
    Overrides overrides = new Overrides(new BeliefReader(scope), written);
    ScenarioReader scenarios = ScenarioReader.read(head, base, overrides);
    SeriesReader series = new SeriesReader(folder, scope, evidence, used);
    head.entriesOf("series").values().forEach(field -> assembly.add(field, series.read(field)));
    List<Commitment> commitments = commitments(head, frame, evidence, assembly, used);
    Map<String, BlockInstance> blocks = blocks(head, scope, assembly);
    VariableReader variables = new VariableReader(scope);
    head.entriesOf("variables")
        .values()
        .forEach(field -> assembly.add(field, variables.read(field)));
    Optional<Section> asked = questionsFile.map(root -> root.section("questions", "claims"));
    return new Contents(
        frame,
        evidence,
        base,
        scenarios,
        overrides,
        assembly,
        blocks,
        commitments,
        CorrelationReader.readAll(head.itemsOf("correlations")),
        asked.map(section -> questions(section, scope, assembly)).orElse(List.of()),
        asked.map(section -> section.entriesOf("questions").keySet()).orElse(Set.of()),
        asked
            .map(section -> claims(section, scope, evidence, scenarios.names(), assembly))
            .orElse(List.of()),
        used,
        head.optional("charts"));
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

  private static List<Commitment> commitments(
      Section head, Frame frame, Evidence evidence, Assembly assembly, Set<String> used) {
    CommitmentReader reader = new CommitmentReader(frame, evidence, used);
    List<Commitment> commitments = new ArrayList<>();
    for (Field field : head.entriesOf("commitments").values()) {
      Optional<Commitment> commitment = reader.read(field);
      if (commitment.isPresent()) {
        commitments.add(commitment.get());
        assembly.addAll(
            CommitmentVariables.of(commitment.get(), frame.scope().clock(), field.keyOrigin()));
      } else {
        assembly.lose("commitment." + field.key() + ".");
      }
    }
    return commitments;
  }

  private Map<String, BlockInstance> blocks(Section head, Scope scope, Assembly assembly) {
    BlockReader reader = new BlockReader(library, scope, problems);
    Map<String, BlockInstance> blocks = new LinkedHashMap<>();
    for (Field field : head.entriesOf("blocks").values()) {
      Optional<BlockReader.Instance> instance = reader.read(field);
      if (instance.isPresent()) {
        blocks.put(field.key(), instance.get().description());
        assembly.addAll(instance.get().variables());
      } else {
        assembly.lose(field.key() + ".");
      }
    }
    return blocks;
  }

  private static List<QuestionReader.Asked> questions(
      Section section, Scope scope, Assembly assembly) {
    QuestionReader reader = new QuestionReader(scope);
    List<QuestionReader.Asked> questions = new ArrayList<>();
    for (Field field : section.entriesOf("questions").values()) {
      reader.read(field).ifPresent(questions::add);
    }
    questions.forEach(asked -> assembly.addAll(List.of(asked.variable())));
    return questions;
  }

  private static List<ClaimReader.Asserted> claims(
      Section section, Scope scope, Evidence evidence, Set<String> scenarios, Assembly assembly) {
    ClaimReader reader = new ClaimReader(scope, evidence, scenarios);
    List<ClaimReader.Asserted> claims = new ArrayList<>();
    for (Field field : section.entriesOf("claims").values()) {
      reader.read(field).ifPresent(claims::add);
    }
    claims.forEach(claim -> claim.variable().ifPresent(one -> assembly.addAll(List.of(one))));
    return claims;
  }
}
