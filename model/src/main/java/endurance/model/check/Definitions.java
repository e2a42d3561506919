package endurance.model.check;

import endurance.model.Dimension;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Nearest;
import endurance.model.Origin;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.formula.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks each definition by itself: its name, dimensions, unit, and that every element has one. */
final class Definitions {

  private final Draft draft;
  private final Symbols symbols;
  private final Findings findings;

  Definitions(Draft draft, Symbols symbols, Findings findings) {
    this.draft = draft;
    this.symbols = symbols;
    this.findings = findings;
  }

  void check() {
    dimensions();
    Set<String> seen = new HashSet<>();
    for (Variable variable : draft.variables()) {
      name(variable);
      if (!seen.add(variable.name())) {
        second(variable);
      }
      dimensionsOf(variable);
      unit(variable);
      symbols.dimensionsOf(variable).ifPresent(over -> completeness(variable, over));
    }
  }

  private void dimensions() {
    Origin model =
        draft.variables().isEmpty()
            ? Origin.memory()
            : new Origin(draft.variables().getFirst().origin().file(), 0, 0);
    Set<String> seen = new HashSet<>();
    for (Dimension dimension : draft.dimensions()) {
      Names.faultOfPlain(dimension.name())
          .ifPresent(
              fault -> findings.at(model, "the dimension " + fault.message(), fault.remedy()));
      if (!seen.add(dimension.name())) {
        findings.at(
            model, "dimension `" + dimension.name() + "` is declared twice", "leave one out");
      }
      for (String element : dimension.elements()) {
        String what = "element `" + element + "` of dimension `" + dimension.name() + "`";
        Names.faultOfPlain(element)
            .ifPresent(fault ->
                findings.at(
                    model,
                    "in dimension `" + dimension.name() + "` the element " + fault.message(),
                    fault.remedy()));
        if (symbols.dimensions().containsKey(element)) {
          findings.at(model, what + " is called like a dimension", "rename one of the two");
        }
      }
    }
  }

  private void name(Variable variable) {
    String name = variable.name();
    Names.faultOf(name)
        .ifPresent(fault -> findings.at(variable, "the name " + fault.message(), fault.remedy()));
    if (symbols.dimensions().containsKey(name)) {
      findings.at(
          variable, "variable `" + name + "` is called like a dimension", "rename one of the two");
    }
  }

  private void second(Variable variable) {
    String first =
        symbols.variable(variable.name()).map(v -> ", first at " + v.origin()).orElse("");
    findings.at(
        variable,
        "`" + variable.name() + "` is defined twice" + first,
        "rename or remove one of the two");
  }

  private void dimensionsOf(Variable variable) {
    Set<String> seen = new HashSet<>();
    for (String dimension : variable.dimensions()) {
      if (!symbols.dimensions().containsKey(dimension)) {
        findings.at(
            variable,
            "`" + variable.name() + "` is over the unknown dimension `" + dimension + "`",
            Nearest.remedy(
                dimension, symbols.dimensions().keySet(), "declare it under `dimensions`"));
      }
      if (!seen.add(dimension)) {
        findings.at(
            variable,
            "`" + variable.name() + "` is over `" + dimension + "` twice",
            "declare a second dimension with the same elements");
      }
    }
  }

  private void unit(Variable variable) {
    if (variable.unit().isEmpty()) {
      switch (variable) {
        case Variable.Flow flow -> {}
        case Variable.Auxiliary auxiliary -> {}
        case Variable.Stock stock -> unitMissing(variable, "stock");
        case Variable.Constant constant -> unitMissing(variable, "constant");
        case Variable.Input input -> unitMissing(variable, "input");
        case Variable.Noise noise -> unitMissing(variable, "noise");
        case Variable.Series series -> unitMissing(variable, "series");
        case Variable.Lookup lookup -> unitMissing(variable, "lookup");
      }
    }
  }

  private void unitMissing(Variable variable, String kind) {
    findings.at(
        variable,
        kind + " `" + variable.name() + "` has no unit",
        "declare one; \"1\" for a number without unit");
  }

  private void completeness(Variable variable, List<Dimension> over) {
    switch (variable) {
      case Variable.Stock stock -> equations(variable, over);
      case Variable.Flow flow -> equations(variable, over);
      case Variable.Auxiliary auxiliary -> equations(variable, over);
      case Variable.Constant constant -> {
        count(variable, "value", constant.values().size(), over);
        for (double value : constant.values()) {
          if (!Double.isFinite(value)) {
            findings.at(
                variable,
                "constant `" + variable.name() + "` has the value " + value,
                "constants are finite; write INF in a formula");
          }
        }
      }
      case Variable.Input input ->
          count(variable, "distribution", input.distributions().size(), over);
      case Variable.Noise noise ->
          count(variable, "distribution", noise.distributions().size(), over);
      case Variable.Series series -> {
        count(variable, "table", series.tables().size(), over);
        if (series.tables().stream().map(Table::between).distinct().count() > 1) {
          findings.at(
              variable,
              "series `" + variable.name() + "` is read in different ways",
              "all its elements are read alike: continuous, extrapolate or discrete");
        }
      }
      case Variable.Lookup lookup -> {
        if (!over.isEmpty()) {
          findings.at(
              variable,
              "lookup `" + variable.name() + "` is over " + variable.dimensions(),
              "a lookup is scalar: declare one for each element");
        }
      }
    }
  }

  private void count(Variable variable, String what, int count, List<Dimension> over) {
    int needed = over.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    if (count != needed) {
      findings.at(
          variable,
          "`" + variable.name() + "` has " + count + " " + what + (count == 1 ? "" : "s"),
          over.isEmpty()
              ? "a scalar has 1"
              : "over " + variable.dimensions() + " it needs " + needed + ", one for each element");
    }
  }

  private void equations(Variable variable, List<Dimension> over) {
    variable
        .rightHandSides()
        .forEach(equations -> {
          if (equations instanceof Equations.ByElement byElement) {
            byElement(variable, byElement, over);
          }
        });
  }

  private void byElement(Variable variable, Equations.ByElement equations, List<Dimension> over) {
    if (over.isEmpty()) {
      findings.at(
          variable,
          "`" + variable.name() + "` has equations by element but no dimension",
          "write one formula, or name the dimension: " + variable.name() + "[dimension]");
      return;
    }
    Set<List<String>> missing = new LinkedHashSet<>(Symbols.combinations(over));
    for (List<String> key : equations.formulas().keySet()) {
      if (!missing.remove(key)) {
        unknownElement(variable, key, over);
      }
    }
    if (!missing.isEmpty()) {
      List<String> names = missing.stream().map(key -> String.join(", ", key)).toList();
      findings.at(
          variable,
          "`" + variable.name() + "` has no equation for " + String.join("; ", names),
          "every element needs exactly one; `else` covers the rest");
    }
  }

  private void unknownElement(Variable variable, List<String> key, List<Dimension> over) {
    List<String> known = new ArrayList<>();
    Symbols.combinations(over).forEach(combination -> known.add(String.join(", ", combination)));
    String written = String.join(", ", key);
    Optional<String> nearest = Nearest.to(written, known);
    findings.at(
        variable,
        "`" + variable.name() + "` has an equation for the unknown element `" + written + "`",
        nearest
            .map(name -> "did you mean " + name + "?")
            .orElse("the elements are " + String.join("; ", known)));
  }
}
