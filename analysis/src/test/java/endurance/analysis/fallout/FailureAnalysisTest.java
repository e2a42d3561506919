package endurance.analysis.fallout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.FailureNetwork;
import endurance.casebook.FailureNetwork.BailOut;
import endurance.casebook.FailureNetwork.Member;
import endurance.casebook.FailureNetwork.Owed;
import endurance.casebook.FailureNetwork.Rules;
import endurance.casebook.FailureNetwork.Stake;
import endurance.casebook.FailureNetwork.Supply;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.money.ExchangeRates;
import endurance.finance.network.clearing.Acceleration;
import endurance.finance.network.clearing.DefaultTest;
import endurance.finance.network.clearing.Netting;
import endurance.finance.network.contagion.Channel;
import endurance.model.Origin;
import endurance.model.Text;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A lab with 4 that owes its cloud 10, rents halls of it and buys its chips from it; the cloud owes
 * a bank 60 and holds shares in the lab. Every loss is worked out by hand.
 */
class FailureAnalysisTest {

  private final Map<String, Double> values = values();

  @Test
  void addsUpTheLossesByEachWay() {
    Fallout.Loss cloud = loss(fallout(), "cloud");

    assertThat(cloud.byChannel())
        .containsEntry(Channel.RECEIVABLES, 8.0) // half of 4 is left for 10
        .containsEntry(Channel.FUTURE_MARGIN, 12.0) // 1 a month for a year, never replaced
        // 2 a month for a year: a quarter idle, then let for half.
        .containsEntry(Channel.STRANDED_CAPACITY, 15.0)
        .containsEntry(Channel.STAKES, 7.0);
    assertThat(cloud.total()).isEqualTo(42);
    assertThat(cloud.direct()).isEqualTo(42);
    assertThat(cloud.stress()).isCloseTo(42 / 50.0, within(1e-12));
    assertThat(cloud.distressed()).isTrue();
    assertThat(cloud.falls()).isFalse();
  }

  @Test
  void passesOnDistressByDebtRankAndFailuresOnlyByTheCascade() {
    Fallout.Loss bank = loss(fallout(), "bank");

    // 60, of which 0.4 are recovered, in the part to which the cloud is stressed.
    assertThat(bank.total()).isCloseTo(36 * 42 / 50.0, within(1e-12));
    assertThat(bank.direct()).isZero();
    assertThat(bank.whereOnlyFailuresCount()).isZero();

    values.put("buffer_cloud", 42.0);
    assertThat(loss(fallout(), "cloud").falls()).isFalse(); // strict: losses have to exceed it
    values.put("buffer_cloud", 41.0);
    Fallout deeper = fallout();
    assertThat(deeper.roundOf("cloud")).isEqualTo(1);
    assertThat(loss(deeper, "bank").whereOnlyFailuresCount()).isCloseTo(36, within(1e-12));
  }

  @Test
  void letsThoseFailWhoseBalanceSheetsDoNotBearTheLoss() {
    // The cloud owns 100: claims of 10 and shares at 7 among it, 15 stand idle. It keeps 68 and
    // gets 2 of the lab, more than the 60 it owes.
    assertThat(loss(fallout(), "cloud").cannotPay()).isFalse();

    values.put("assets_cloud", 90.0); // 58 and 2 are just enough
    assertThat(loss(fallout(), "cloud").cannotPay()).isFalse();

    values.put("assets_cloud", 89.0);
    assertThat(loss(fallout(), "cloud").cannotPay()).isTrue();
    assertThat(fallout().clearingRounds()).containsExactly(List.of("lab"), List.of("cloud"));
  }

  @Test
  void sparesEveryoneWhereABailOutPaysAllThatIsOwed() {
    values.put("help", 5.9);
    assertThat(fallout().spared()).isFalse();

    values.put("help", 6.0);
    Fallout spared = fallout();
    assertThat(spared.spared()).isTrue();
    assertThat(spared.total()).isZero();
  }

  @Test
  void sellsInHasteWhatWouldHaveDoneToPayEverything() {
    values.put("assets_lab", 14.0); // 7 are left, and 10 owed

    assertThat(loss(fallout(), "cloud").byChannel()).containsEntry(Channel.RECEIVABLES, 3.0);
  }

  @Test
  void objectsToANegativeAmount() {
    values.put("bill", -1.0);

    List<Objection> objections = analyse().objections();
    assertThat(objections)
        .hasSize(1)
        .allSatisfy(one -> assertThat(one.toString()).contains("bill", "-1.0"));
  }

  private Fallout fallout() {
    return analyse().orThrow();
  }

  private Vetted<Fallout> analyse() {
    FailureNetwork network = network();
    FailureAnalysis analysis =
        new FailureAnalysis(
            network, ExchangeRates.none(Currency.getInstance("USD"), LocalDate.of(2026, 1, 1)));
    return analysis.of(
        network.variables().stream()
            .mapToDouble(name -> Objects.requireNonNull(values.get(name), name))
            .toArray());
  }

  private static Fallout.Loss loss(Fallout fallout, String party) {
    return Objects.requireNonNull(fallout.parties().get(party), party);
  }

  private static Map<String, Double> values() {
    Map<String, Double> values = new HashMap<>();
    values.put("half", 0.5);
    values.put("all", 1.0);
    values.put("recovered", 0.4);
    values.put("no_rate", 0.0);
    values.put("assets_lab", 4.0);
    values.put("assets_cloud", 100.0);
    values.put("assets_bank", 500.0);
    values.put("buffer_lab", 0.0);
    values.put("buffer_cloud", 50.0);
    values.put("buffer_bank", 200.0);
    values.put("bill", 10.0);
    values.put("bond", 60.0);
    values.put("margin", 1.0);
    values.put("rent", 2.0);
    values.put("year", 12.0);
    values.put("quarter", 3.0);
    values.put("none", 0.0);
    values.put("stake", 0.1);
    values.put("carried", 7.0);
    values.put("help", 0.0);
    return values;
  }

  private static FailureNetwork network() {
    Origin place = Origin.memory();
    return new FailureNetwork(
        "lab",
        "fails",
        new Rules(
            "half",
            "all",
            "all",
            "recovered",
            "no_rate",
            "half",
            Netting.NONE,
            DefaultTest.STRICT,
            Acceleration.ALL_AT_ONCE),
        List.of(member("lab", false), member("cloud", true), member("bank", true)),
        List.of(
            new Owed("bill", "lab", Optional.of("cloud"), "bill", 1, false, place),
            new Owed("bond", "cloud", Optional.of("bank"), "bond", 1, true, place)),
        List.of(
            new Supply(
                "halls",
                "cloud",
                "lab",
                Optional.empty(),
                Optional.of(new Supply.Margin("margin", "year", "none", "no_rate")),
                Optional.of(new Supply.Capacity("rent", "year", "quarter", "half")),
                place)),
        List.of(new Stake("shares", "cloud", "lab", "stake", "carried", place)),
        List.of(),
        Optional.empty(),
        Optional.of(new BailOut("lab", "help", place)),
        place);
  }

  private static Member member(String party, boolean fromBooks) {
    return new Member(
        party,
        "assets_" + party,
        fromBooks,
        "buffer_" + party,
        Text.alike("equity"),
        Optional.empty());
  }
}
