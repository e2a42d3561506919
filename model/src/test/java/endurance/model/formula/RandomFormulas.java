package endurance.model.formula;

import endurance.model.formula.Expression.Binary;
import endurance.model.formula.Expression.Call;
import endurance.model.formula.Expression.Conditional;
import endurance.model.formula.Expression.Literal;
import endurance.model.formula.Expression.Lookup;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Expression.Unary;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Grows trees of every node kind, as parsing could give them. */
final class RandomFormulas {

  private final SplittableRandom random;

  RandomFormulas(long seed) {
    this.random = new SplittableRandom(seed);
  }

  Expression tree(int depth) {
    int kind = depth == 0 ? random.nextInt(3) : random.nextInt(12);
    return switch (kind) {
      case 0 -> new Literal(number(), Span.NONE);
      case 1 -> new Reference(pick("cash", "market.share", "x2"), List.of(), Span.NONE);
      case 2 ->
          new Reference(
              "share",
              List.of(
                  random.nextBoolean() ? new Index.Wildcard() : new Index.Name("gemini"),
                  new Index.Name("player")),
              Span.NONE);
      case 3, 4 -> new Unary(pick(UnaryOperator.values()), tree(depth - 1), Span.NONE);
      case 5 -> new Conditional(tree(depth - 1), tree(depth - 1), tree(depth - 1), Span.NONE);
      case 6 -> new Lookup("effect", tree(depth - 1), Span.NONE);
      case 7 -> call(pick(Builtin.values()), depth);
      default ->
          new Binary(pick(BinaryOperator.values()), tree(depth - 1), tree(depth - 1), Span.NONE);
    };
  }

  private Expression call(Builtin function, int depth) {
    int count =
        random.nextInt(function.fewestArguments(), Math.min(4, function.mostArguments()) + 1);
    return new Call(
        function, Stream.generate(() -> tree(depth - 1)).limit(count).toList(), Span.NONE);
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(100);
      case 1 -> random.nextDouble();
      case 2 -> Math.scalb(random.nextDouble(), random.nextInt(-1000, 1000));
      default -> random.nextInt(1000) / 100.0;
    };
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
