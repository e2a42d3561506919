package endurance.engine.program;

import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.Variable;
import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Builtin;
import endurance.model.formula.Expression;
import endurance.model.formula.Index;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns formulas of one element of one variable into terms over cells. */
final class Translation {

  private final Scalarisation model;
  private final Variable variable;
  private final Shape shape;
  private final int position;
  private final Memory memory;

  Translation(Scalarisation model, Variable variable, Shape shape, int position) {
    this.model = model;
    this.variable = variable;
    this.shape = shape;
    this.position = position;
    this.memory =
        new Memory(model, variable, shape.scalarName(variable.name(), position), position);
  }

  Term of(Equations equations) {
    return term(Scalarisation.formula(equations, shape, position).expression(), Map.of());
  }

  /**
   * @param stars the element each wildcard stands for, by dimension
   */
  private Term term(Expression expression, Map<String, String> stars) {
    return switch (expression) {
      case Expression.Literal literal -> Terms.number(literal.value());
      case Expression.Reference reference -> read(reference, stars);
      case Expression.Unary unary -> {
        Term operand = term(unary.operand(), stars);
        yield switch (unary.operator()) {
          case PLUS -> operand;
          case MINUS -> new Term.Unary(UnaryOperation.NEGATE, operand);
          case NOT -> new Term.Unary(UnaryOperation.NOT, operand);
        };
      }
      case Expression.Binary binary ->
          new Term.Binary(
              operation(binary.operator()),
              term(binary.left(), stars),
              term(binary.right(), stars));
      case Expression.Conditional conditional ->
          new Term.Select(
              term(conditional.condition(), stars),
              term(conditional.then(), stars),
              term(conditional.otherwise(), stars));
      case Expression.Lookup lookup -> {
        if (!(model.model().variable(lookup.table()) instanceof Variable.Lookup table)) {
          throw new IllegalArgumentException(lookup.table() + " is not a lookup");
        }
        yield new Term.TableRead(model.table(table), term(lookup.argument(), stars));
      }
      case Expression.Call call when call.function().reduces() && call.arguments().size() == 1 ->
          reduced(call.function(), call.arguments().getFirst());
      case Expression.Call call -> call(call, stars);
    };
  }

