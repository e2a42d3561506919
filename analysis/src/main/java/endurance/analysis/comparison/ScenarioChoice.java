package endurance.analysis.comparison;

import endurance.casebook.Case;
import endurance.casebook.Question;
import endurance.model.Checked;
import endurance.model.Nearest;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the scenarios that a reader names, and the measure whose change is to be explained. */
public final class ScenarioChoice {

  private static final String BASE = "base";
  private static final String OPTION = "--scenarios";
  private static final String ATTRIBUTE = "--attribute";

  private ScenarioChoice() {}

  /**
   * The case in each scenario.
   *
   * @param read reads it in one
   * @return invalid with all that is wrong: fewer than two, a name that is not known or stands
   *     twice, a case that cannot be read, scenarios that do not differ
   */
  public static Checked<List<Case>> read(List<String> names, Function<String, Checked<Case>> read) {
    return read.apply(BASE)
        .then(base -> {
          List<Problem> problems = wrong(names, base.scenarios().keySet());
          return problems.isEmpty() ? cases(names, read) : Checked.invalid(problems);
        });
  }

  private static List<Problem> wrong(List<String> names, Set<String> known) {
    List<Problem> problems = new ArrayList<>();
    String all = String.join(", ", known);
    if (names.size() < 2) {
      problems.add(
          new Problem(
              typed(OPTION, String.join(",", names)),
              "at least two scenarios are compared",
              "the case has: " + all));
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!known.contains(name)) {
        problems.add(
            new Problem(
                typed(OPTION, name),
                "there is no scenario `" + name + "`",
                Nearest.remedy(name, known, "the case has: " + all)));
      } else if (names.indexOf(name) < i) {
        problems.add(
            new Problem(
                typed(OPTION, String.join(",", names)),
                "scenario `" + name + "` stands twice",
                "name each once"));
      }
    }
    return problems;
  }

  private static Checked<List<Case>> cases(
      List<String> names, Function<String, Checked<Case>> read) {
    List<Case> cases = new ArrayList<>();
    for (String name : names) {
      switch (read.apply(name)) {
        case Checked.Valid<Case>(Case found) -> cases.add(found);
        case Checked.Invalid<Case>(List<Problem> problems) -> {
          return Checked.invalid(problems);
        }
      }
    }
    List<Problem> alike = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      for (int j = i + 1; j < cases.size(); j++) {
        if (ChangedGroup.between(cases.get(i), cases.get(j)).isEmpty()) {
          alike.add(
              new Problem(
                  typed(OPTION, names.get(i) + "," + names.get(j)),
                  "these two do not differ: every assumption is the same in both",
                  "leave one of them out, or see what --set makes equal"));
        }
      }
    }
    return alike.isEmpty() ? Checked.valid(List.copyOf(cases)) : Checked.invalid(alike);
  }

  /**
   * The measure that is asked for by {@code QUESTION} or {@code QUESTION/DATE}; without a date the
   * last one.
   *
   * @param written empty for the first question
   */
  static Checked<Measure> measure(String written, Case theCase) {
    List<Measure> all = Measure.of(theCase);
    if (all.isEmpty()) {
      return Checked.invalid(
          new Origin(theCase.id(), 0, 0), "the case asks no question", "write questions.yaml");
    }
    String question = written.isEmpty() ? all.getFirst().question().id() : written.split("/", 2)[0];
    List<Measure> ofQuestion =
        all.stream().filter(measure -> measure.question().id().equals(question)).toList();
    if (ofQuestion.isEmpty()) {
      List<String> ids = theCase.questions().values().stream().map(Question::id).toList();
      return Checked.invalid(
          typed(ATTRIBUTE, written),
          "there is no question `" + question + "`",
          Nearest.remedy(question, ids, "the case asks: " + String.join(", ", ids)));
    }
    if (!written.contains("/")) {
      return Checked.valid(ofQuestion.getLast());
    }
    List<String> names = ofQuestion.stream().map(Measure::name).toList();
    return ofQuestion.stream()
        .filter(measure -> measure.name().equals(written))
        .findFirst()
        .map(Checked::valid)
        .orElseGet(() ->
            Checked.invalid(
                typed(ATTRIBUTE, written),
                question + " has no answer for `" + written.split("/", 2)[1] + "`",
                "it has: " + String.join(", ", names)));
  }

  static Origin typed(String option, String value) {
    return new Origin(value.isEmpty() ? option : option + " " + value, 0, 0);
  }
}
