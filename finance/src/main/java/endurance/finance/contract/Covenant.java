package endurance.finance.contract;

import endurance.finance.Vetted;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.OptionalDouble;

/**
 * A promise of a borrower that some figure stays within a bound: cash above a minimum, debt below a
 * multiple of earnings. It is tested on dates, and only then broken.
 *
 * @param figure under which the figure is observed
 * @param bound the value it must keep to
 * @param atLeast whether it must not fall below the bound, rather than not rise above it
 */
public record Covenant(String figure, double bound, boolean atLeast) {

  /** The figure must not fall below the bound. */
  public static Covenant atLeast(String figure, double bound) {
    return new Covenant(figure, bound, true);
  }

  /** The figure must not rise above the bound. */
  public static Covenant atMost(String figure, double bound) {
    return new Covenant(figure, bound, false);
  }

  /** Whether it is kept at a time; a figure right at the bound keeps it. */
  Vetted<Boolean> kept(Header header, Observed observed, LocalDateTime time) {
    OptionalDouble value = observed.value(figure, time);
    if (value.isEmpty()) {
      return Vetted.refused(
          header.objection(
              "covenant",
              figure,
              "is tested at %s and not observed then".formatted(time),
              "add its value to the observations"));
    }
    return Vetted.accepted(atLeast ? value.getAsDouble() >= bound : value.getAsDouble() <= bound);
  }
}
