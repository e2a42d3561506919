package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.Resource;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.api.Test;

/** What the arithmetic is compared with is itself compared with decimal arithmetic of 60 digits. */
class ReferenceTest {

  private static final DfpField DECIMALS = new DfpField(60);

  /** Twenty-five digits: nine more than a double has. */
  private static final double RELATIVE = 1e-25;

  @Test
  void exponentialsAgreeWithDecimalArithmetic() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 120; i++) {
      double x = i % 2 == 0 ? random.nextDouble(-745, 709) : random.nextDouble(-1, 1);
      close(x, scaled(Reference.exp(x)), DECIMALS.newDfp(x).exp());
    }
  }

  @Test
  void logarithmsAgreeWithDecimalArithmetic() {
    SplittableRandom random = new SplittableRandom(2);
    Dfp ten = DECIMALS.newDfp(10).log();
    for (int i = 0; i < 120; i++) {
      double x =
          i % 2 == 0
              ? 1 + random.nextDouble(-0.5, 1) * Math.scalb(1.0, -i / 6)
              : Double.longBitsToDouble(random.nextLong(1, 0x7FEL << 52));
      Dfp expected = decimal(x).log();
      close(x, dfp(Reference.log(x)), expected);
      close(x, dfp(Reference.log10(x)), expected.divide(ten));
    }
  }

  @Test
  void powersAgreeWithDecimalArithmetic() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 120; i++) {
      double x = Double.longBitsToDouble(random.nextLong(1, 0x7FEL << 52));
      double y = random.nextDouble(-700, 700) / Math.log(x);
      close(x, scaled(Reference.power(x, y)), decimal(x).log().multiply(decimal(y)).exp());
    }
  }

  @Test
  void normalQuantilesAgreeWithPublishedDigits() {
    for (List<String> row : Resource.rows("random/normal-quantiles.csv")) {
      double p = Double.parseDouble(row.getFirst());
      BigDecimal expected = new BigDecimal(row.get(1));
      // Only where the decimal probability is a double can more than a double's digits be compared.
      if (new BigDecimal(p).compareTo(new BigDecimal(row.getFirst())) == 0 && p != 0.5) {
        TwoDoubles z = Reference.inverseNormal(p, InverseNormal.at(p));
        BigDecimal digits = new BigDecimal(z.high()).add(new BigDecimal(z.low()));
        assertThat(digits.divide(expected, MathContext.DECIMAL128).doubleValue() - 1)
            .isCloseTo(0, within(1e-17));
        assertThat(digits.subtract(expected).abs()).isLessThan(new BigDecimal("1e-18"));
      }
    }
  }

  /** The probability of the quantile, by the series of decimal arithmetic, is the one asked for. */
  @Test
  void normalQuantilesHaveTheirProbability() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 30; i++) {
      double p =
          i % 2 == 0 ? random.nextDouble(0.001, 0.999) : Math.exp(random.nextDouble(-40, -5));
      TwoDoubles z = Reference.inverseNormal(p, InverseNormal.at(p));
      Dfp size = dfp(z);
      Dfp term = size;
      Dfp sum = size;
      for (int odd = 3; odd < 500; odd += 2) {
        term = term.multiply(size).multiply(size).divide(odd);
        sum = sum.add(term);
      }
      Dfp density =
          size.multiply(size).negate().divide(2).exp().divide(DECIMALS.getPi().multiply(2).sqrt());
      Dfp probability = sum.multiply(density).add(DECIMALS.newDfp("0.5"));
      // An error of z is one of the probability times the density.
      assertThat(probability.subtract(decimal(p)).divide(density).divide(size).toDouble())
          .describedAs("at %s", p)
          .isCloseTo(0, within(1e-22));
    }
  }

  private static void close(double argument, Dfp value, Dfp expected) {
    assertThat(value.divide(expected).subtract(DECIMALS.getOne()).toDouble())
        .describedAs("at %s", argument)
        .isCloseTo(0, within(RELATIVE));
  }

  private static Dfp scaled(Reference.Scaled number) {
    return dfp(number.value()).multiply(DECIMALS.getTwo().pow(number.exponent()));
  }

  private static Dfp dfp(TwoDoubles number) {
    return decimal(number.high()).add(decimal(number.low()));
  }

  /** All digits of a double. */
  private static Dfp decimal(double x) {
    return DECIMALS.newDfp(new BigDecimal(x).round(new MathContext(60)).toString());
  }
}
