package endurance.casebook;

import endurance.finance.network.circular.FlowType;
import endurance.finance.network.clearing.Acceleration;
import endurance.finance.network.clearing.DefaultTest;
import endurance.finance.network.clearing.Netting;
import endurance.model.Origin;
import endurance.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who owes, supplies and owns whom when the company of a case fails. Every number is a variable of
 * the model, called by its name, since it depends on the future and on when in it the failure
 * comes.
 *
 * @param company whose failure it is
 * @param fails the variable that is 1 from the failure on
 * @param loopGain the variable that says how many dollars come back to the company for one that it
 *     raises; empty where the case does not say
 * @param members in written order, the company among them
 * @param origin where the section stands
 */
public record FailureNetwork(
    String company,
    String fails,
    Rules rules,
    List<Member> members,
    List<Owed> owed,
    List<Supply> supplies,
    List<Stake> stakes,
    List<Money> money,
    Optional<String> loopGain,
    Optional<BailOut> bailOut,
    Origin origin) {

  public FailureNetwork {
    members = List.copyOf(members);
    owed = List.copyOf(owed);
    supplies = List.copyOf(supplies);
    stakes = List.copyOf(stakes);
    money = List.copyOf(money);
  }

  /**
   * What has to be settled before anything can be computed; none of it has a usual value.
   *
   * @param assetsKept part of its assets with which a party in default still pays, a variable
   * @param paymentsKept the same of payments made to it
   * @param stakesKept the same of its shares in others
   * @param debtRecovered part of a debt between others that is paid when its debtor fails, for
   *     contagion; in clearing it follows from the balance sheets
   * @param discountRate per year
   * @param distress part of a buffer that has to be gone before a party counts as distressed
   */
  public record Rules(
      String assetsKept,
      String paymentsKept,
      String stakesKept,
      String debtRecovered,
      String discountRate,
      String distress,
      Netting netting,
      DefaultTest defaultTest,
      Acceleration acceleration) {

    Stream<String> variables() {
      return Stream.of(assetsKept, paymentsKept, stakesKept, debtRecovered, discountRate, distress);
    }
  }

  /**
   * A party of the network.
   *
   * @param assets everything it can pay with, claims on and shares in others included where {@code
   *     fromBooks}, else without them
   * @param fromBooks whether assets are cash and other assets of its books
   * @param buffer what it can lose before it fails
   * @param bufferSays what kind of buffer that is
   * @param share what the company paid it in the twelve months before, as a part of the revenue in
   *     its books: a variable; empty where they state none or it is paid nothing
   */
  public record Member(
      String party,
      String assets,
      boolean fromBooks,
      String buffer,
      Text bufferSays,
      Optional<String> share) {}

  /**
   * What one party owes another.
   *
   * @param to the creditor; empty for anyone outside
   * @param amount a variable
   * @param later whether it is not yet due when the company fails
   */
  public record Owed(
      String id,
      String from,
      Optional<String> to,
      String amount,
      int rank,
      boolean later,
      Origin origin) {}

  /**
   * What a supplier earns from a customer and has built for it. All terms are variables.
   *
   * @param paid by the customer in a month
   * @param margin that ends with the customer
   * @param capacity that stands idle then
   */
  public record Supply(
      String id,
      String from,
      String to,
      Optional<String> paid,
      Optional<Margin> margin,
      Optional<Capacity> capacity,
      Origin origin) {

    /**
     * @param perMonth earned
     * @param months for which it would have gone on
     * @param emptyFor months before any of it is replaced
     * @param replacement of what is missing, the part replaced per year
     */
    public record Margin(String perMonth, String months, String emptyFor, String replacement) {}

    /**
     * @param perMonth rent
     * @param months for which it would have gone on
     * @param idle months before it is let again
     * @param discount how much less is paid then
     */
    public record Capacity(String perMonth, String months, String idle, String discount) {}
  }

  /**
   * Shares of one party in another.
   *
   * @param part of the whole, a variable
   * @param carriedAt what they count for among the assets of their holder
   */
  public record Stake(
      String id, String holder, String in, String part, String carriedAt, Origin origin) {}

  /**
   * Money of one type that one party gives another, failure or not: the flows of the case between
   * them, taken together.
   *
   * @param id {@code from.to.type}, with {@code .announced} where it is
   * @param soFar what has been given since the first point, a variable; falls where more comes back
   * @param announced whether nothing but an announcement stands behind it
   */
  public record Money(
      String id, String from, String to, FlowType type, String soFar, boolean announced) {}

  /** Money given to a party when it is needed, without being owed back. */
  public record BailOut(String party, String amount, Origin origin) {}

  /** All variables that have to be known when the company fails. */
  public List<String> variables() {
    Set<String> all = new LinkedHashSet<>();
    rules.variables().forEach(all::add);
    members.forEach(one -> {
      all.add(one.assets());
      all.add(one.buffer());
    });
    owed.forEach(one -> all.add(one.amount()));
    for (Supply supply : supplies) {
      supply
          .margin()
          .ifPresent(one ->
              all.addAll(List.of(one.perMonth(), one.months(), one.emptyFor(), one.replacement())));
      supply
          .capacity()
          .ifPresent(
              one -> all.addAll(List.of(one.perMonth(), one.months(), one.idle(), one.discount())));
    }
    stakes.forEach(one -> all.addAll(List.of(one.part(), one.carriedAt())));
    bailOut.ifPresent(one -> all.add(one.amount()));
    return List.copyOf(all);
  }

  /** Everyone but the company. */
  public List<Member> others() {
    return members.stream().filter(one -> !one.party().equals(company)).toList();
  }
}
