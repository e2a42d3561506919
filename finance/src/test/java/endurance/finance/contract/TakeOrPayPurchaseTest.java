package endurance.finance.contract;

import static endurance.finance.contract.Deals.as;
import static endurance.finance.contract.Deals.day;
import static endurance.finance.contract.Deals.lines;
import static endurance.finance.contract.Deals.objections;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Bindingness;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Role;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TakeOrPayPurchaseTest {

  private static final LocalDateTime START = day("2026-01-01");
  private static final LocalDateTime LATER = day("2040-01-01");
  private static final TakeOrPayTerms TERMS = TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2);

  @Test
  void theReferenceCaseInEvents() {
    // Cash 800, 800, 800, 950; deficiency 20 and 10; 30 made up in the third year. Least ahead:
    // 800 for each year left.
    var purchase = TakeOrPayPurchase.of(as(Role.RPL), START, TERMS, 4);

    assertThat(lines(purchase.events(takes(60, 70, 110, 95), LATER)))
        .containsExactly(
            "2027-01-01 TAKE -600 -2400",
            "2027-01-01 DEFICIENCY -200 -2400",
            "2028-01-01 TAKE -700 -1600",
            "2028-01-01 DEFICIENCY -100 -1600",
            "2029-01-01 TAKE -800 -800",
            "2029-01-01 DEFICIENCY 0 -800",
            "2030-01-01 TAKE -950 0",
            "2030-01-01 DEFICIENCY 0 0");
  }

  @Test
  void theSupplierSeesEverySignReversed() {
    Observations observed = takes(60, 70, 110, 95);
    var buyer = TakeOrPayPurchase.of(as(Role.RPL), START, TERMS, 4);
    var supplier = TakeOrPayPurchase.of(as(Role.RPA), START, TERMS, 4);

    List<ContractEvent> bought = buyer.events(observed, LATER).orThrow();
    List<ContractEvent> sold = supplier.events(observed, LATER).orThrow();

    assertThat(sold).hasSameSizeAs(bought);
    for (int i = 0; i < sold.size(); i++) {
      assertThat(sold.get(i).payoff() + bought.get(i).payoff()).isZero();
    }
  }

  @Test
  void takesWithinOneYearAddUp() {
    var purchase = TakeOrPayPurchase.of(as(Role.RPL), START, TERMS, 1);
    Observations observed =
        Observations.NONE
            .with(event("2026-01-01", EventType.TAKE, 50))
            .with(event("2026-12-31", EventType.TAKE, 40));

    assertThat(lines(purchase.events(observed, LATER)))
        .containsExactly("2027-01-01 TAKE -900 0", "2027-01-01 DEFICIENCY 0 0");
  }

  @Test
  void capacityIsPaidForByTheGigawatt() {
    // 12 for a gigawatt and year, all of it whether taken or not: 0.5, 1 and 1.5 GW cost 6, 12, 18.
    var purchase =
        new TakeOrPayPurchase(
            as(Role.RPL),
            Bindingness.LETTER_OF_INTENT,
            START,
            TakeOrPayTerms.withMakeUp(1, 1, 12, 0),
            List.of(0.5, 1.0, 1.5),
            TakeOrPayState.atStart(1),
            OptionalDouble.empty());

    assertThat(lines(purchase.events(Observations.NONE, LATER)))
        .containsExactly(
            "2027-01-01 TAKE 0 -30",
            "2027-01-01 DEFICIENCY -6 -30",
            "2028-01-01 TAKE 0 -18",
            "2028-01-01 DEFICIENCY -12 -18",
            "2029-01-01 TAKE 0 0",
            "2029-01-01 DEFICIENCY -18 0");
  }

  @Test
  void aRunningContractGoesOnFromWhereItStands() {
    // As of 2028 the two years before have left 20 and 10 to be made up, as in the reference case.
    TakeOrPayState left =
        TakeOrPay.run(TERMS, List.of(YearTake.of(60), YearTake.of(70))).getLast().next();
    TakeOrPayPurchase running = running(left);

    assertThat(lines(running.events(takes(60, 70, 110, 95), LATER)))
        .containsExactly(
            "2029-01-01 TAKE -800 -800",
            "2029-01-01 DEFICIENCY 0 -800",
            "2030-01-01 TAKE -950 0",
            "2030-01-01 DEFICIENCY 0 0");
    assertThat(objections(running(TakeOrPayState.atStart(1)).events(takes(60), LATER)))
        .containsExactly(
            "contract deal: standing 'year 1' is not the contract year that ends next after "
                + "2028-01-01T00:00; settle the years before it, and begin with what they leave");
  }

  private static TakeOrPayPurchase running(TakeOrPayState standing) {
    return new TakeOrPayPurchase(
        as(Role.RPL).asOf(day("2028-01-01")),
        Bindingness.BINDING,
        START,
        TERMS,
        Collections.nCopies(4, 1.0),
        standing,
        OptionalDouble.empty());
  }

  @Test
  void whatIsDeferredComesDueWithItsFee() {
    // 25 of the first year move to the third for 4 %: cash 600, 800, 1000 + 50 + 10.
    var purchase = TakeOrPayPurchase.of(as(Role.RPL), START, deferring(), 3);
    Observations observed = takes(60, 80, 100).with(event("2026-06-01", EventType.DEFERRAL, 25));

    // Least ahead: two years at 800 and the 25 deferred, which stay until they fall due.
    assertThat(lines(purchase.events(observed, LATER)))
        .containsExactly(
            "2027-01-01 TAKE -600 -1850",
            "2027-01-01 DEFICIENCY 0 -1850",
            "2027-01-01 FP 0 -1850",
            "2028-01-01 TAKE -800 -1050",
            "2028-01-01 DEFICIENCY 0 -1050",
            "2028-01-01 FP 0 -1050",
            "2029-01-01 TAKE -1000 0",
            "2029-01-01 DEFICIENCY -50 0",
            "2029-01-01 FP -10 0");
  }

  @Test
  void leavingCostsTheFeeOnWhatIsLeft() {
    // Left in the second year: two years at 800 are left at its end, a quarter of them is 400.
    var purchase = leavable(Bindingness.BINDING_WITH_EXIT_FEE, OptionalDouble.of(0.25));
    Observations observed = takes(100, 100).with(event("2027-03-01", EventType.TERMINATION, 0));

    assertThat(lines(purchase.events(observed, LATER)))
        .endsWith("2028-01-01 DEFICIENCY 0 -1600", "2028-01-01 TD -400 0");
  }

  @Test
  void mistakesAreValues() {
    Observations leaves = takes(100).with(event("2026-03-01", EventType.TERMINATION, 0));
    Observations defers = takes(60).with(event("2026-03-01", EventType.DEFERRAL, 26));

    assertThat(
            objections(leavable(Bindingness.BINDING, OptionalDouble.empty()).events(leaves, LATER)))
        .containsExactly(
            "contract deal: exitFee is not agreed, yet the buyer leaves; agree on one");
    assertThat(
            objections(
                leavable(Bindingness.BINDING_WITH_EXIT_FEE, OptionalDouble.empty())
                    .events(leaves, LATER)))
        .containsExactly(
            "contract deal: exitFee is missing, though the contract binds with one; "
                + "give the fee, or write binding");
    assertThat(
            objections(
                TakeOrPayPurchase.of(as(Role.RPL), START, deferring(), 1).events(defers, LATER)))
        .containsExactly(
            "contract deal: deferral '26.0' is more than the 25.0 that may be deferred out of "
                + "contract year 1; defer less");
  }

  private static TakeOrPayPurchase leavable(Bindingness bindingness, OptionalDouble fee) {
    return new TakeOrPayPurchase(
        as(Role.RPL),
        bindingness,
        START,
        TERMS,
        Collections.nCopies(4, 1.0),
        TakeOrPayState.atStart(1),
        fee);
  }

  private static TakeOrPayTerms deferring() {
    return new TakeOrPayTerms(
        100,
        0.8,
        10,
        2,
        new MakeUpThreshold.TakeOrPayLevel(),
        TakeOrPayTerms.UNCAPPED,
        0,
        new Deferral(0.25, 2, 0.04));
  }

  /** One take in the middle of each year. */
  private static Observations takes(double... quantities) {
    Observations observed = Observations.NONE;
    for (int i = 0; i < quantities.length; i++) {
      observed = observed.with(event((2026 + i) + "-07-01", EventType.TAKE, quantities[i]));
    }
    return observed;
  }

  private static ObservedEvent event(String date, EventType type, double value) {
    return ObservedEvent.of("deal", day(date), type, value);
  }
}
