package endurance.browser;

import static java.util.Objects.requireNonNull;

import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.model.Model;
import endurance.model.Variable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The case of the repository, with what a page about it shows and lets a reader change. */
record OpenAi(Case theCase) {

  /** Months between two points of a question that are looked at. */
  private static final int YEAR = 12;

  static OpenAi with(Map<String, String> overrides) {
    Path root = Path.of(requireNonNull(System.getProperty("endurance.root")));
    return new OpenAi(
        CaseFolder.open(root.resolve("cases/openai-2026"), root.resolve("library"))
            .read("base", overrides)
            .orThrow());
  }

  Model model() {
    return theCase.model();
  }

  /** The charts at every point, the questions at every end of a year. */
  Set<Observable> observables() {
    Set<Observable> observables = new LinkedHashSet<>();
    for (Chart chart : theCase.charts()) {
      for (String variable : chart.variables()) {
        for (int point = 0; point < model().clock().points(); point++) {
          observables.add(new Observable(variable, point));
        }
      }
    }
    for (String question : theCase.questions().keySet()) {
      for (int point = YEAR - 1; point < model().clock().points(); point += YEAR) {
        observables.add(new Observable("question." + question, point));
      }
    }
    return observables;
  }

  /** All assumptions. */
  Set<String> changeable() {
    Set<String> names = new LinkedHashSet<>();
    theCase.assumptions().values().forEach(assumption -> names.add(assumption.name()));
    return names;
  }

  /** The assumptions that are constants. */
  Set<String> constants() {
    Set<String> names = new LinkedHashSet<>(changeable());
    names.removeIf(name -> !(model().variable(name) instanceof Variable.Constant));
    return names;
  }
}
