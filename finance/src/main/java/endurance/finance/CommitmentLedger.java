package endurance.finance;

import endurance.finance.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a company has promised to pay and when, as of a date: one line for each counterparty, kind,
 * bindingness and calendar year, to the minor unit.
 *
 * <p>A debt, a lease and a purchase obligation are different things, and an announcement is not a
 * contract, so there is no line and no total that spans two kinds or two degrees of bindingness.
 * What fell due in months before the one that contains the as-of date is left out; that month
 * counts whole.
 *
 * @param currency of every amount; commitments in several currencies need a ledger each
 * @param due what falls due on each line; lines of 0 are dropped
 */
public record CommitmentLedger(LocalDate asOf, Currency currency, SortedMap<Line, Money> due) {

  /** To whom something is due, as what, how firmly, and in which calendar year. */
  public record Line(String counterparty, CommitmentKind kind, Bindingness bindingness, int year)
      implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::counterparty)
            .thenComparing(Line::kind)
            .thenComparing(Line::bindingness)
            .thenComparingInt(Line::year);

    /** By counterparty, then kind, then bindingness (loosest first), then year. */
    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  /** What is due to all counterparties together, of one kind and one bindingness, in one year. */
  public record Heading(CommitmentKind kind, Bindingness bindingness, int year)
      implements Comparable<Heading> {
    private static final Comparator<Heading> ORDER =
        Comparator.comparing(Heading::kind)
            .thenComparing(Heading::bindingness)
            .thenComparingInt(Heading::year);

    /** By kind, then bindingness (loosest first), then year. */
    @Override
    public int compareTo(Heading other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @throws IllegalArgumentException for an amount of another currency
   */
  public CommitmentLedger {
    var entered = new TreeMap<>(due);
    entered.values().removeIf(amount -> amount.signum() == 0);
    due = Collections.unmodifiableSortedMap(entered);
    due.forEach((line, amount) -> {
      if (!amount.currency().equals(currency)) {
        throw new IllegalArgumentException(
            "a ledger in %s cannot hold %s due to %s"
                .formatted(currency, amount, line.counterparty()));
      }
    });
  }

  /**
   * Enters commitments, each split over the months of its term by {@link
   * CommitmentSchedule#exactlyDue}.
   *
   * @param commitments in any order; several on one line are added
   * @throws IllegalArgumentException for a commitment in another currency than the ledger's
   */
  public static CommitmentLedger of(
      LocalDate asOf, Currency currency, List<Commitment> commitments) {
    YearMonth from = YearMonth.from(asOf);
    var due = new TreeMap<Line, Money>();
    for (Commitment commitment : commitments) {
      if (!commitment.currency().equals(currency.getCurrencyCode())) {
        throw new IllegalArgumentException(
            "commitment %s is in %s and cannot enter a ledger in %s; make a ledger for each currency"
                .formatted(commitment.id(), commitment.currency(), currency));
      }
      CommitmentSchedule.exactlyDue(commitment)
          .tailMap(from)
          .forEach((month, amount) ->
              due.merge(lineOf(commitment, month.getYear()), amount, Money::plus));
    }
    return new CommitmentLedger(asOf, currency, due);
  }

  /** The lines of all counterparties added up, kind by kind and bindingness by bindingness. */
  public SortedMap<Heading, Money> totals() {
    var totals = new TreeMap<Heading, Money>();
    due.forEach((line, amount) ->
        totals.merge(
            new Heading(line.kind(), line.bindingness(), line.year()), amount, Money::plus));
    return Collections.unmodifiableSortedMap(totals);
  }

  private static Line lineOf(Commitment commitment, int year) {
    return new Line(commitment.counterparty(), commitment.kind(), commitment.bindingness(), year);
  }
}
