package endurance.finance.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole number of units in proportion to ratios, losing none. */
final class LargestRemainder {

  private LargestRemainder() {}

  /** Shares of {@code units} (at least 0), exact: ratios are brought to whole weights first. */
  static List<BigInteger> shares(BigInteger units, List<BigDecimal> ratios) {
    List<BigInteger> weights = weights(ratios);
    BigInteger whole = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (whole.signum() == 0) {
      throw new IllegalArgumentException(
          "an amount cannot be split by " + ratios + ": at least one ratio must be above 0");
    }
    var shares = new ArrayList<BigInteger>();
    var remainders = new ArrayList<BigInteger>();
    BigInteger left = units;
    for (BigInteger weight : weights) {
      BigInteger[] split = units.multiply(weight).divideAndRemainder(whole);
      shares.add(split[0]);
      remainders.add(split[1]);
      left = left.subtract(split[0]);
    }
    // Fewer units are left than shares were rounded, so no share gets two and none of ratio 0 one.
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get).reversed())
        .limit(left.intValueExact())
        .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
    return shares;
  }

  private static List<BigInteger> weights(List<BigDecimal> ratios) {
    int scale = ratios.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return ratios.stream()
        .map(ratio -> {
          if (ratio.signum() < 0) {
            throw new IllegalArgumentException(
                "an amount cannot be split by a negative ratio, got " + ratio);
          }
          return ratio.setScale(scale).unscaledValue();
        })
        .toList();
  }
}
