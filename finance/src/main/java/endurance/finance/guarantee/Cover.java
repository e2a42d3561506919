package endurance.finance.guarantee;

import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Performance;
import endurance.finance.event.Position;
import endurance.finance.event.Step;
import endurance.finance.loan.Loan;
import endurance.finance.loan.LoanPlan;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;

/**
 * What a credit enhancement covers.
 *
 * @param covered the debts
 * @param part of the exposure that is covered, at least 0
 * @param exposure what counts as exposed
 * @param events the states of the debtor that call on the cover; a worse one than these does not
 */
public record Cover(
    List<Covered> covered, double part, Exposure exposure, Set<Performance> events) {

  /**
   * A debt that is covered.
   *
   * @param contract empty when only its name is known
   * @param marketObject under which its market value is observed; empty when it is not
   */
  public record Covered(String contractId, Optional<Contract> contract, String marketObject) {}

  /** What of a debt is exposed. */
  public enum Exposure {
    /** The principal. */
    NOMINAL,
    /** The principal and the interest accrued. */
    NOMINAL_AND_INTEREST,
    /** The market value. */
    MARKET_VALUE
  }

  public Cover {
    covered = List.copyOf(covered);
    events = Set.copyOf(events);
  }

  /** Refuses debts in other currencies: nothing says at what rate they are covered. */
  Checks check(Header header) {
    Checks checks = new Checks(header).amount("coverageOfCreditEnhancement", part);
    for (Covered debt : covered) {
      debt.contract()
          .map(contract -> contract.header().currency())
          .ifPresent(currency ->
              checks.require(
                  currency.equals(header.currency()),
                  "currency",
                  header.currency(),
                  "is not that of the covered %s, %s".formatted(debt.contractId(), currency),
                  "cover debts in their own currency"));
    }
    return checks;
  }

  /** The first time, after the status date, at which a debtor gets into a covered state. */
  Optional<LocalDateTime> called(Header header, Observed observed, LocalDateTime maturity) {
    return covered.stream()
        .flatMap(debt -> observed.events(debt.contractId()).stream())
        .filter(event -> event.type() == EventType.CREDIT_EVENT)
        .filter(event -> event.performance().filter(events::contains).isPresent())
        .map(ObservedEvent::time)
        .filter(time -> time.isAfter(header.statusDate()) && !time.isAfter(maturity))
        .min(Comparator.naturalOrder());
  }

  /** The payment of a cover that was called: a fee is owed until it is made. */
  Due settlement(LocalDateTime scheduled, LocalDateTime called, DateRules dates) {
    Due payment = Due.on(scheduled, EventType.SETTLEMENT, dates);
    return new Due(payment.time(), payment.counted(), scheduled, called, payment.type(), false, 0);
  }

  /** When the last of the debts is over. */
  Vetted<LocalDateTime> end(Header header, Observed observed, LocalDateTime until) {
    LocalDateTime last = header.statusDate();
    for (Covered debt : covered) {
      Optional<LocalDateTime> end =
          debt.contract()
              .filter(Loan.class::isInstance)
              .map(Loan.class::cast)
              .flatMap(loan ->
                  loan.plan(observed, until) instanceof Vetted.Accepted<LoanPlan>(LoanPlan plan)
                      ? plan.end()
                      : Optional.empty());
      if (end.isEmpty()) {
        return Vetted.refused(
            header.objection(
                "maturityDate",
                "",
                "is missing, and no end is known of " + debt.contractId(),
                "give it, or the terms of a loan that ends"));
      }
      last = end.get().isAfter(last) ? end.get() : last;
    }
    return Vetted.accepted(last);
  }

  /** The covered part of what is exposed at a time, at least 0; or the reason why it is unknown. */
  Vetted<Double> exposed(Header header, Observed observed, LocalDateTime time) {
    double sum = 0;
    for (Covered debt : covered) {
      switch (exposed(debt, header, observed, time)) {
        case Vetted.Refused<Double> refused -> {
          return refused;
        }
        case Vetted.Accepted<Double>(Double amount) -> sum += amount;
      }
    }
    return Vetted.accepted(part * sum);
  }

  private Vetted<Double> exposed(
      Covered debt, Header header, Observed observed, LocalDateTime time) {
    if (exposure == Exposure.MARKET_VALUE) {
      OptionalDouble value = observed.value(debt.marketObject(), time);
      return value.isPresent()
          ? Vetted.accepted(value.getAsDouble())
          : Vetted.refused(
              header.objection(
                  "guaranteedExposure",
                  "MV",
                  "needs '%s', which is not observed at %s".formatted(debt.marketObject(), time),
                  "add its value to the observations"));
    }
    if (debt.contract().isEmpty()) {
      return Vetted.refused(
          header.objection(
              "contractStructure",
              debt.contractId(),
              "is known by name only, so that its principal is not known",
              "give its terms, or a notionalPrincipal"));
    }
    return debt.contract().get().position(observed, time).map(this::exposed);
  }

  private double exposed(Position position) {
    double interest = exposure == Exposure.NOMINAL_AND_INTEREST ? position.accrued() : 0;
    return Math.abs(position.notional() + interest);
  }

  /** Goes on with a figure, or is stuck with the first reason why there is none. */
  static <S> Step<S> then(Vetted<Double> figure, DoubleFunction<Step<S>> then) {
    return switch (figure) {
      case Vetted.Refused<Double>(var objections) -> new Step.Stuck<>(objections.getFirst());
      case Vetted.Accepted<Double>(Double value) -> then.apply(value);
    };
  }
}
