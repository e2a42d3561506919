package endurance.analysis.wording;

import endurance.model.Equations;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Index;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names in a variable's formulas, in order of appearance, each once. A reference whose indices
 * are all known elements keeps them, {@code share[gemini]}; any other stands for the whole array.
 */
public final class FormulaNames {

  private final Map<String, String> atHand;
  private final Set<String> dimensions;
  private final Set<String> names = new LinkedHashSet<>();

  private FormulaNames(Variable variable, List<String> elements) {
    Map<String, String> elementOf = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      elementOf.put(variable.dimensions().get(i), elements.get(i));
    }
    this.atHand = elementOf;
    this.dimensions = Set.copyOf(variable.dimensions());
  }

  /**
   * @param elements the value of the array that is meant; empty for all of it
   */
  public static List<String> of(Variable variable, List<String> elements) {
    FormulaNames walk = new FormulaNames(variable, elements);
    formulas(variable, elements).forEach(formula -> walk.visit(formula.expression()));
    return List.copyOf(walk.names);
  }

  /** Every formula that defines the variable, or the given value of it, in written order. */
  static List<Formula> formulas(Variable variable, List<String> elements) {
    return equations(variable).stream()
        .flatMap(equations -> formulas(equations, elements).stream())
        .toList();
  }

  static List<Formula> formulas(Equations equations, List<String> elements) {
    return switch (equations) {
      case Equations.ByElement byElement when byElement.formulas().containsKey(elements) ->
          List.of(byElement.formulas().get(elements));
      case Equations.Everywhere _, Equations.ByElement _ -> equations.all();
    };
  }

  private static List<Equations> equations(Variable variable) {
    return switch (variable) {
      case Variable.Stock stock -> {
        List<Equations> all = new ArrayList<>(List.of(stock.initial()));
        all.addAll(stock.inflows());
        all.addAll(stock.outflows());
        yield all;
      }
      case Variable.Flow flow -> List.of(flow.equations());
      case Variable.Auxiliary auxiliary -> List.of(auxiliary.equations());
      case Variable.Constant _,
          Variable.Input _,
          Variable.Noise _,
          Variable.Series _,
          Variable.Lookup _ ->
          List.of();
    };
  }

  private void visit(Expression expression) {
    switch (expression) {
      case Expression.Literal _ -> {}
      case Expression.Reference reference -> names.add(nameOf(reference));
      case Expression.Unary unary -> visit(unary.operand());
      case Expression.Binary binary -> {
        visit(binary.left());
        visit(binary.right());
      }
      case Expression.Conditional conditional -> {
        visit(conditional.condition());
        visit(conditional.then());
        visit(conditional.otherwise());
      }
      case Expression.Call call -> call.arguments().forEach(this::visit);
      case Expression.Lookup lookup -> {
        names.add(lookup.table());
        visit(lookup.argument());
      }
    }
  }

  private String nameOf(Expression.Reference reference) {
    List<Optional<String>> elements = reference.indices().stream().map(this::element).toList();
    return elements.isEmpty() || elements.stream().anyMatch(Optional::isEmpty)
        ? reference.name()
        : new ScalarName(reference.name(), elements.stream().map(Optional::orElseThrow).toList())
            .toString();
  }

  private Optional<String> element(Index index) {
    return switch (index) {
      case Index.Wildcard _ -> Optional.empty();
      case Index.Name(String name) ->
          dimensions.contains(name) ? Optional.ofNullable(atHand.get(name)) : Optional.of(name);
    };
  }
}
