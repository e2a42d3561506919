package endurance.finance;

import endurance.finance.money.ExchangeRates;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what is wrong with something given, rather than stopping at the first mistake. */
public final class Vetting {

  private static final String NO_AMOUNT = "is not finite and at least 0";

  private final List<Objection> objections = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** Everything found, in the order it was looked for. */
  public List<Objection> objections() {
    return List.copyOf(objections);
  }

  /** The value unless something was found. */
  public <T> Vetted<T> unless(Supplier<T> value) {
    return objections.isEmpty()
        ? new Vetted.Accepted<>(value.get())
        : new Vetted.Refused<>(objections);
  }

  /** Objects to whatever does not hold; whether it holds. */
  public boolean require(
      boolean holds, String subject, String term, Object value, String wrong, String remedy) {
    if (!holds) {
      objections.add(Objection.to(subject, term, value, wrong, remedy));
    }
    return holds;
  }

  /** Objects to an amount that is negative, infinite or no number. */
  public boolean amount(String subject, String term, double value, String remedy) {
    boolean holds = value >= 0 && value < Double.POSITIVE_INFINITY;
    return require(holds, subject, term, value, NO_AMOUNT, remedy);
  }

  /** Objects to a part that is not between 0 and 1. */
  public boolean part(String subject, String term, double value) {
    boolean holds = value >= 0 && value <= 1;
    return require(holds, subject, term, value, "is no part of a whole", "give a part from 0 to 1");
  }

  /** Objects to an id that this vetting has seen before. */
  public boolean once(String subject, String id) {
    return require(seen.add(id), subject, "id", id, "is given twice", "give each an id of its own");
  }

  /** Objects to a currency that no rate leads out of. */
  public boolean rate(String subject, Currency currency, ExchangeRates rates) {
    if (rates.from(currency).isPresent()) {
      return true; // without putting a remedy into words that nobody needs
    }
    return require(
        false,
        subject,
        "currency",
        currency,
        "has no rate",
        "give its rate into %s as of %s, or the amount in %s"
            .formatted(rates.into(), rates.asOf(), rates.into()));
  }
}
