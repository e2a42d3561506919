package endurance.finance.network.clearing;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import java.util.Arrays;

/**
 * Finds payments and share values once it is known who is in default, from those found before.
 *
 * <p>Each sweep recomputes every party from the latest values of the others (Gauss-Seidel). All
 * dependencies are increasing, so that sweeps from above fall to the greatest solution and sweeps
 * from below rise to the least, also where payments in a closed circle leave several. Sweeps that
 * close in slowly are cut short by {@link ExactPiece}.
 */
final class GivenDefaults {

  /**
   * Sweeps after which the attempt ends: reached only where parties in default pay everything to
   * one another and a little comes in, so that payments rise drop by drop.
   */
  static final int MOST_SWEEPS = 100_000;

  /** Changes below this many units in the last place are rounding, not movement. */
  private static final int STILL_ULPS = 4;

  /** After this many sweeps, and each time they have doubled, an exact solution is tried. */
  private static final int FIRST_EXACT_ATTEMPT = 32;

  private final ClearingSystem system;
  private final ClearingState state;

  /** Parties whose payments or share values can still move. */
  private final int[] moving;

  private GivenDefaults(ClearingSystem system, ClearingState state) {
    this.system = system;
    this.state = state;
    boolean[] held = new boolean[system.parties()];
    for (int issuer : system.holdings.column()) {
      held[issuer] = true;
    }
    int[] moving = new int[system.parties()];
    int count = 0;
    for (int party = 0; party < moving.length; party++) {
      if (state.inDefault[party] || held[party]) {
        moving[count++] = party;
      }
    }
    this.moving = Arrays.copyOf(moving, count);
  }

  /** Changes the state to the solution nearest to it in the direction it comes from. */
  static Vetted<ClearingState> settle(ClearingSystem system, ClearingState state) {
    return new GivenDefaults(system, state).settle();
  }

  private Vetted<ClearingState> settle() {
    int nextAttempt = FIRST_EXACT_ATTEMPT;
    for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
      if (!sweep()) {
        return Vetted.accepted(state);
      }
      if (sweep == nextAttempt) {
        if (ExactPiece.solve(system, state, moving)) {
          return Vetted.accepted(state);
        }
        nextAttempt *= 2;
      }
    }
    return Vetted.refused(
        new Objection(
            "network",
            "payments",
            "",
            "are still moving after " + MOST_SWEEPS + " sweeps",
            "let parties in default pay a larger part to outsiders, or recover less than"
                + " everything"));
  }

  /** Recomputes all that can move; whether anything did. */
  private boolean sweep() {
    boolean moved = false;
    for (int party : moving) {
      moved |= state.inDefault[party] ? pay(party) : revalue(party);
    }
    return moved;
  }

  private boolean pay(int party) {
    double value = state.recovered(party);
    boolean moved = false;
    for (int k = system.classes.start[party]; k < system.classes.start[party + 1]; k++) {
      double owed = system.classes.owed[k];
      double paid = Math.min(owed, Math.max(0, value - system.classes.before[k]));
      moved |= Math.abs(paid - state.paid[k]) > STILL_ULPS * Math.ulp(owed);
      state.paid[k] = paid;
    }
    return moved;
  }

  private boolean revalue(int party) {
    double value = state.undiminished(party);
    double equity = Math.max(0, value - system.owed[party]);
    boolean moved = Math.abs(equity - state.equity[party]) > STILL_ULPS * Math.ulp(value);
    state.equity[party] = equity;
    return moved;
  }
}
