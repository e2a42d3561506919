package endurance.finance.network.clearing;

import java.util.Arrays;

/**
 * Solves a round of clearing exactly where sweeps close in slowly. Payments and share values are
 * piecewise linear in one another; while no one crosses a kink (a class paid in full or not at all,
 * equity at 0) they solve a system of linear equations. If its solution lies on the piece assumed,
 * and the system has but one, then it is what the sweeps are heading for: between their last
 * values, which lie on the same piece and beyond it, and the solution there is no other.
 *
 * <p>Small systems are solved by {@link Elimination}, which sees whether there is but one solution;
 * large ones by {@link ConjugateSearch}, after {@link Leaks} has seen it.
 */
final class ExactPiece {

  /** Elimination takes n^3/3 steps: at 500, as long as a few sweeps of 1e5 obligations. */
  private static final int MOST_ELIMINATED = 500;

  /** A solution may leave its piece by rounding: this part of what is owed. */
  private static final double ROUNDING = 1e-12;

  private static final int CONSTANT = -1;

  private final ClearingSystem system;
  private final ClearingState state;

  /** By class and by party: the number of the unknown that it is, or {@link #CONSTANT}. */
  private final int[] ofClass;

  private final int[] ofEquity;

  private final int[] moving;
  private final int[] unknownParty;
  private final int[] unknownClass;
  private int unknowns;

  private ExactPiece(ClearingSystem system, ClearingState state, int[] moving) {
    this.system = system;
    this.state = state;
    this.moving = moving;
    ofClass = new int[state.paid.length];
    ofEquity = new int[system.parties()];
    Arrays.fill(ofClass, CONSTANT);
    Arrays.fill(ofEquity, CONSTANT);
    unknownParty = new int[moving.length];
    unknownClass = new int[moving.length];
    for (int party : moving) {
      if (state.inDefault[party]) {
        for (int k = system.classes.start[party]; k < system.classes.start[party + 1]; k++) {
          // At most one class of a party is paid in part.
          if (state.paid[k] > 0 && state.paid[k] < system.classes.owed[k]) {
            ofClass[k] = unknowns;
            add(party, k);
          }
        }
      } else if (state.equity[party] > 0) {
        ofEquity[party] = unknowns;
        add(party, CONSTANT);
      }
    }
  }

  private void add(int party, int ofClass) {
    unknownParty[unknowns] = party;
    unknownClass[unknowns++] = ofClass;
  }

  /** Puts the exact solution into the state; false, and the state as it was, if there is none. */
  static boolean solve(ClearingSystem system, ClearingState state, int[] moving) {
    return new ExactPiece(system, state, moving).solve();
  }

  private boolean solve() {
    double[] solution = new double[unknowns];
    for (int i = 0; i < unknowns; i++) {
      solution[i] =
          unknownClass[i] == CONSTANT ? state.equity[unknownParty[i]] : state.paid[unknownClass[i]];
    }
    if (!solve(solution)) {
      return false;
    }
    double[] paid = state.paid.clone();
    double[] equity = state.equity.clone();
    for (int i = 0; i < unknowns; i++) {
      double most = most(i);
      if (!(solution[i] >= -ROUNDING * most && solution[i] <= (1 + ROUNDING) * most)) {
        return false;
      }
    }
    for (int i = 0; i < unknowns; i++) {
      double value = Math.clamp(solution[i], 0, most(i));
      if (unknownClass[i] == CONSTANT) {
        state.equity[unknownParty[i]] = value;
      } else {
        state.paid[unknownClass[i]] = value;
      }
    }
    if (othersStay()) {
      return true;
    }
    System.arraycopy(paid, 0, state.paid, 0, paid.length);
    System.arraycopy(equity, 0, state.equity, 0, equity.length);
    return false;
  }

  /** Solves {@code x = coefficients*x + constants}, starting from x as it is. */
  private boolean solve(double[] x) {
    double[] constants = new double[unknowns];
    SparseRows coefficients = equations(constants);
    if (unknowns <= MOST_ELIMINATED) {
      return Elimination.solve(coefficients, constants, x);
    }
    return Leaks.everywhere(coefficients, unknowns)
        && ConjugateSearch.solve(coefficients, constants, x);
  }

  /** Whether what was taken to be paid in full, not at all, or worth nothing still is so. */
  private boolean othersStay() {
    for (int party : moving) {
      if (state.inDefault[party]) {
        double value = state.recovered(party);
        double allowed = ROUNDING * system.owed[party];
        for (int k = system.classes.start[party]; k < system.classes.start[party + 1]; k++) {
          double owed = system.classes.owed[k];
          double paid = Math.clamp(value - system.classes.before[k], 0, owed);
          if (Math.abs(paid - state.paid[k]) > allowed) {
            return false;
          }
        }
      } else {
        double value = state.undiminished(party);
        double equity = Math.max(0, value - system.owed[party]);
        if (Math.abs(equity - state.equity[party]) > ROUNDING * value) {
          return false;
        }
      }
    }
    return true;
  }

  private double most(int unknown) {
    return unknownClass[unknown] == CONSTANT
        ? Double.MAX_VALUE / 4
        : system.classes.owed[unknownClass[unknown]];
  }

  /** Each unknown as a sum of others and a constant. */
  private SparseRows equations(double[] constants) {
    int most = 0;
    for (int i = 0; i < unknowns; i++) {
      most += entries(system.claims, unknownParty[i]) + entries(system.holdings, unknownParty[i]);
    }
    var collected = new Entries(most);
    for (int i = 0; i < unknowns; i++) {
      int party = unknownParty[i];
      boolean inDefault = state.inDefault[party];
      double onOutsideAssets = inDefault ? system.recovery.outsideAssets() : 1;
      double onPayments = inDefault ? system.recovery.paymentsReceived() : 1;
      double onHoldings = inDefault ? system.recovery.holdings() : 1;
      constants[i] =
          onOutsideAssets * system.outsideAssets[party]
              - (inDefault ? system.classes.before[unknownClass[i]] : system.owed[party])
              + collected.gather(i, system.claims, party, onPayments, ofClass, state.paid)
              + collected.gather(i, system.holdings, party, onHoldings, ofEquity, state.equity);
    }
    return SparseRows.of(unknowns, collected.row, collected.column, collected.value);
  }

  private static int entries(SparseRows rows, int row) {
    return rows.start()[row + 1] - rows.start()[row];
  }

  /** The coefficients found so far; what is left of the arrays belongs to no row. */
  private static final class Entries {
    final int[] row;
    final int[] column;
    final double[] value;
    private int count;

    Entries(int most) {
      row = new int[most];
      column = new int[most];
      value = new double[most];
      Arrays.fill(row, SparseRows.NO_ROW);
    }

    /** Collects what depends on unknowns; returns the sum of the rest. */
    double gather(
        int unknown,
        SparseRows entries,
        int party,
        double factor,
        int[] unknownOf,
        double[] known) {
      double constant = 0;
      for (int i = entries.start()[party]; i < entries.start()[party + 1]; i++) {
        int source = entries.column()[i];
        double coefficient = factor * entries.value()[i];
        if (unknownOf[source] == CONSTANT) {
          constant += coefficient * known[source];
        } else {
          row[count] = unknown;
          column[count] = unknownOf[source];
          value[count++] = coefficient;
        }
      }
      return constant;
    }
  }
}
