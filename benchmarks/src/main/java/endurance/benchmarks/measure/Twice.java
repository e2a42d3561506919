package endurance.benchmarks.measure;

import endurance.engine.program.BinaryOperation;
import endurance.engine.program.FoldOperation;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A program that does some of its operations twice, the second time on an operand that differs too
 * little to matter, and takes the smaller result: how much more time it needs is what they cost, a
 * multiplication and a comparison included. To leave them out instead would let values grow beyond
 * what processors and functions are quick with; to do just the same twice, a compiler would notice.
 */
enum Twice implements UnaryOperator<Term> {
  /** The program as it is. */
  NOTHING {
    @Override
    public Term apply(Term term) {
      return term;
    }
  },
  DIVISIONS {
    @Override
    public Term apply(Term term) {
      return term instanceof Term.Binary(BinaryOperation operation, Term left, Term right)
              && operation == BinaryOperation.DIVIDE
          ? smaller(term, new Term.Binary(operation, left, nearly(right)))
          : term;
    }
  },
  /** Exponentials, logarithms and powers. */
  FUNCTIONS {
    @Override
    public Term apply(Term term) {
      return switch (term) {
        case Term.Unary(UnaryOperation operation, Term operand)
            when operation == UnaryOperation.EXP || operation == UnaryOperation.LOG ->
            smaller(term, new Term.Unary(operation, nearly(operand)));
        case Term.Binary(BinaryOperation operation, Term left, Term right)
            when operation == BinaryOperation.POWER ->
            smaller(term, new Term.Binary(operation, nearly(left), right));
        case Term other -> other;
      };
    }
  },
  /** The least and the greatest of several, their last part once more. */
  EXTREMES {
    @Override
    public Term apply(Term term) {
      return term instanceof Term.Fold(FoldOperation operation, List<Term> parts)
              && (operation == FoldOperation.MINIMUM || operation == FoldOperation.MAXIMUM)
          ? new Term.Fold(operation, List.of(term, nearly(parts.getLast())))
          : term;
    }
  };

  private static final double NEARLY_ONE = 1 + 0x1p-40;

  private static Term nearly(Term term) {
    return new Term.Binary(BinaryOperation.MULTIPLY, term, new Term.Literal(NEARLY_ONE));
  }

  private static Term smaller(Term one, Term other) {
    return new Term.Fold(FoldOperation.MINIMUM, List.of(one, other));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
