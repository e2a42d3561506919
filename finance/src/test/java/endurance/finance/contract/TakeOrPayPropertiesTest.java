package endurance.finance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TakeOrPayPropertiesTest {

  // Quantities are of order 100, prices of order 10, runs of up to 13 years.
  private static final Offset<Double> ROUNDING = within(1e-7);

  @Test
  void withFullRecoveryTheTotalPaidIsThePriceOfWhatWasTaken() {
    GeneratedCases.forEach(random -> {
      List<YearTake> takes = takes(random);
      TakeOrPayTerms terms =
          TakeOrPayTerms.withMakeUp(100, random.nextDouble(), 10, takes.size() + 1);
      double open = TakeOrPay.run(terms, takes).getLast().next().makeUp().total();
      // One more year that takes all make-up that is left.
      takes.add(YearTake.of(terms.level() * terms.annualQuantity() + open));

      assertThat(paid(TakeOrPay.run(terms, takes))).isCloseTo(10 * taken(takes), ROUNDING);
    });
  }

  @Test
  void whatIsPaidBeyondTheTakeIsMakeUpLeftOrLost() {
    GeneratedCases.forEach(random -> {
      TakeOrPayTerms terms = terms(random);
      List<YearTake> takes = takesWithDeferral(random, terms);
      List<TakeOrPaySettlement> years = TakeOrPay.run(terms, takes);
      double fees = years.stream().mapToDouble(TakeOrPaySettlement::deferralFee).sum();
      double lapsed = years.stream().mapToDouble(TakeOrPaySettlement::makeUpLapsed).sum();

      assertThat(paid(years) - fees)
          .isCloseTo(
              terms.price() * (taken(takes) + lapsed + years.getLast().next().makeUp().total()),
              ROUNDING);
    });
  }

  @Test
  void cashNeverFallsBelowTheObligationUnlessTheThresholdLiesBelowTheLevel() {
    GeneratedCases.forEach(random -> {
      TakeOrPayTerms terms = terms(random);
      if (!(terms.makeUpThreshold() instanceof MakeUpThreshold.Quantity)) {
        for (TakeOrPaySettlement year : TakeOrPay.run(terms, takesWithDeferral(random, terms))) {
          assertThat(year.cash())
              .isGreaterThanOrEqualTo(terms.price() * year.obligation() - ROUNDING.value);
        }
      }
    });
  }

  @Test
  void balancesAreNeverNegativeAndEveryUnitIsAccountedFor() {
    GeneratedCases.forEach(random -> {
      TakeOrPayTerms terms = terms(random);
      double makeUp = 0;
      double carryForward = 0;
      double deferred = 0;
      List<YearTake> takes = takesWithDeferral(random, terms);
      for (TakeOrPaySettlement year : TakeOrPay.run(terms, takes)) {
        makeUp += year.deficiency() - year.makeUpUsed() - year.makeUpLapsed();
        carryForward +=
            year.carryForwardEarned() - year.carryForwardUsed() - year.carryForwardLapsed();
        deferred += takes.get(year.year() - 1).deferred() - year.fallenDue();

        assertThat(year.next().makeUp().total()).isNotNegative().isCloseTo(makeUp, ROUNDING);
        assertThat(year.next().carryForward().total())
            .isNotNegative()
            .isCloseTo(carryForward, ROUNDING);
        assertThat(year.next().deferred().total()).isNotNegative().isCloseTo(deferred, ROUNDING);
        assertThat(year.deficiency()).isNotNegative();
        assertThat(year.paidForTake()).isNotNegative();
      }
    });
  }

  @Test
  void scalingAllQuantitiesScalesWhatIsPaid() {
    GeneratedCases.forEach(random -> {
      TakeOrPayTerms terms = terms(random);
      List<YearTake> takes = takesWithDeferral(random, terms);
      // Powers of two scale doubles exactly, so the results must agree to the bit.
      double factor = Math.scalb(1.0, random.nextInt(-20, 20));

      List<TakeOrPaySettlement> years = TakeOrPay.run(terms, takes);
      List<TakeOrPaySettlement> scaled =
          TakeOrPay.run(
              scaled(terms, factor),
              takes.stream()
                  .map(take ->
                      new YearTake(
                          factor * take.taken(),
                          factor * take.supplierShortfall(),
                          factor * take.deferred()))
                  .toList());

      for (int i = 0; i < years.size(); i++) {
        assertThat(scaled.get(i).cash()).isEqualTo(factor * years.get(i).cash());
      }
    });
  }

  @Test
  void withoutMemoryTheOrderOfYearsDoesNotMatter() {
    GeneratedCases.forEach(random -> {
      TakeOrPayTerms terms = TakeOrPayTerms.withMakeUp(100, random.nextDouble(), 10, 0);
      List<YearTake> takes = takes(random);

      assertThat(paid(TakeOrPay.run(terms, takes.reversed())))
          .isCloseTo(paid(TakeOrPay.run(terms, takes)), ROUNDING);
    });
  }

  @Test
  void aLongerLifeOfMakeUpNeverCostsMore() {
    GeneratedCases.forEach(random -> {
      List<YearTake> takes = takes(random);
      double level = random.nextDouble();
      double before = Double.POSITIVE_INFINITY;
      for (int life = 0; life <= takes.size(); life++) {
        double paid = paid(TakeOrPay.run(TakeOrPayTerms.withMakeUp(100, level, 10, life), takes));
        assertThat(paid).isLessThanOrEqualTo(before + ROUNDING.value);
        before = paid;
      }
    });
  }

  private static TakeOrPayTerms terms(SplittableRandom random) {
    return new TakeOrPayTerms(
        100,
        random.nextDouble(),
        random.nextDouble(0, 20),
        random.nextInt(0, 5),
        switch (random.nextInt(3)) {
          case 0 -> new MakeUpThreshold.TakeOrPayLevel();
          case 1 -> new MakeUpThreshold.AnnualQuantity();
          default -> new MakeUpThreshold.Quantity(random.nextDouble(0, 150));
        },
        random.nextBoolean() ? TakeOrPayTerms.UNCAPPED : random.nextDouble(0, 30),
        random.nextInt(0, 4),
        random.nextBoolean()
            ? Deferral.NONE
            : new Deferral(random.nextDouble(), random.nextInt(1, 4), random.nextDouble(0, 0.1)));
  }

  private static TakeOrPayTerms scaled(TakeOrPayTerms terms, double factor) {
    return new TakeOrPayTerms(
        factor * terms.annualQuantity(),
        terms.level(),
        terms.price(),
        terms.makeUpLife(),
        terms.makeUpThreshold() instanceof MakeUpThreshold.Quantity fixed
            ? new MakeUpThreshold.Quantity(factor * fixed.quantity())
            : terms.makeUpThreshold(),
        factor * terms.makeUpCap(),
        terms.carryForwardLife(),
        terms.deferral());
  }

  private static List<YearTake> takes(SplittableRandom random) {
    var takes = new ArrayList<YearTake>();
    int years = random.nextInt(1, 12);
    for (int i = 0; i < years; i++) {
      takes.add(YearTake.of(random.nextDouble(0, 160)));
    }
    return takes;
  }

  private static List<YearTake> takesWithDeferral(SplittableRandom random, TakeOrPayTerms terms) {
    return takes(random).stream()
        .map(take -> {
          double shortfall = random.nextBoolean() ? 0 : random.nextDouble(0, 100);
          return new YearTake(
              take.taken(),
              shortfall,
              random.nextBoolean() ? 0 : random.nextDouble() * terms.mostDeferrable(shortfall));
        })
        .toList();
  }

  private static double paid(List<TakeOrPaySettlement> years) {
    return years.stream().mapToDouble(TakeOrPaySettlement::cash).sum();
  }

  private static double taken(List<YearTake> takes) {
    return takes.stream().mapToDouble(YearTake::taken).sum();
  }
}
