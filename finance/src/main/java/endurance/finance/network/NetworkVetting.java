package endurance.finance.network;

import endurance.finance.Vetting;
import endurance.finance.money.ExchangeRates;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with parties and obligations. */
final class NetworkVetting {

  private NetworkVetting() {}

  static void known(
      Vetting vetting, Map<String, Integer> places, String subject, String term, String party) {
    vetting.require(
        places.containsKey(party),
        subject,
        term,
        party,
        "is no party of the network",
        "name one that is, or add it");
  }

  static Map<String, Integer> places(List<Party> parties, Vetting vetting) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      vetting.require(
          places.putIfAbsent(party.id(), i) == null,
          "party " + party.id(),
          "id",
          party.id(),
          "is given twice",
          "give each party an id of its own");
      outsideAssets(party, vetting);
    }
    return Collections.unmodifiableMap(places);
  }

  static void outsideAssets(Party party, Vetting vetting) {
    vetting.amount(
        "party " + party.id(),
        "outsideAssets",
        party.outsideAssets(),
        "give what it owns, and an overdraft as an obligation");
  }

  static void obligations(
      Map<String, Integer> places,
      ExchangeRates rates,
      List<Obligation> obligations,
      Vetting vetting) {
    for (Obligation obligation : obligations) {
      String subject = "obligation " + obligation.id();
      vetting.once(subject, obligation.id());
      known(vetting, places, subject, "debtor", obligation.debtor());
      if (obligation.creditor() instanceof Creditor.Member(String creditor)) {
        known(vetting, places, subject, "creditor", creditor);
        vetting.require(
            !creditor.equals(obligation.debtor()),
            subject,
            "creditor",
            creditor,
            "is its debtor",
            "leave out what is owed to oneself");
      }
      vetting.amount(
          subject, "amount", obligation.amount(), "give what the debtor owes, without a sign");
      vetting.rate(subject, obligation.currency(), rates);
      vetting.require(
          obligation.rank() >= 1,
          subject,
          "rank",
          obligation.rank(),
          "is below 1",
          "rank from 1, which is paid first");
    }
  }
}
