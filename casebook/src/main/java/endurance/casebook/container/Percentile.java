package endurance.casebook.container;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key such as {@code p10}: the value below which that part of the probability lies.
 *
 * @param parts of {@value #WHOLE}, strictly in between: as exact as it can be written
 */
record Percentile(long parts) {

  static final String MEDIAN = "p50";

  /** Parts of one percent: what is written has at most fifteen decimal places. */
  private static final long PERCENT = 1_000_000_000_000_000L;

  private static final int PLACES = 15;
  private static final long WHOLE = 100 * PERCENT;
  private static final Pattern WRITTEN = Pattern.compile("p(\\d{1,2})(?:\\.(\\d{1,15}))?");

  static Percentile ofPercent(int percent) {
    return new Percentile(percent * PERCENT);
  }

  /** Empty for a word that is none. */
  static Optional<Percentile> of(String key) {
    if (!key.startsWith("p")) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(key);
    if (!written.matches()) {
      return Optional.empty();
    }
    String decimals = Optional.ofNullable(written.group(2)).orElse("");
    long parts =
        Long.parseLong(written.group(1)) * PERCENT
            + Long.parseLong(decimals + "0".repeat(PLACES - decimals.length()));
    return parts > 0 ? Optional.of(new Percentile(parts)) : Optional.empty();
  }

  /** Those below the median whose counterpart above it is among the keys as well. */
  static List<Percentile> pairedIn(Collection<String> keys) {
    return keys.stream()
        .flatMap(key -> of(key).stream())
        .filter(one -> one.parts < WHOLE / 2)
        .filter(one -> keys.contains(one.counterpart().key()))
        .toList();
  }

  /** {@code p90} for {@code p10}. */
  Percentile counterpart() {
    return new Percentile(WHOLE - parts);
  }

  String key() {
    String decimals = String.valueOf(PERCENT + parts % PERCENT).substring(1).replaceAll("0+$", "");
    return "p" + parts / PERCENT + (decimals.isEmpty() ? "" : "." + decimals);
  }

  /** The probability below: the double nearest to it. */
  double probability() {
    return Double.parseDouble(parts + "e-" + (PLACES + 2));
  }
}