  private Term read(Expression.Reference reference, Map<String, String> stars) {
    Variable target = model.model().variable(reference.name());
    Shape targetShape = model.shape(target);
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < reference.indices().size(); i++) {
      Dimension dimension = targetShape.dimensions().get(i);
      elements.add(
          switch (reference.indices().get(i)) {
            case Index.Name name -> element(name.name(), dimension);
            case Index.Wildcard wildcard -> {
              String star = stars.get(dimension.name());
              if (star == null) {
                throw new IllegalArgumentException(
                    "a wildcard of " + reference.name() + " stands outside any reducing function");
              }
              yield star;
            }
          });
    }
    int target0 = targetShape.position(elements);
    if (target0 < 0) {
      throw new IllegalArgumentException(reference.name() + " has no element " + elements);
    }
    return new Term.Read(model.cell(target, target0));
  }

  /** A name between brackets: the element at hand of a dimension of ours, or an element. */
  private String element(String name, Dimension dimension) {
    for (int i = 0; i < shape.dimensions().size(); i++) {
      if (shape.dimensions().get(i).name().equals(name) && !dimension.elements().contains(name)) {
        return shape.elements(position).get(i);
      }
    }
    return name;
  }

  private Term reduced(Builtin function, Expression argument) {
    Set<String> dimensions = new LinkedHashSet<>();
    wildcards(argument, dimensions);
    List<Map<String, String>> combinations = new ArrayList<>(List.of(Map.of()));
    for (String name : dimensions) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> combination : combinations) {
        for (String element : dimension(name).elements()) {
          Map<String, String> with = new java.util.HashMap<>(combination);
          with.put(name, element);
          longer.add(Map.copyOf(with));
        }
      }
      combinations = longer;
    }
    List<Term> parts = combinations.stream().map(stars -> term(argument, stars)).toList();
    FoldOperation operation =
        function == Builtin.PROD
            ? FoldOperation.PRODUCT
            : function == Builtin.MIN
                ? FoldOperation.MINIMUM
                : function == Builtin.MAX ? FoldOperation.MAXIMUM : FoldOperation.SUM;
    Term folded = Terms.fold(operation, parts);
    return function == Builtin.MEAN ? Terms.divide(folded, Terms.number(parts.size())) : folded;
  }

  /** The dimensions of the wildcards that belong to the reducing call at hand. */
  private void wildcards(Expression expression, Set<String> dimensions) {
    switch (expression) {
      case Expression.Literal literal -> {}
      case Expression.Reference reference -> {
        Variable target = model.model().variable(reference.name());
        for (int i = 0; i < reference.indices().size(); i++) {
          if (reference.indices().get(i) instanceof Index.Wildcard) {
            dimensions.add(target.dimensions().get(i));
          }
        }
      }
      case Expression.Unary unary -> wildcards(unary.operand(), dimensions);
      case Expression.Binary binary -> {
        wildcards(binary.left(), dimensions);
        wildcards(binary.right(), dimensions);
      }
      case Expression.Conditional conditional -> {
        wildcards(conditional.condition(), dimensions);
        wildcards(conditional.then(), dimensions);
        wildcards(conditional.otherwise(), dimensions);
      }
      case Expression.Lookup lookup -> wildcards(lookup.argument(), dimensions);
      case Expression.Call call -> {
        boolean ownWildcards = call.function().reduces() && call.arguments().size() == 1;
        if (!ownWildcards) {
          call.arguments().forEach(argument -> wildcards(argument, dimensions));
        }
      }
    }
  }

  private Dimension dimension(String name) {
    Dimension dimension = model.model().dimensions().get(name);
    if (dimension == null) {
      throw new IllegalArgumentException("the model has no dimension " + name);
    }
    return dimension;
  }

  private Term call(Expression.Call call, Map<String, String> stars) {
    List<Term> arguments =
        call.arguments().stream().map(argument -> term(argument, stars)).toList();
    return switch (call.function()) {
      case ABS -> unary(UnaryOperation.ABSOLUTE, arguments);
      case EXP -> unary(UnaryOperation.EXP, arguments);
      case LN -> unary(UnaryOperation.LOG, arguments);
      case LOG10 -> unary(UnaryOperation.LOG10, arguments);
      case SQRT -> unary(UnaryOperation.SQUARE_ROOT, arguments);
      case SIN -> unary(UnaryOperation.SINE, arguments);
      case COS -> unary(UnaryOperation.COSINE, arguments);
      case TAN -> unary(UnaryOperation.TANGENT, arguments);
      case INT -> unary(UnaryOperation.FLOOR, arguments);
      case ROUND -> unary(UnaryOperation.ROUND, arguments);
      case MIN -> Terms.fold(FoldOperation.MINIMUM, arguments);
      case MAX -> Terms.fold(FoldOperation.MAXIMUM, arguments);
      case STEP -> new TimeFunctions(model).step(arguments);
      case RAMP -> new TimeFunctions(model).ramp(arguments);
      case PULSE -> new TimeFunctions(model).pulse(arguments);
      case SMTH1 -> memory.smoothed(arguments);
      case SMTH3 -> memory.smoothedThrice(arguments);
      case DELAY1 -> memory.passedThrough(arguments);
      case DELAY3 -> memory.passedThroughThrice(arguments);
      case DELAY -> memory.delayed(arguments);
      case TREND -> memory.trend(arguments);
      case FORCST -> memory.forecast(arguments);
      case INIT -> memory.initially(arguments);
      case PREVIOUS -> memory.previously(arguments);
      case TIME -> model.time();
      case DT -> Terms.number(model.clock().dt());
      case STARTTIME -> Terms.number(model.clock().start());
      case STOPTIME -> Terms.number(model.clock().stop());
      case PI -> Terms.number(Math.PI);
      case INF -> Terms.number(Double.POSITIVE_INFINITY);
      case SUM, MEAN, PROD ->
          throw new IllegalArgumentException(
              call.function() + " in " + variable.name() + " takes one argument");
    };
  }

  private static Term unary(UnaryOperation operation, List<Term> arguments) {
    return new Term.Unary(operation, arguments.getFirst());
  }

  private static BinaryOperation operation(BinaryOperator operator) {
    return switch (operator) {
      case POWER -> BinaryOperation.POWER;
      case MULTIPLY -> BinaryOperation.MULTIPLY;
      case DIVIDE -> BinaryOperation.DIVIDE;
      case MODULO -> BinaryOperation.MODULO;
      case ADD -> BinaryOperation.ADD;
      case SUBTRACT -> BinaryOperation.SUBTRACT;
      case LESS -> BinaryOperation.LESS;
      case LESS_OR_EQUAL -> BinaryOperation.LESS_OR_EQUAL;
      case GREATER -> BinaryOperation.GREATER;
      case GREATER_OR_EQUAL -> BinaryOperation.GREATER_OR_EQUAL;
      case EQUAL -> BinaryOperation.EQUAL;
      case NOT_EQUAL -> BinaryOperation.NOT_EQUAL;
      case AND -> BinaryOperation.AND;
      case OR -> BinaryOperation.OR;
    };
  }
}
