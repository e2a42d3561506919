package endurance.finance.network.clearing;

import endurance.finance.Vetted;
import endurance.finance.money.ExchangeRates;
import endurance.finance.network.Obligation;
import endurance.finance.network.ObligationNetwork;
import endurance.finance.network.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What parties owe one another over several dates. A simulation clears it date by date: what is due
 * is paid from what the parties have on that day, in part if that does not suffice; the rest of it
 * and everything that is due later stays a claim.
 *
 * <p>Stakes take no part: on a given day they pay for nothing unless sold, and then the proceeds
 * are outside assets. A party whose arrears are still open at a later date and beyond its means
 * then is in default there again, with the losses that this brings on what it has then.
 *
 * @param claims at least what will be due at the next date
 */
public record OpenClaims(List<DatedObligation> claims) {

  public OpenClaims {
    claims = List.copyOf(claims);
  }

  /**
   * Clears a date.
   *
   * @param date on which everything due on it or before it is to be paid
   * @param rates of this date, into the currency in which the parties' assets are stated
   * @param parties all that appear in any claim, with what each has on this date
   * @return an objection as by {@link ObligationNetwork#of} or {@link Clearing#clear}
   */
  public Vetted<DateCleared> clear(
      LocalDate date,
      ExchangeRates rates,
      List<Party> parties,
      ClearingRules rules,
      Solution solution,
      Acceleration acceleration) {
    List<DatedObligation> due =
        claims.stream().filter(claim -> !claim.due().isAfter(date)).toList();
    return ObligationNetwork.of(rates, parties, obligations(claims), List.of())
        .then(valid -> ObligationNetwork.of(rates, parties, obligations(due), List.of()))
        .then(network ->
            Clearing.clear(network, rules, solution)
                .map(cleared ->
                    new DateCleared(
                        date, cleared, after(date, network, due, cleared, acceleration))));
  }

  private OpenClaims after(
      LocalDate date,
      ObligationNetwork network,
      List<DatedObligation> due,
      Cleared cleared,
      Acceleration acceleration) {
    var open = new ArrayList<DatedObligation>();
    for (int i = 0; i < due.size(); i++) {
      double unpaid = network.obligations().get(i).amount() - cleared.payments().get(i);
      if (unpaid > 0) {
        Obligation owed = due.get(i).obligation();
        double part = unpaid / network.obligations().get(i).amount();
        open.add(
            new DatedObligation(
                owed.over(owed.amount() * part, owed.currency()), due.get(i).due()));
      }
    }
    var accelerated =
        switch (acceleration) {
          case NONE -> new HashSet<String>();
          case ALL_AT_ONCE -> new HashSet<>(cleared.defaults());
        };
    for (DatedObligation claim : claims) {
      if (claim.due().isAfter(date)) {
        open.add(
            accelerated.contains(claim.obligation().debtor())
                ? new DatedObligation(claim.obligation(), date)
                : claim);
      }
    }
    return new OpenClaims(open);
  }

  private static List<Obligation> obligations(List<DatedObligation> claims) {
    return claims.stream().map(DatedObligation::obligation).toList();
  }
}
