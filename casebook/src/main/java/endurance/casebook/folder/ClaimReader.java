package endurance.casebook.folder;

import endurance.casebook.Claim;
import endurance.casebook.Moment;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.container.Scope;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads claims; the formula of a predicate becomes a variable of the model.
 *
 * @param scenarios names of all scenarios
 */
record ClaimReader(Scope scope, Evidence evidence, Set<String> scenarios) {

  private static final List<String> FORMS = List.of("arithmetic", "predicate", "compare");

  /** A claim with the variable that holds its predicate, if it is one, and where that stands. */
  record Asserted(Claim claim, Optional<Variable> variable, Optional<Field> formula) {}

  Optional<Asserted> read(Field field) {
    DeclaredName.checkName(field, field.key());
    Map<String, Field> entries = field.entries();
    List<String> keys = new ArrayList<>(List.of("says", "source", "paragraph", "observable"));
    keys.addAll(FORMS);
    boolean predicate = entries.containsKey("predicate");
    if (predicate || FORMS.stream().noneMatch(entries::containsKey)) {
      keys.addAll(List.of(MomentReader.AT_END_OF, MomentReader.DURING, "scenarios"));
    }
    Section section = field.section(keys.toArray(String[]::new));
    Optional<Text> says = Texts.required(section, "says");
    Optional<String> source = source(section);
    int paragraph = section.optional("paragraph").flatMap(this::paragraph).orElse(0);
    Optional<YearMonth> observable = section.optional("observable").flatMap(Field::month);
    Optional<Field> main = section.exactlyOneOf(FORMS);
    Optional<Claim.Test> test = main.flatMap(one -> test(one, section));
    Optional<Variable> variable =
        predicate ? main.flatMap(one -> variable(field.key(), one, says)) : Optional.empty();
    return section.isSound()
        ? Optional.of(
            new Asserted(
                new Claim(
                    field.key(),
                    says.orElseThrow(),
                    source.orElseThrow(),
                    paragraph,
                    test.orElseThrow(),
                    observable,
                    field.keyOrigin()),
                variable,
                predicate ? main : Optional.empty()))
        : Optional.empty();
  }

  private Optional<String> source(Section section) {
    return section
        .required("source")
        .flatMap(field ->
            field
                .text()
                .filter(id -> {
                  boolean known = evidence.knowsSource(id);
                  if (!known) {
                    field.refuse(
                        "there is no source `" + id + "`",
                        Nearest.remedy(id, evidence.writtenSources()));
                  }
                  return known;
                }));
  }

  private Optional<Integer> paragraph(Field field) {
    Optional<Integer> number = field.whole();
    number
        .filter(one -> one < 1)
        .ifPresent(one -> field.refuse("paragraphs count from 1, got " + one, ""));
    return number;
  }

  private Optional<Claim.Test> test(Field field, Section section) {
    return switch (field.key()) {
      case "arithmetic" -> arithmetic(field);
      case "compare" -> new CompareReader(scope, evidence).read(field);
      default -> predicate(field, section);
    };
  }

  private static Optional<Claim.Test> arithmetic(Field field) {
    return EquationsReader.formula(field)
        .flatMap(formula -> {
          try {
            return Optional.of(
                new Claim.Arithmetic(formula.text(), ExactArithmetic.holds(formula)));
          } catch (IllegalArgumentException notArithmetic) {
            field.refuse(
                "`" + formula.text() + "`: " + notArithmetic.getMessage(),
                "compare numbers, such as 7.99 < 20/2");
            return Optional.empty();
          }
        });
  }

  private Optional<Claim.Test> predicate(Field field, Section section) {
    List<Moment> moments = new MomentReader(scope.clock()).read(section);
    if (moments.size() > 1) {
      field.refuse("a claim is judged at one moment, got " + moments.size(), "");
    }
    List<String> judgedIn = new ArrayList<>();
    Optional<Field> list = section.required("scenarios");
    for (Field item : list.map(Field::items).orElse(List.of())) {
      Optional<String> name = item.text();
      name.ifPresent(judgedIn::add);
      name.filter(one -> !scenarios.contains(one))
          .ifPresent(one ->
              item.refuse("there is no scenario `" + one + "`", Nearest.remedy(one, scenarios)));
    }
    if (list.isPresent() && list.get().isList() && judgedIn.isEmpty()) {
      list.get().refuse("the list of scenarios is empty", "name at least one");
    }
    return moments.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Claim.Predicate("claim." + section.whole().key(), moments.getFirst(), judgedIn));
  }

  private static Optional<Variable> variable(String id, Field field, Optional<Text> says) {
    Optional<Formula> formula = EquationsReader.formula(field);
    return formula.map(one ->
        new Variable.Auxiliary(
            new Heading(
                "claim." + id,
                List.of(),
                Optional.empty(),
                says.orElse(Text.EMPTY),
                field.keyOrigin()),
            Equations.everywhere(one)));
  }
}
