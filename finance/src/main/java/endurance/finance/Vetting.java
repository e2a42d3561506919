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
  private static final String NO_PART = "is no part of a whole";
  private static final String GIVE_A_PART = "give a part from 0 to 1";

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
    return holds || refuse(subject, term, value, wrong, remedy);
  }

  /** Objects to an amount that is negative, infinite or no number. */
  public boolean amount(String subject, String term, double value, String remedy) {
    return isAmount(value) || refuse(subject, term, value, NO_AMOUNT, remedy);
  }

  /** Objects to a part that is not between 0 and 1. */
  public boolean part(String subject, String term, double value) {
    return isPart(value) || refuse(subject, term, value, NO_PART, GIVE_A_PART);
  }

  /** Objects to an id that this vetting has seen before. */
  public boolean once(String subject, String id) {
    return about(() -> subject).once(id);
  }

  /** Objects to a currency that no rate leads out of. */
  public boolean rate(String subject, Currency currency, ExchangeRates rates) {
    return about(() -> subject).rate(currency, rates);
  }

  /**
   * The same checks of one subject, for what is checked by the thousand: it is called by its name
   * only once there is something to object to.
   */
  public About about(Supplier<String> subject) {
    return new About(subject);
  }

  /** Checks of one subject. */
  public final class About {

    private final Supplier<String> subject;

    private About(Supplier<String> subject) {
      this.subject = subject;
    }

    /** Objects to whatever does not hold; whether it holds. */
    public boolean require(boolean holds, String term, Object value, String wrong, String remedy) {
      return holds || refuse(subject.get(), term, value, wrong, remedy);
    }

    /** Objects to an amount that is negative, infinite or no number. */
    public boolean amount(String term, double value, String remedy) {
      return isAmount(value) || refuse(subject.get(), term, value, NO_AMOUNT, remedy);
    }

    /** Objects to a part that is not between 0 and 1. */
    public boolean part(String term, double value) {
      return isPart(value) || refuse(subject.get(), term, value, NO_PART, GIVE_A_PART);
    }

    /** Objects to an id that this vetting has seen before. */
    public boolean once(String id) {
      return require(seen.add(id), "id", id, "is given twice", "give each an id of its own");
    }

    /** Objects to a currency that no rate leads out of. */
    public boolean rate(Currency currency, ExchangeRates rates) {
      return rates.from(currency).isPresent()
          || refuse(
              subject.get(),
              "currency",
              currency,
              "has no rate",
              "give its rate into %s as of %s, or the amount in %s"
                  .formatted(rates.into(), rates.asOf(), rates.into()));
    }
  }

  private static boolean isAmount(double value) {
    return value >= 0 && value < Double.POSITIVE_INFINITY;
  }

  private static boolean isPart(double value) {
    return value >= 0 && value <= 1;
  }

  /** Sets down an objection; false, as it does not hold. */
  private boolean refuse(String subject, String term, Object value, String wrong, String remedy) {
    objections.add(Objection.to(subject, term, value, wrong, remedy));
    return false;
  }
}
