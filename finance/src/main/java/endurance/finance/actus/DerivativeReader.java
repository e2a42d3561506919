package endurance.finance.actus;

import endurance.finance.derivative.CapFloor;
import endurance.finance.derivative.Exercise;
import endurance.finance.derivative.Future;
import endurance.finance.derivative.Option;
import endurance.finance.derivative.PlainVanillaSwap;
import endurance.finance.derivative.Swap;
import endurance.finance.event.Contract;
import endurance.finance.event.Header;
import endurance.finance.loan.Limits;
import endurance.finance.loan.Loan;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** Reads contracts that hang on others, or on market prices. */
record DerivativeReader(Terms terms, HeaderReader header, RateReader rates, References references) {

  Optional<Contract> plainVanillaSwap() {
    LocalDateTime maturity = terms.needTime("maturityDate");
    var reset = rates.rateReset(terms.recurrence("RateReset"));
    if (reset.isEmpty()) {
      terms.refuse(
          "cycleAnchorDateOfRateReset", "is missing", "say when the floating rate is reset");
    }
    double notional = terms.needNumber("notionalPrincipal");
    LocalDateTime start = terms.needTime("initialExchangeDate");
    double fixed = terms.needNumber("nominalInterestRate");
    double floating = terms.needNumber("nominalInterestRate2");
    var payments = terms.recurrence("InterestPayment");
    var dayCount = header.dayCount(true, Optional.of(maturity));
    Header common = header.header();
    var dates = header.dates();
    boolean net = header.inCash();
    var transfer = header.transfer();
    return reset.map(floats ->
        new PlainVanillaSwap(
            common, dates, dayCount, notional, start, maturity, fixed, floating, payments, floats,
            net, transfer));
  }

  Optional<Contract> swap() {
    Header common = header.header();
    boolean receivesFirst = common.sign() > 0;
    Optional<Contract> first = leg("FIL", receivesFirst ? "RPA" : "RPL");
    Optional<Contract> second = leg("SEL", receivesFirst ? "RPL" : "RPA");
    boolean net = header.inCash();
    var transfer = header.transfer();
    return first.flatMap(one -> second.map(two -> new Swap(common, one, two, net, transfer)));
  }

  private Optional<Contract> leg(String reference, String role) {
    return references
        .only(reference)
        .flatMap(written -> references.contract(written, Optional.of(role)));
  }

  Optional<Contract> capFloor() {
    Header common = header.header();
    Limits limits = rates.limits("lifeFloor", "lifeCap");
    var transfer = header.transfer();
    if (limits.equals(Limits.NONE)) {
      terms.refuse("lifeCap", "is missing, and so is lifeFloor", "give one of them, or both");
    }
    return leg("UDL", "RPA")
        .flatMap(contract -> {
          if (contract instanceof Loan loan) {
            return Optional.of(new CapFloor(common, loan, limits, transfer));
          }
          terms.refuse("contractStructure", "has no loan as UDL", "refer to a loan");
          return Optional.empty();
        });
  }

  Contract future() {
    return new Future(header.header(), exercise(), terms.needNumber("futuresPrice"));
  }

  Contract option() {
    Map<String, Boolean> times = Map.of("E", false, "A", true);
    boolean anyTime = terms.choice("optionExerciseType", times).orElse(false);
    return new Option(header.header(), exercise(), right(), anyTime);
  }

  private Option.Right right() {
    double strike = terms.needNumber("optionStrike1");
    Optional<String> type =
        terms.choice("optionType", Map.of("C", "call", "P", "put", "CP", "collar"));
    return switch (terms.need("optionType", type, "call")) {
      case "call" -> new Option.Right.Call(strike);
      case "put" -> new Option.Right.Put(strike);
      default -> new Option.Right.Collar(strike, terms.needNumber("optionStrike2"));
    };
  }

  private Exercise exercise() {
    if (!header.inCash()) {
      terms.refuse(
          "deliverySettlement",
          "asks for the thing itself to be delivered",
          "write S, for a settlement in cash");
    }
    Optional<LocalDateTime> time = terms.time("exerciseDate");
    var amount = terms.number("exerciseAmount");
    return new Exercise(
        header.dates(),
        terms.needTime("maturityDate"),
        terms.period("settlementPeriod").orElse(Period.ZERO),
        references.marketObject("UDL"),
        time.map(at ->
            new Exercise.Done(
                at,
                terms.need(
                    "exerciseAmount",
                    amount.isPresent() ? Optional.of(amount.getAsDouble()) : Optional.empty(),
                    0.0))),
        header.transfer());
  }
}
