package endurance.finance.network;

import endurance.finance.Objection;
import endurance.finance.money.ExchangeRates;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with parties and obligations. */
final class NetworkVetting {

  static final String AMOUNT_REMEDY = "state a finite amount of at least 0";

  private NetworkVetting() {}

  static boolean isAmount(double value) {
    return value >= 0 && value < Double.POSITIVE_INFINITY;
  }

  static Objection unknown(String subject, String term, String party) {
    return new Objection(subject, term, "'" + party + "'", "name a party of the network");
  }

  static Map<String, Integer> places(List<Party> parties, List<Objection> objections) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (places.putIfAbsent(party.id(), i) != null) {
        objections.add(
            new Objection(party.id(), "id", "given twice", "give each party an id of its own"));
      }
      outsideAssets(party, objections);
    }
    return Collections.unmodifiableMap(places);
  }

  static void outsideAssets(Party party, List<Objection> objections) {
    if (!isAmount(party.outsideAssets())) {
      objections.add(
          Objection.to(
              party.id(),
              "outsideAssets",
              party.outsideAssets(),
              AMOUNT_REMEDY + ", an overdraft as an obligation"));
    }
  }

  static void obligations(
      Map<String, Integer> places,
      ExchangeRates rates,
      List<Obligation> obligations,
      List<Objection> objections) {
    var ids = new HashSet<String>();
    for (Obligation obligation : obligations) {
      String id = obligation.id();
      if (!ids.add(id)) {
        objections.add(
            new Objection(id, "id", "given twice", "give each obligation an id of its own"));
      }
      if (!places.containsKey(obligation.debtor())) {
        objections.add(unknown(id, "debtor", obligation.debtor()));
      }
      if (obligation.creditor() instanceof Creditor.Member(String creditor)) {
        if (!places.containsKey(creditor)) {
          objections.add(unknown(id, "creditor", creditor));
        }
        if (creditor.equals(obligation.debtor())) {
          objections.add(
              new Objection(
                  id,
                  "creditor",
                  "'" + creditor + "', its debtor",
                  "leave out what is owed to oneself"));
        }
      }
      if (!isAmount(obligation.amount())) {
        objections.add(
            Objection.to(
                id,
                "amount",
                obligation.amount(),
                AMOUNT_REMEDY + ", the debtor as the one who pays"));
      }
      if (rates.from(obligation.currency()).isEmpty()) {
        objections.add(
            new Objection(
                id,
                "currency",
                obligation.currency().getCurrencyCode(),
                "give a rate into " + rates.into() + " as of " + rates.asOf()));
      }
      if (obligation.rank() < 1) {
        objections.add(
            new Objection(
                id,
                "rank",
                Integer.toString(obligation.rank()),
                "rank from 1, which is paid first"));
      }
    }
  }
}
