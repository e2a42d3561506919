package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Where a function has an exact value, an end or a kink, it is met to the bit. */
class ElementaryFunctionsTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Numbers at which a power may be something special, or may look so. */
  private static final double[] SPECIAL = {
    0,
    1,
    2,
    3,
    0.5,
    1.5,
    1.0 / 3,
    10,
    1023,
    1024,
    1074,
    1075,
    INFINITY,
    Double.NaN,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    Math.nextDown(1.0),
    Math.nextUp(1.0),
    0x1p51 + 0.5,
    0x1p52 - 0.5,
    0x1p52 + 1,
    0x1p53 - 1,
    0x1p53,
    0x1p53 + 2,
    0x1p63
  };

  @Test
  void exponentialsOfTheEnds() {
    assertSame(Arithmetic.exp(0), 1);
    assertSame(Arithmetic.exp(-0.0), 1);
    assertSame(Arithmetic.exp(Double.MIN_VALUE), 1);
    assertSame(Arithmetic.exp(1), Math.E);
    assertSame(Arithmetic.exp(INFINITY), INFINITY);
    assertSame(Arithmetic.exp(-INFINITY), 0);
    assertSame(Arithmetic.exp(Double.NaN), Double.NaN);
    assertSame(Arithmetic.exp(Double.MAX_VALUE), INFINITY);
    assertSame(Arithmetic.exp(-Double.MAX_VALUE), 0);
  }

  /** The largest double is e^709.78271289338397, half of the smallest e^-745.13321910194117. */
  @Test
  void exponentialsOverflowAndVanishWhereTheyShould() {
    assertThat(Arithmetic.exp(709.782712893384)).isFinite();
    assertSame(Arithmetic.exp(Math.nextUp(709.782712893384)), INFINITY);
    assertSame(Arithmetic.exp(-745.1332191019411), Double.MIN_VALUE);
    assertSame(Arithmetic.exp(Math.nextDown(-745.1332191019411)), 0);
  }

  @Test
  void logarithmsOfTheEnds() {
    for (DoubleUnaryOperator log :
        List.<DoubleUnaryOperator>of(Arithmetic::log, Arithmetic::log10)) {
      assertSame(log.applyAsDouble(1), 0);
      assertSame(log.applyAsDouble(0), -INFINITY);
      assertSame(log.applyAsDouble(-0.0), -INFINITY);
      assertSame(log.applyAsDouble(INFINITY), INFINITY);
      for (double x : new double[] {-Double.MIN_VALUE, -1, -INFINITY, Double.NaN}) {
        assertSame(log.applyAsDouble(x), Double.NaN);
      }
    }
    assertSame(Arithmetic.log(Double.MIN_VALUE), -744.4400719213812);
    assertSame(Arithmetic.log(Double.MAX_VALUE), 709.782712893384);
  }

  @Test
  void decimalLogarithmsOfPowersOfTenAreWhole() {
    for (int n = -307; n <= 308; n++) {
      assertSame(Arithmetic.log10(Double.parseDouble("1e" + n)), n);
    }
  }

  /**
   * Java's documentation of {@link StrictMath#pow} settles the cases; sizes are checked elsewhere.
   */
  @Test
  void powersOfSpecialNumbersAreThoseOfJava() {
    for (double x : SPECIAL) {
      for (double y : SPECIAL) {
        for (double base : new double[] {x, -x}) {
          for (double exponent : new double[] {y, -y}) {
            double expected = StrictMath.pow(base, exponent);
            double power = Arithmetic.power(base, exponent);
            if (Double.isFinite(expected) && expected != 0) {
              assertThat(Math.abs(power - expected))
                  .describedAs("%s^%s", base, exponent)
                  .isLessThanOrEqualTo(Math.ulp(expected));
            } else {
              assertSame(power, expected);
            }
          }
        }
      }
    }
  }

  @Test
  void thePowerOneChangesNothingAndThePowerZeroIsOne() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      assertSame(Arithmetic.power(x, 1), x);
      assertSame(Arithmetic.power(x, i % 2 == 0 ? 0.0 : -0.0), 1);
      double subnormal = x * 0x1p-1040;
      assertSame(Arithmetic.power(subnormal, 1), subnormal);
    }
  }

  @Test
  void wholePowersOfWholeNumbersAreExactWhereTheyCanBe() {
    for (int base = 2; base <= 1_000; base++) {
      BigInteger power = BigInteger.ONE;
      for (int exponent = 0; exponent <= 1_023; exponent++) {
        if (power.bitLength() - power.getLowestSetBit() > 53 || power.bitLength() > 1_024) {
          break;
        }
        double exact = power.doubleValue();
        assertSame(Arithmetic.power(base, exponent), exact);
        assertSame(Arithmetic.power(-base, exponent), exponent % 2 == 0 ? exact : -exact);
        power = power.multiply(BigInteger.valueOf(base));
      }
    }
    for (int exponent = -1_074; exponent < 1_024; exponent++) {
      assertSame(Arithmetic.power(2, exponent), Math.scalb(1.0, exponent));
      assertSame(Arithmetic.power(0.5, -exponent), Math.scalb(1.0, exponent));
    }
  }

  @Test
  void rootsOfSquaresAreExact() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 100_000; i++) {
      double root = random.nextInt(1, 1 << 26) * Math.scalb(1.0, random.nextInt(-500, 480));
      assertSame(Arithmetic.power(root * root, 0.5), root);
    }
  }

  /** At the borders between two reductions of the argument a rising function does not fall. */
  @Test
  void functionsRiseAcrossTheBordersOfTheirReductions() {
    for (int n = -1_074; n < 1_024; n++) {
      assertRising(Arithmetic::exp, (n + 0.5) * Math.log(2));
      assertRising(Arithmetic::log, Math.scalb(1.0, n));
      assertRising(Arithmetic::log10, Math.scalb(1.0, n));
      assertRising(Arithmetic::log, Math.scalb(Math.sqrt(0.5), n));
      assertRising(Arithmetic::log10, Math.scalb(Math.sqrt(0.5), n));
      double exponent = (n + 0.5) / 5; // 32^exponent changes its reduction here
      assertRising(y -> Arithmetic.power(32, y), exponent);
      assertRising(x -> Arithmetic.power(x, 3), Math.scalb(Math.sqrt(0.5), n / 4));
    }
    assertRising(Arithmetic::exp, 709.782712893384);
    assertRising(Arithmetic::exp, -745.1332191019411);
  }

  private static void assertRising(DoubleUnaryOperator function, double around) {
    double x = around;
    for (int i = 0; i < 32; i++) {
      x = Math.nextDown(x);
    }
    double last = function.applyAsDouble(x);
    for (int i = 0; i < 64; i++) {
      x = Math.nextUp(x);
      double next = function.applyAsDouble(x);
      if (next < last) {
        assertThat(next).describedAs("at %s", x).isGreaterThanOrEqualTo(last);
      }
      last = next;
    }
  }

  private static void assertSame(double actual, double expected) {
    if (Double.doubleToRawLongBits(actual) != Double.doubleToLongBits(expected)) {
      assertThat(actual).isEqualTo(expected);
      assertThat(Double.doubleToRawLongBits(actual)).isEqualTo(Double.doubleToLongBits(expected));
    }
  }
}
