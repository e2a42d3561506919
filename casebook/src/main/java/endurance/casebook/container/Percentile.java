package endurance.casebook.container;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key such as {@code p10}: the value below which that part of the probability lies.
 *
 * @param percent strictly between 0 and 100
 */
record Percentile(BigDecimal percent) {

  static final String MEDIAN = "p50";

  private static final Pattern WRITTEN = Pattern.compile("p(\\d{1,2}(?:\\.\\d{1,15})?)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** Empty for a word that is none. */
  static Optional<Percentile> of(String key) {
    Matcher written = WRITTEN.matcher(key);
    return written.matches()
        ? Optional.of(new Percentile(new BigDecimal(written.group(1))))
            .filter(one -> one.percent.signum() > 0)
        : Optional.empty();
  }

  /** Those below the median whose counterpart above it is among the keys as well. */
  static List<Percentile> pairedIn(Collection<String> keys) {
    return keys.stream()
        .flatMap(key -> of(key).stream())
        .filter(one -> one.percent.compareTo(HALF) < 0)
        .filter(one -> keys.contains(one.counterpart().key()))
        .toList();
  }

  /** {@code p90} for {@code p10}. */
  Percentile counterpart() {
    return new Percentile(HUNDRED.subtract(percent));
  }

  String key() {
    return "p" + percent.stripTrailingZeros().toPlainString();
  }

  /** The probability below. */
  double probability() {
    return percent.movePointLeft(2).doubleValue();
  }
}
