package endurance.cli;

import endurance.engine.Simulation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a number of futures as people write it: {@code 10000}, {@code 10,000}, {@code 10k}, {@code
 * 1m}.
 */
final class FuturesCount implements ITypeConverter<Long> {

  private static final Pattern COUNT = Pattern.compile("([0-9]+)([km]?)");

  @Override
  public Long convert(String text) {
    Matcher matcher = COUNT.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[,_]", ""));
    if (matcher.matches()) {
      long scale =
          switch (matcher.group(2)) {
            case "k" -> 1_000;
            case "m" -> 1_000_000;
            default -> 1;
          };
      try {
        long futures = Math.multiplyExact(Long.parseLong(matcher.group(1)), scale);
        if (futures > Simulation.MOST_FUTURES) {
          throw tooMany(text);
        }
        if (futures > 0) {
          return futures;
        }
      } catch (NumberFormatException | ArithmeticException e) {
        throw tooMany(text);
      }
    }
    throw new TypeConversionException(
        "'" + text + "' is no number of futures; write 10000, 10k or 1m");
  }

  private static TypeConversionException tooMany(String text) {
    return new TypeConversionException(
        "'"
            + text
            + "' futures are more than a run can count; write at most "
            + Simulation.MOST_FUTURES);
  }
}
