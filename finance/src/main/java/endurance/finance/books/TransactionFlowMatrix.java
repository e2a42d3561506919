package endurance.finance.books;

import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that happened between all parties from one day to another, in one table: a row for
 * each line, two columns for each party (Godley and Lavoie 2007, Monetary Economics, chapter 2).
 * Sources of funds are above 0, uses below. Each row sums to 0, as what one gets another gives;
 * each column sums to 0, as what comes in is used. The row {@link #SAVING} carries income less
 * expenses from the current to the capital column of each party.
 *
 * @param rows by line, then column; amounts of 0 are absent
 */
public record TransactionFlowMatrix(
    LocalDate first,
    LocalDate last,
    Currency currency,
    SortedMap<String, SortedMap<Column, Money>> rows) {

  /** The row that closes the columns; no line may bear its name. */
  public static final String SAVING = "(saving)";

  /** Which accounts of a party a column covers. */
  public enum Side {
    /** Income and expenses. */
    CURRENT,
    /** Assets, liabilities and equity paid in. */
    CAPITAL
  }

  /** One side of the books of one party. */
  public record Column(String party, Side side) implements Comparable<Column> {
    /** By party, then side. */
    @Override
    public int compareTo(Column other) {
      int byParty = party.compareTo(other.party);
      return byParty != 0 ? byParty : side.compareTo(other.side);
    }
  }

  public TransactionFlowMatrix {
    var copy = new TreeMap<String, SortedMap<Column, Money>>();
    rows.forEach((line, row) -> {
      var entered = new TreeMap<>(row);
      entered.values().removeIf(amount -> amount.signum() == 0);
      if (!entered.isEmpty()) {
        copy.put(line, Collections.unmodifiableSortedMap(entered));
      }
    });
    rows = Collections.unmodifiableSortedMap(copy);
  }

  /** The matrix of the days from first to last, both included. */
  public static TransactionFlowMatrix of(Books books, LocalDate first, LocalDate last) {
    var rows = new TreeMap<String, SortedMap<Column, Money>>();
    var saving = new TreeMap<Column, Money>();
    for (Transaction transaction : books.transactions()) {
      if (!transaction.date().isBefore(first) && !transaction.date().isAfter(last)) {
        for (Posting posting : transaction.postings()) {
          String party = posting.account().party();
          Money source = posting.amount().negated();
          boolean current = posting.account().type().nature().isFlow();
          rows.computeIfAbsent(posting.line(), line -> new TreeMap<>())
              .merge(new Column(party, current ? Side.CURRENT : Side.CAPITAL), source, Money::plus);
          if (current) {
            saving.merge(new Column(party, Side.CURRENT), source.negated(), Money::plus);
            saving.merge(new Column(party, Side.CAPITAL), source, Money::plus);
          }
        }
      }
    }
    rows.put(SAVING, saving);
    return new TransactionFlowMatrix(first, last, books.currency(), rows);
  }

  /** One entry; 0 where there is none. */
  public Money at(String line, Column column) {
    return rows.getOrDefault(line, Collections.emptySortedMap())
        .getOrDefault(column, Money.zero(currency));
  }

  /** The sum of a row: 0. */
  public Money rowSum(String line) {
    return rows.getOrDefault(line, Collections.emptySortedMap()).values().stream()
        .reduce(Money.zero(currency), Money::plus);
  }

  /** The sum of a column: 0. */
  public Money columnSum(Column column) {
    return rows.values().stream()
        .map(row -> row.getOrDefault(column, Money.zero(currency)))
        .reduce(Money.zero(currency), Money::plus);
  }
}
