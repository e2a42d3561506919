package endurance.report.document;

import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.MoneyGoingRound;
import endurance.analysis.fallout.WhoFalls;
import endurance.casebook.Case;
import endurance.casebook.FailureNetwork.Money;
import endurance.report.json.JsonText;
import endurance.report.wording.FlowTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The money that goes round between the parties behind the company, year by year. */
public final class NetworkJson {

  /** Flows are told in billions of the case's currency. */
  private static final double BILLION = 1e9;

  private NetworkJson() {}

  private record Amount(int year, Estimate amount) {}

  /** The network alone, as one object. */
  public static String of(Case about, Optional<WhoFalls> falls) {
    return JsonText.object(json -> fields(json, about, falls));
  }

  /**
   * @param falls empty where the case states no network: then there are no years and no flows
   */
  static void write(JsonText json, Case about, Optional<WhoFalls> falls) {
    json.object("network", inside -> fields(inside, about, falls));
  }

  private static void fields(JsonText json, Case about, Optional<WhoFalls> falls) {
    List<MoneyGoingRound.Year> years =
        falls.flatMap(WhoFalls::money).map(MoneyGoingRound::years).orElse(List.of());
    Map<Money, List<Amount>> flows = new LinkedHashMap<>();
    for (MoneyGoingRound.Year year : years) {
      year.flows()
          .forEach(flow ->
              flows
                  .computeIfAbsent(flow.money(), _ -> new ArrayList<>())
                  .add(new Amount(year.year(), flow.amount())));
    }
    json.integers("years", years.stream().map(MoneyGoingRound.Year::year).toList());
    json.array("parties", parties(about, flows.keySet()), id -> party(json, about, id));
    json.array("flows", flows.entrySet(), flow -> flow(json, flow.getKey(), flow.getValue()));
  }

  /** The company first, then those it deals with in the order of the flows. */
  private static Set<String> parties(Case about, Set<Money> flows) {
    Set<String> parties = new LinkedHashSet<>();
    if (!flows.isEmpty()) {
      parties.add(about.company());
    }
    flows.forEach(flow -> {
      parties.add(flow.from());
      parties.add(flow.to());
    });
    return parties;
  }

  private static void party(JsonText json, Case about, String id) {
    json.put("id", id);
    json.put("name", about.nameOf(id));
  }

  private static void flow(JsonText json, Money money, List<Amount> amounts) {
    json.put("id", money.id());
    json.put("from", money.from());
    json.put("to", money.to());
    json.put("kind", money.type());
    json.put("announced", money.announced());
    json.put("says", FlowTypes.of(money.type()).text());
    json.array(
        "amounts",
        amounts,
        one -> {
          json.put("year", one.year());
          json.put("value", one.amount().value() / BILLION);
          json.put("low", one.amount().low() / BILLION);
          json.put("high", one.amount().high() / BILLION);
        });
  }
}
