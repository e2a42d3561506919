package endurance.finance.actus;

import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Contract;
import endurance.finance.loan.Annuity;
import endurance.finance.loan.CallMoney;
import endurance.finance.loan.ExoticAmortizer;
import endurance.finance.loan.Interest;
import endurance.finance.loan.InterestBase;
import endurance.finance.loan.LinearAmortizer;
import endurance.finance.loan.LoanTerms;
import endurance.finance.loan.NegativeAmortizer;
import endurance.finance.loan.PrincipalAtMaturity;
import endurance.finance.loan.Redemption;
import endurance.finance.loan.Scaling;
import endurance.finance.loan.Segments;
import endurance.finance.loan.UndefinedMaturity;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads loans. */
record LoanReader(Terms terms, HeaderReader header, RateReader rates) {

  Contract principalAtMaturity() {
    terms.needTime("maturityDate");
    return new PrincipalAtMaturity(loan());
  }

  Contract linearAmortizer() {
    LoanTerms loan = loan();
    Redemption redemption = redemption();
    if (loan.maturity().isEmpty()) {
      terms.needNumber("nextPrincipalRedemptionPayment");
    }
    // Under NTIED the published case and the reference implementation let the base of this type
    // fall.
    InterestBase base =
        base() instanceof InterestBase.Initial(OptionalDouble amount)
            ? new InterestBase.Starting(amount)
            : base();
    return new LinearAmortizer(loan, redemption, base);
  }

  Contract negativeAmortizer() {
    terms.needNumber("nextPrincipalRedemptionPayment");
    return new NegativeAmortizer(loan(), redemption(), base());
  }

  Contract annuity() {
    LoanTerms loan = loan();
    Redemption redemption = redemption();
    Optional<LocalDateTime> amortizationEnd = terms.time("amortizationDate");
    if (loan.maturity().isEmpty() && amortizationEnd.isEmpty()) {
      terms.needNumber("nextPrincipalRedemptionPayment");
    }
    return new Annuity(loan, redemption, base(), amortizationEnd);
  }

  Contract callMoney() {
    return new CallMoney(loan(), terms.period("xDayNotice").orElse(Period.ZERO));
  }

  Contract undefinedMaturity() {
    terms.period("xDayNotice");
    return new UndefinedMaturity(loan());
  }

  Contract exoticAmortizer() {
    var segments = new SegmentReader(terms);
    Segments<ExoticAmortizer.Reset> resets = segments.resets();
    boolean observed = resets.all().stream().anyMatch(each -> each.figure().observed());
    return new ExoticAmortizer(
        loan(observed ? Optional.of(resets.all().getFirst().recurrence()) : Optional.empty()),
        segments.principal(),
        segments.payments(),
        resets,
        base());
  }

  private Redemption redemption() {
    return new Redemption(
        terms.needRecurrence("PrincipalRedemption"),
        terms.number("nextPrincipalRedemptionPayment"));
  }

  private InterestBase base() {
    var amount = terms.number("interestCalculationBaseAmount");
    // Read in any case: without NTL it says nothing, and may be written all the same.
    terms.recurrence("InterestCalculationBase");
    return switch (terms.text("interestCalculationBase").orElse("NT")) {
      case "NT" -> new InterestBase.Outstanding();
      case "NTIED" -> new InterestBase.Initial(amount);
      case "NTL" ->
          new InterestBase.Lagged(amount, terms.needRecurrence("InterestCalculationBase"));
      default -> {
        terms.refuse("interestCalculationBase", "is not known", "write NT, NTIED or NTL");
        yield new InterestBase.Outstanding();
      }
    };
  }

  private LoanTerms loan() {
    return loan(terms.recurrence("RateReset"));
  }

  private LoanTerms loan(Optional<Recurrence> resets) {
    Optional<LocalDateTime> maturity = terms.time("maturityDate");
    return new LoanTerms(
        header.header(),
        header.dates(),
        terms.needNumber("notionalPrincipal"),
        terms.number("premiumDiscountAtIED").orElse(0),
        terms.needTime("initialExchangeDate"),
        maturity,
        interest(maturity),
        rates.rateReset(resets),
        scaling(),
        rates.fee(),
        header.transfer());
  }

  private Interest interest(Optional<LocalDateTime> maturity) {
    var rate = terms.number("nominalInterestRate");
    return new Interest(
        rate,
        terms.number("accruedInterest"),
        terms.recurrence("InterestPayment"),
        terms.time("capitalizationEndDate"),
        header.dayCount(rate.isPresent(), maturity));
  }

  private Optional<Scaling> scaling() {
    String effect = terms.text("scalingEffect").orElse("OOO");
    if (!effect.matches("[IO][NO][MO]")) {
      terms.refuse("scalingEffect", "is not known", "write IOO, ONO, INO or OOO");
    }
    var atDeal = terms.number("scalingIndexAtContractDealDate");
    double interest = terms.number("interestScalingMultiplier").orElse(1);
    double notional = terms.number("notionalScalingMultiplier").orElse(1);
    Optional<String> index = terms.text("marketObjectCodeOfScalingIndex");
    terms.recurrence("ScalingIndex");
    if (!effect.startsWith("I") && !effect.startsWith("ON")) {
      return Optional.empty();
    }
    if (atDeal.isEmpty() || !(atDeal.getAsDouble() > 0)) {
      terms.refuse(
          "scalingIndexAtContractDealDate", "is not above 0", "give the index at the start");
    }
    return Optional.of(
        new Scaling(
            terms.needRecurrence("ScalingIndex"),
            terms.need("marketObjectCodeOfScalingIndex", index, ""),
            atDeal.orElse(1),
            effect.charAt(0) == 'I',
            effect.charAt(1) == 'N',
            interest,
            notional));
  }
}
