package endurance.browser.code;

import endurance.engine.arithmetic.Instructions;
import endurance.engine.arithmetic.Instructions.Comparison;

/**
 * {@link Instructions#repair} by comparisons, one for each sort of argument that is an exception.
 */
final class Repair {

  private static final int BITS = 4;
  private static final int NAN = 0;
  private static final int ZERO = 2;
  private static final int ONE = 3;
  private static final int MINUS_INFINITY = 4;
  private static final int INFINITY = 5;
  private static final int NEGATIVE = 6;
  private static final int POSITIVE = 7;

  private final Instructions on;
  private final int argument;
  private final long table;
  private int value;

  private Repair(Instructions on, int result, int argument, long table) {
    this.on = on;
    this.argument = argument;
    this.table = table;
    this.value = result;
  }

  static int of(Instructions on, int result, int argument, long table) {
    Repair repair = new Repair(on, result, argument, table);
    // From the widest sort to the narrowest: a later one overrides.
    repair.where(NEGATIVE, Comparison.LESS, 0);
    repair.where(POSITIVE, Comparison.GREATER, 0);
    repair.where(ZERO, Comparison.EQUAL, 0);
    repair.where(ONE, Comparison.EQUAL, 1);
    repair.where(MINUS_INFINITY, Comparison.EQUAL, Double.NEGATIVE_INFINITY);
    repair.where(INFINITY, Comparison.EQUAL, Double.POSITIVE_INFINITY);
    repair.where(NAN, Comparison.NOT_COMPARABLE, 0);
    return repair.value;
  }

  private void where(int sort, Comparison comparison, double bound) {
    int answer = (int) (table >>> (BITS * sort)) & ((1 << BITS) - 1);
    if (answer == 0) {
      return;
    }
    int instead =
        switch (answer) {
          case 2 -> argument;
          case 3 -> on.number(Double.NaN);
          case 4 -> on.number(Double.NEGATIVE_INFINITY);
          case 5 -> on.number(Double.POSITIVE_INFINITY);
          default -> throw new IllegalArgumentException("no such answer of a repair: " + answer);
        };
    value = on.choose(on.compare(comparison, argument, on.number(bound)), instead, value);
  }
}
