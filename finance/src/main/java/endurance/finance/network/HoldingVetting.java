package endurance.finance.network;

import endurance.finance.Vetting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is wrong with stakes that parties hold in one another. Their values are determined by
 * one another, {@code E = net + Theta*E}, and finite only when some part of every group belongs to
 * someone outside it.
 */
final class HoldingVetting {

  /** Parts such as 0.1 + 0.2 + 0.7 may pass 1 by a few roundings. */
  private static final double PART_ROUNDING = 1e-12;

  private HoldingVetting() {}

  static void check(Map<String, Integer> places, List<Holding> holdings, Vetting vetting) {
    int before = vetting.objections().size();
    var held = new HashMap<String, Double>();
    for (Holding holding : holdings) {
      Vetting.About subject =
          vetting.about(() -> "holding of " + holding.holder() + " in " + holding.issuer());
      NetworkVetting.known(subject, places, "holder", holding.holder());
      NetworkVetting.known(subject, places, "issuer", holding.issuer());
      subject.require(
          !holding.holder().equals(holding.issuer()),
          "issuer",
          holding.issuer(),
          "is its holder",
          "leave out a party's own shares");
      subject.part("part", holding.part());
      held.merge(holding.issuer(), holding.part(), Double::sum);
    }
    held.forEach((issuer, part) ->
        NetworkVetting.ofParty(issuer, vetting)
            .require(
                !(part > 1 + PART_ROUNDING),
                "part held by others",
                part,
                "is more than the whole",
                "let the stakes in it sum to at most 1"));
    if (vetting.objections().size() == before
        && held.values().stream().anyMatch(HoldingVetting::isAll)) {
      requireAnOwnerOutside(holdings, held, vetting);
    }
  }

  private static boolean isAll(double part) {
    return part >= 1 - PART_ROUNDING;
  }

  /** From every issuer a chain of stakes has to lead to shares that no party holds. */
  private static void requireAnOwnerOutside(
      List<Holding> holdings, Map<String, Double> held, Vetting vetting) {
    var issuersOf = new HashMap<String, List<String>>();
    Set<String> owned = new HashSet<>();
    var reached = new ArrayDeque<String>();
    Set<String> everyone = new HashSet<>();
    for (Holding holding : holdings) {
      if (holding.part() > 0) {
        issuersOf
            .computeIfAbsent(holding.holder(), holder -> new ArrayList<>())
            .add(holding.issuer());
        everyone.add(holding.holder());
        everyone.add(holding.issuer());
      }
    }
    for (String party : everyone) {
      if (!isAll(held.getOrDefault(party, 0.0)) && owned.add(party)) {
        reached.add(party);
      }
    }
    while (!reached.isEmpty()) {
      for (String issuer : issuersOf.getOrDefault(reached.remove(), List.of())) {
        if (owned.add(issuer)) {
          reached.add(issuer);
        }
      }
    }
    everyone.removeAll(owned);
    vetting
        .about(() -> "parties " + String.join(", ", everyone.stream().sorted().toList()))
        .require(
            everyone.isEmpty(),
            "part held by others",
            1,
            "is all held within the group, so that nothing says what it is worth",
            "leave part of the group to owners outside it");
  }
}
