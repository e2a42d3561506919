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

  static void known(Vetting.About subject, Map<String, Integer> places, String term, String party) {
    subject.require(
        places.containsKey(party),
        term,
        party,
        "is no party of the network",
        "name one that is, or add it");
  }

  static Map<String, Integer> places(List<Party> parties, Vetting vetting) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      ofParty(party.id(), vetting)
          .require(
              places.putIfAbsent(party.id(), i) == null,
              "id",
              party.id(),
              "is given twice",
              "give each party an id of its own");
      outsideAssets(party, vetting);
    }
    return Collections.unmodifiableMap(places);
  }

  static Vetting.About ofParty(String party, Vetting vetting) {
    return vetting.about(() -> "party " + party);
  }

  static void outsideAssets(Party party, Vetting vetting) {
    ofParty(party.id(), vetting)
        .amount(
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
      Vetting.About subject = vetting.about(() -> "obligation " + obligation.id());
      subject.once(obligation.id());
      known(subject, places, "debtor", obligation.debtor());
      if (obligation.creditor() instanceof Creditor.Member(String creditor)) {
        known(subject, places, "creditor", creditor);
        subject.require(
            !creditor.equals(obligation.debtor()),
            "creditor",
            creditor,
            "is its debtor",
            "leave out what is owed to oneself");
      }
      subject.amount("amount", obligation.amount(), "give what the debtor owes, without a sign");
      subject.rate(obligation.currency(), rates);
      subject.require(
          obligation.rank() >= 1,
          "rank",
          obligation.rank(),
          "is below 1",
          "rank from 1, which is paid first");
    }
  }
}
