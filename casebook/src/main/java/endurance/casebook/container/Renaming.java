package endurance.casebook.container;

import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Index;
import endurance.model.formula.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries a block's variables over into a case: names get the instance's name before a dot,
 * dimensions those of the case. Formulas keep the text of the block's file, since that is what a
 * reader finds there.
 *
 * @param block for messages
 * @param instance name of the instance
 * @param names the block's own: what it takes and what it defines
 * @param dimensions the block's dimension to the case's
 */
record Renaming(
    String block,
    String instance,
    Set<String> names,
    Map<String, String> dimensions,
    Problems problems) {

  Variable apply(Variable variable) {
    return switch (variable) {
      case Variable.Stock stock ->
          new Variable.Stock(
              heading(stock), apply(stock.initial()), all(stock.inflows()), all(stock.outflows()));
      case Variable.Flow flow -> new Variable.Flow(heading(flow), apply(flow.equations()));
      case Variable.Auxiliary auxiliary ->
          new Variable.Auxiliary(heading(auxiliary), apply(auxiliary.equations()));
      case Variable.Constant constant ->
          new Variable.Constant(heading(constant), constant.values());
      case Variable.Input input -> new Variable.Input(heading(input), input.distributions());
      case Variable.Noise noise -> new Variable.Noise(heading(noise), noise.distributions());
      case Variable.Series series -> new Variable.Series(heading(series), series.tables());
      case Variable.Lookup lookup ->
          new Variable.Lookup(heading(lookup), lookup.argumentUnit(), lookup.table());
    };
  }

  String full(String name) {
    return instance + "." + name;
  }

  List<String> mapped(List<String> blockDimensions) {
    return blockDimensions.stream().map(name -> dimensions.getOrDefault(name, name)).toList();
  }

  private Heading heading(Variable variable) {
    Heading heading = variable.heading();
    return new Heading(
        full(heading.name()),
        mapped(heading.dimensions()),
        heading.unit(),
        heading.says(),
        heading.origin());
  }

  private List<Equations> all(List<Equations> equations) {
    return equations.stream().map(this::apply).toList();
  }

  private Equations apply(Equations equations) {
    return switch (equations) {
      case Equations.Everywhere everywhere -> Equations.everywhere(apply(everywhere.formula()));
      case Equations.ByElement byElement -> {
        Map<List<String>, Formula> formulas = new LinkedHashMap<>();
        byElement.formulas().forEach((key, formula) -> formulas.put(key, apply(formula)));
        yield new Equations.ByElement(formulas);
      }
    };
  }

  private Formula apply(Formula formula) {
    return new Formula(formula.text(), apply(formula, formula.expression()), formula.origin());
  }

  private Expression apply(Formula formula, Expression expression) {
    return switch (expression) {
      case Expression.Literal literal -> literal;
      case Expression.Reference reference ->
          new Expression.Reference(
              name(formula, reference.name(), reference.span()),
              reference.indices().stream()
                  .map(index -> index(formula, index, reference.span()))
                  .toList(),
              reference.span());
      case Expression.Unary unary ->
          new Expression.Unary(unary.operator(), apply(formula, unary.operand()), unary.span());
      case Expression.Binary binary ->
          new Expression.Binary(
              binary.operator(),
              apply(formula, binary.left()),
              apply(formula, binary.right()),
              binary.span());
      case Expression.Conditional conditional ->
          new Expression.Conditional(
              apply(formula, conditional.condition()),
              apply(formula, conditional.then()),
              apply(formula, conditional.otherwise()),
              conditional.span());
      case Expression.Call call ->
          new Expression.Call(
              call.function(),
              call.arguments().stream().map(argument -> apply(formula, argument)).toList(),
              call.span());
      case Expression.Lookup lookup ->
          new Expression.Lookup(
              name(formula, lookup.table(), lookup.span()),
              apply(formula, lookup.argument()),
              lookup.span());
    };
  }

  private String name(Formula formula, String name, Span span) {
    if (!names.contains(name)) {
      problems.add(
          formula.at(span),
          "`"
              + name
              + "` is unknown in block "
              + block
              + ", which sees only what it takes and its own variables",
          Nearest.remedy(name, names));
    }
    return full(name);
  }

  private Index index(Formula formula, Index index, Span span) {
    return switch (index) {
      case Index.Wildcard wildcard -> wildcard;
      case Index.Name name -> {
        String mapped = dimensions.get(name.name());
        if (mapped == null) {
          problems.add(
              formula.at(span),
              "`"
                  + name.name()
                  + "` is no dimension of block "
                  + block
                  + ", which cannot know the elements of a case",
              Nearest.remedy(name.name(), dimensions.keySet()));
          yield index;
        }
        yield new Index.Name(mapped);
      }
    };
  }
}
