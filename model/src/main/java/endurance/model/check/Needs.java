package endurance.model.check;

import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Expression.Call;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Formula;
import endurance.model.formula.Index;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Which scalars must be known at a point before a scalar can be computed at that same point. */
final class Needs {

  /** Stateful functions need other arguments at the first point than later. */
  enum Point {
    FIRST,
    LATER
  }

  private final Symbols symbols;
  private final Point point;

  Needs(Symbols symbols, Point point) {
    this.symbols = symbols;
    this.point = point;
  }

  /** Every variable that is computed at the point, in written order. */
  List<String> computed() {
    List<String> computed = new ArrayList<>();
    for (Variable variable : symbols.variables().values()) {
      if (equations(variable).isPresent()) {
        computed.add(variable.name());
      }
    }
    return computed;
  }

  /** All elements of variables, in the order of these. */
  List<Scalar> scalarsOf(List<String> variables) {
    List<Scalar> scalars = new ArrayList<>();
    for (String name : variables) {
      symbols
          .variable(name)
          .flatMap(symbols::dimensionsOf)
          .map(Dimension::combinations)
          .orElse(List.of())
          .forEach(elements -> scalars.add(new Scalar(name, elements)));
    }
    return scalars;
  }

  /** The variables that any element of a variable needs, in order of appearance. */
  Set<String> namesIn(String name) {
    Set<String> names = new LinkedHashSet<>();
    Optional<Equations> equations = symbols.variable(name).flatMap(this::equations);
    if (equations.isPresent()) {
      for (Formula formula : equations.get().all()) {
        forReferences(formula.expression(), reference -> names.add(reference.name()));
      }
    }
    return names;
  }

  /** What gives the variable's value at the point; stocks carry theirs from the point before. */
  private Optional<Equations> equations(Variable variable) {
    return switch (variable) {
      case Variable.Stock stock ->
          point == Point.FIRST ? Optional.of(stock.initial()) : Optional.empty();
      case Variable.Flow flow -> Optional.of(flow.equations());
      case Variable.Auxiliary auxiliary -> Optional.of(auxiliary.equations());
      case Variable.Constant constant -> Optional.empty();
      case Variable.Input input -> Optional.empty();
      case Variable.Noise noise -> Optional.empty();
      case Variable.Series series -> Optional.empty();
      case Variable.Lookup lookup -> Optional.empty();
    };
  }

  /** What one scalar needs, in order of appearance. */
  Set<Scalar> of(Scalar scalar) {
    Set<Scalar> needs = new LinkedHashSet<>();
    symbols
        .variable(scalar.variable())
        .ifPresent(variable ->
            equations(variable)
                .flatMap(equations -> formula(equations, scalar.elements()))
                .ifPresent(formula ->
                    forReferences(
                        formula.expression(),
                        reference -> expand(reference, variable, scalar.elements(), needs))));
    return needs;
  }

  private static Optional<Formula> formula(Equations equations, List<String> elements) {
    return switch (equations) {
      case Equations.Everywhere everywhere -> Optional.of(everywhere.formula());
      case Equations.ByElement byElement -> Optional.ofNullable(byElement.formulas().get(elements));
    };
  }

  private void forReferences(Expression node, Consumer<Reference> told) {
    if (node instanceof Reference reference) {
      told.accept(reference);
      return;
    }
    List<Expression> read = node instanceof Call call ? read(call) : node.children();
    for (Expression child : read) {
      forReferences(child, told);
    }
  }

  /** The arguments that a call reads at the point to give its value there. */
  private List<Expression> read(Call call) {
    List<Expression> arguments = call.arguments();
    boolean first = point == Point.FIRST;
    return switch (call.function()) {
      case PREVIOUS -> first ? List.of(arguments.getLast()) : List.of();
      case INIT -> first ? arguments : List.of();
      case DELAY -> first ? List.of(arguments.get(1), start(arguments)) : List.of();
      case DELAY1, DELAY3 ->
          first ? List.of(arguments.get(1), start(arguments)) : List.of(arguments.get(1));
      case SMTH1, SMTH3 -> first ? List.of(start(arguments)) : List.of();
      case TREND -> first ? arguments : arguments.subList(0, 2);
      case FORCST -> first ? arguments : arguments.subList(0, 3);
      case ABS, EXP, LN, LOG10, SQRT, SIN, COS, TAN, INT, ROUND -> arguments;
      case MIN, MAX, SUM, MEAN, PROD -> arguments;
      case STEP, RAMP, PULSE -> arguments;
      case TIME, DT, STARTTIME, STOPTIME, PI, INF -> arguments;
    };
  }

  /** What a function with optional initial value starts from. */
  private static Expression start(List<Expression> arguments) {
    return arguments.size() == 3 ? arguments.getLast() : arguments.getFirst();
  }

  private void expand(
      Reference reference, Variable variable, List<String> elements, Set<Scalar> needs) {
    Optional<List<Dimension>> over =
        symbols.variable(reference.name()).flatMap(symbols::dimensionsOf);
    if (over.isEmpty() || over.get().size() != reference.indices().size()) {
      return; // told as a problem of the reference
    }
    List<Dimension> ranges = new ArrayList<>();
    for (int i = 0; i < over.get().size(); i++) {
      Dimension dimension = over.get().get(i);
      switch (reference.indices().get(i)) {
        case Index.Wildcard wildcard -> ranges.add(dimension);
        case Index.Name(String name) -> {
          int at = variable.dimensions().indexOf(name);
          ranges.add(
              new Dimension(
                  dimension.name(),
                  List.of(at >= 0 && at < elements.size() ? elements.get(at) : name)));
        }
      }
    }
    for (List<String> combination : Dimension.combinations(ranges)) {
      needs.add(new Scalar(reference.name(), combination));
    }
  }
}
