package endurance.finance.network.clearing;

import endurance.finance.Vetted;
import endurance.finance.network.ObligationNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * Clears a network of obligations: finds payments such that everyone pays what is owed, or, if the
 * assets do not suffice, all that there is.
 *
 * <p>With e_i outside assets, L_ik what i owes in rank k, part_jki the part of rank k of j that is
 * owed to i, theta_ij the stake of i in j, D the parties in default, and alpha, beta, gamma the
 * recoveries (1 outside D):
 *
 * <pre>
 * value    v_i  = alpha*e_i + beta*sum_jk part_jki*x_jk + gamma*sum_j theta_ij*E_j
 * payment  x_ik = L_ik outside D, else min(L_ik, max(0, v_i - sum of L_il over l before k))
 * equity   E_i  = max(0, v_i - sum_k L_ik) outside D, else 0
 * </pre>
 *
 * <p>D is found by fictitious default (Eisenberg and Noe 2001): assume that everyone pays; whoever
 * cannot is in default; clear again with these, see who fails now, until no one does. This takes at
 * most as many rounds as there are parties and yields the greatest vector; from the other end (all
 * in default, whoever can pay leaves) it yields the least (Rogers and Veraart 2013, with default
 * losses; Elsinger 2009, with ranks and stakes). Within a round payments follow by {@link
 * GivenDefaults}.
 */
public final class Clearing {

  private Clearing() {}

  /**
   * The clearing vector at one end of the lattice.
   *
   * @return an objection when the payments of a round do not settle within {@link
   *     GivenDefaults#MOST_SWEEPS}
   */
  public static Vetted<Cleared> clear(
      ObligationNetwork network, ClearingRules rules, Solution solution) {
    return begin(network, rules).then(begun -> begun.clear(solution));
  }

  /** Both ends of the lattice, for less than twice the work of one. */
  public static Vetted<Ends> ends(ObligationNetwork network, ClearingRules rules) {
    return begin(network, rules)
        .then(begun ->
            begun
                .clear(Solution.GREATEST)
                .then(greatest ->
                    begun.clear(Solution.LEAST).map(least -> new Ends(greatest, least))));
  }

  /** The same network cleared to {@link Solution#GREATEST} and {@link Solution#LEAST}. */
  public record Ends(Cleared greatest, Cleared least) {}

  private static Vetted<Begun> begin(ObligationNetwork network, ClearingRules rules) {
    ClearingSystem system = ClearingSystem.of(network, rules);
    var everyonePays = new ClearingState(system);
    everyonePays.payInFull();
    return GivenDefaults.settle(system, everyonePays).map(paid -> new Begun(network, system, paid));
  }

  /** What clearing to either end starts from. */
  private record Begun(
      ObligationNetwork network, ClearingSystem system, ClearingState everyonePays) {

    Vetted<Cleared> clear(Solution solution) {
      Vetted<End> found =
          switch (solution) {
            case GREATEST -> fromAbove(system, everyonePays.copy());
            case LEAST -> fromBelow(system, new ClearingState(system));
          };
      return found.map(end -> Outcome.of(network, system, everyonePays, end.state(), end.rounds()));
    }
  }

  private record End(ClearingState state, List<List<Integer>> rounds) {}

  private static Vetted<End> fromAbove(ClearingSystem system, ClearingState state) {
    var rounds = new ArrayList<List<Integer>>();
    while (true) {
      List<Integer> failing = changing(system, state, false);
      if (failing.isEmpty()) {
        return Vetted.accepted(new End(state, rounds));
      }
      rounds.add(failing);
      failing.forEach(state::enterDefault);
      Vetted<ClearingState> settled = GivenDefaults.settle(system, state);
      if (settled instanceof Vetted.Refused<ClearingState>) {
        return settled.map(unreached -> new End(unreached, rounds));
      }
    }
  }

  private static Vetted<End> fromBelow(ClearingSystem system, ClearingState state) {
    var rounds = new ArrayList<List<Integer>>();
    for (int party = 0; party < system.parties(); party++) {
      if (system.owed[party] > 0) {
        state.enterDefault(party);
      }
    }
    while (true) {
      Vetted<ClearingState> settled = GivenDefaults.settle(system, state);
      if (settled instanceof Vetted.Refused<ClearingState>) {
        return settled.map(unreached -> new End(unreached, rounds));
      }
      List<Integer> able = changing(system, state, true);
      if (able.isEmpty()) {
        return Vetted.accepted(new End(state, rounds));
      }
      rounds.add(able);
      able.forEach(state::leaveDefault);
    }
  }

  /** The parties whose being in default contradicts what they have. */
  private static List<Integer> changing(
      ClearingSystem system, ClearingState state, boolean nowInDefault) {
    var changing = new ArrayList<Integer>();
    for (int party = 0; party < system.parties(); party++) {
      if (state.inDefault[party] == nowInDefault
          && system.defaultTest.holds(state.undiminished(party), system.owed[party])
              != nowInDefault) {
        changing.add(party);
      }
    }
    return changing;
  }
}
