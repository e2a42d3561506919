package endurance.analysis.futures;

import endurance.analysis.wording.NearestNames;
import endurance.analysis.wording.ScalarName;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.engine.Trajectory;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Text;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables whose paths are looked at, each with the unit in which it is shown. */
record WatchedVariables(List<Watched> all) {

  private static final Origin VARIABLE = new Origin("--variable", 0, 0);

  /** More names would not be read. */
  private static final int MOST_NAMED = 6;

  WatchedVariables {
    all = List.copyOf(all);
  }

  /**
   * @param factor from the model's unit to the one shown
   */
  record Watched(String variable, Text title, String unitText, double factor) {

    WholeFuture.Path path(Trajectory trajectory) {
      return new WholeFuture.Path(
          variable,
          title,
          unitText,
          trajectory.of(variable).stream().map(value -> value * factor).toList());
    }
  }

  /**
   * @param names as typed; those of the case's charts where there are none
   */
  static Checked<WatchedVariables> of(Case theCase, List<String> names) {
    Map<String, Watched> charted = new LinkedHashMap<>();
    for (Chart chart : theCase.charts()) {
      for (String variable : chart.variables()) {
        charted.putIfAbsent(spelt(variable), watched(variable, chart, theCase.model()));
      }
    }
    if (names.isEmpty()) {
      return Checked.valid(new WatchedVariables(List.copyOf(charted.values())));
    }
    List<Problem> problems = new ArrayList<>();
    Map<String, Watched> found = new LinkedHashMap<>();
    for (String name : names) {
      switch (scalar(name, theCase.model())) {
        case Checked.Valid<String>(String scalar) -> {
          Watched known = charted.get(scalar);
          found.put(scalar, known == null ? watched(scalar, theCase.model()) : known);
        }
        case Checked.Invalid<String>(List<Problem> wrong) -> problems.addAll(wrong);
      }
    }
    return problems.isEmpty()
        ? Checked.valid(new WatchedVariables(List.copyOf(found.values())))
        : Checked.invalid(problems);
  }

  private static String spelt(String variable) {
    return ScalarName.of(variable).toString();
  }

  private static Watched watched(String variable, Chart chart, Model model) {
    double factor = model.unitOf(ScalarName.of(variable).variable()).in(chart.shownIn());
    return new Watched(spelt(variable), chart.title(), chart.unitText(), factor);
  }

  private static Watched watched(String scalar, Model model) {
    String unit = model.unitOf(ScalarName.of(scalar).variable()).toString();
    return new Watched(scalar, new Text(scalar, scalar), unit, 1);
  }

  private static Checked<String> scalar(String typed, Model model) {
    ScalarName name = ScalarName.of(typed);
    Variable variable = model.variables().get(name.variable());
    if (variable == null) {
      List<String> near = NearestNames.to(name.variable(), model.variables().keySet());
      return Checked.invalid(
          VARIABLE,
          "the case has no variable " + name.variable(),
          near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "?");
    }
    boolean whole = name.elements().size() == variable.dimensions().size();
    if (whole && name.fits(variable, model)) {
      return Checked.valid(name.toString());
    }
    List<String> elements =
        model.elementsOf(variable).stream()
            .limit(MOST_NAMED)
            .map(each -> new ScalarName(variable.name(), each).toString())
            .toList();
    return Checked.invalid(
        VARIABLE,
        typed + " is not one value",
        variable.dimensions().isEmpty()
            ? "write " + variable.name()
            : "name one of " + String.join(", ", elements));
  }
}
