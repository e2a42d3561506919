package endurance.casebook.folder;

import endurance.casebook.Better;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.EquationsReader;
import endurance.casebook.container.Scope;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.unit.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads questions; the formula of each becomes a variable of the model. */
record QuestionReader(Scope scope) {

  /** What a funding gap must say about itself, or it can mean anything. */
  private static final List<String> LABELS =
      List.of("horizon", "measure", "bindingness", "undrawn_lines", "minimum_cash");

  private static final List<String> FORMS = List.of("probability", "amount", "month", "runway");

  private static final String BETTER = "better";

  private static final Map<String, Better> DIRECTIONS =
      Map.of("more", Better.MORE, "less", Better.LESS);

  /** A question with the variable that holds its formula. */
  record Asked(Question question, Variable variable, Field formula) {}

  Optional<Asked> read(Field field) {
    DeclaredName.checkName(field, field.key());
    Map<String, Field> entries = field.entries();
    List<String> told = FORMS.stream().filter(entries::containsKey).toList();
    String[] keys =
        switch (told.size() == 1 ? told.getFirst() : "") {
          case "probability" -> new String[] {"ask", "probability", "at_end_of", "during", BETTER};
          case "amount" ->
              new String[] {
                "ask", "amount", "unit", "at_end_of", "during", "funding_gap", "labels", BETTER
              };
          case "month" -> new String[] {"ask", "month", BETTER};
          case "runway" -> new String[] {"ask", "runway", BETTER};
          default ->
              new String[] {
                "ask",
                "probability",
                "amount",
                "month",
                "runway",
                "unit",
                "at_end_of",
                "during",
                "funding_gap",
                "labels",
                BETTER
              };
        };
    Section section = field.section(keys);
    Optional<Text> ask = Texts.required(section, "ask");
    Optional<Field> main = section.exactlyOneOf(FORMS);
    Optional<Formula> formula = main.flatMap(EquationsReader::formula);
    Optional<Question> question =
        main.flatMap(one -> question(one.key(), section, ask.orElse(new Text("", ""))));
    if (!section.isSound()) {
      return Optional.empty();
    }
    Question made = question.orElseThrow();
    return Optional.of(
        new Asked(
            made,
            new Variable.Auxiliary(
                new Heading(
                    made.variable(),
                    List.of(),
                    Optional.empty(),
                    made.ask(),
                    main.orElseThrow().keyOrigin()),
                Equations.everywhere(formula.orElseThrow())),
            main.get()));
  }

  private Optional<Question> question(String form, Section section, Text ask) {
    String id = section.whole().key();
    Optional<Better> better = section.optional(BETTER).flatMap(field -> field.choice(DIRECTIONS));
    return switch (form) {
      case "probability" ->
          Optional.of(
              new Question.Probability(
                  id, ask, new MomentReader(scope.clock()).read(section), better, place(section)));
      case "amount" -> amount(section, id, ask, better);
      case "month" -> Optional.of(new Question.Month(id, ask, better, place(section)));
      default -> Optional.of(new Question.Runway(id, ask, better, place(section)));
    };
  }

  private static endurance.model.Origin place(Section section) {
    return section.whole().keyOrigin();
  }

  private Optional<Question> amount(Section section, String id, Text ask, Optional<Better> better) {
    List<Moment> at = new MomentReader(scope.clock()).read(section);
    Optional<Unit> unit = section.required("unit").flatMap(scope::unit);
    String unitText = section.optional("unit").flatMap(Field::text).orElse("");
    boolean gap = section.optional("funding_gap").flatMap(Field::truth).orElse(false);
    Map<String, Text> labels = new LinkedHashMap<>();
    if (gap) {
      Optional<Section> told =
          section.required("labels").map(field -> field.section(LABELS.toArray(String[]::new)));
      for (String label : LABELS) {
        told.flatMap(one -> Texts.required(one, label)).ifPresent(text -> labels.put(label, text));
      }
    } else {
      section
          .entriesOf("labels")
          .forEach((key, one) -> Texts.read(one).ifPresent(text -> labels.put(key, text)));
    }
    return unit.map(
        shown -> new Question.Amount(id, ask, at, shown, unitText, labels, better, place(section)));
  }
}
