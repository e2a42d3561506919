package endurance.finance.network;

import endurance.finance.Objection;
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

  static void check(
      Map<String, Integer> places, List<Holding> holdings, List<Objection> objections) {
    int before = objections.size();
    var held = new HashMap<String, Double>();
    for (Holding holding : holdings) {
      String subject = "holding of " + holding.holder() + " in " + holding.issuer();
      if (!places.containsKey(holding.holder())) {
        objections.add(NetworkVetting.unknown(subject, "holder", holding.holder()));
      }
      if (!places.containsKey(holding.issuer())) {
        objections.add(NetworkVetting.unknown(subject, "issuer", holding.issuer()));
      }
      if (holding.holder().equals(holding.issuer())) {
        objections.add(
            new Objection(subject, "issuer", "its holder", "leave out a party's own shares"));
      }
      if (!(holding.part() >= 0 && holding.part() <= 1)) {
        objections.add(
            Objection.to(subject, "part", holding.part(), "state a part between 0 and 1"));
      }
      held.merge(holding.issuer(), holding.part(), Double::sum);
    }
    held.forEach((issuer, part) -> {
      if (part > 1 + PART_ROUNDING) {
        objections.add(
            Objection.to(
                issuer, "part held by others", part, "let the stakes in it sum to at most 1"));
      }
    });
    if (objections.size() == before) {
      requireAnOwnerOutside(holdings, held, objections);
    }
  }

  /** From every issuer a chain of stakes has to lead to shares that no party holds. */
  private static void requireAnOwnerOutside(
      List<Holding> holdings, Map<String, Double> held, List<Objection> objections) {
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
      if (held.getOrDefault(party, 0.0) < 1 - PART_ROUNDING && owned.add(party)) {
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
    if (!everyone.isEmpty()) {
      objections.add(
          new Objection(
              String.join(", ", everyone.stream().sorted().toList()),
              "part held by others",
              "1 within the group",
              "leave part of the group to owners outside it"));
    }
  }
}
