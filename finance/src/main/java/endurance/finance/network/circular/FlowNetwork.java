package endurance.finance.network.circular;

import endurance.finance.Vetted;
import endurance.finance.Vetting;
import endurance.finance.money.ExchangeRates;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The flows of a window of time, in one currency. The window matters: money that comes back after
 * three years is in a circle over five years and in none over one.
 */
public final class FlowNetwork {

  private final Currency currency;
  private final List<TypedFlow> flows;
  private final Map<String, Integer> places;

  private FlowNetwork(Currency currency, List<TypedFlow> flows) {
    this.currency = currency;
    this.flows = flows;
    var places = new TreeMap<String, Integer>();
    for (TypedFlow flow : flows) {
      places.put(flow.from(), 0);
      places.put(flow.to(), 0);
    }
    int next = 0;
    for (Map.Entry<String, Integer> place : places.entrySet()) {
      place.setValue(next++);
    }
    this.places = Collections.unmodifiableMap(places);
  }

  /**
   * The flows dated from {@code first} to {@code last}, both included, valued in one currency.
   *
   * @return or an objection to each flow of the window that goes from a party to itself, has an
   *     amount that is negative or not finite, an id given twice, or a currency without a rate
   */
  public static Vetted<FlowNetwork> of(
      ExchangeRates rates, LocalDate first, LocalDate last, List<TypedFlow> flows) {
    var vetting = new Vetting();
    List<TypedFlow> within =
        flows.stream()
            .filter(flow -> !flow.date().isBefore(first) && !flow.date().isAfter(last))
            .toList();
    for (TypedFlow flow : within) {
      String subject = "flow " + flow.id();
      vetting.once(subject, flow.id());
      vetting.require(
          !flow.from().equals(flow.to()),
          subject,
          "to",
          flow.to(),
          "is where it comes from",
          "leave out what stays with a party");
      vetting.amount(
          subject, "amount", flow.amount(), "give what goes from one to the other, without a sign");
      vetting.rate(subject, flow.currency(), rates);
    }
    return vetting.unless(() ->
        new FlowNetwork(rates.into(), within.stream().map(flow -> valued(flow, rates)).toList()));
  }

  private static TypedFlow valued(TypedFlow flow, ExchangeRates rates) {
    return new TypedFlow(
        flow.id(),
        flow.date(),
        flow.type(),
        flow.from(),
        flow.to(),
        flow.amount() * rates.from(flow.currency()).orElseThrow().doubleValue(),
        rates.into());
  }

  public Currency currency() {
    return currency;
  }

  public List<TypedFlow> flows() {
    return flows;
  }

  /** Everyone who gives or gets something, in alphabetical order. */
  public List<String> parties() {
    return List.copyOf(places.keySet());
  }

  /** All flows added up. */
  public double total() {
    return flows.stream().mapToDouble(TypedFlow::amount).sum();
  }

  int placeOf(String party) {
    return places.getOrDefault(party, -1);
  }
}
