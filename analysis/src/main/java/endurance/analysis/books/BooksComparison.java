package endurance.analysis.books;

import endurance.casebook.Flows;
import endurance.engine.Trajectory;
import endurance.finance.books.BalanceSheet;
import endurance.finance.books.Books;
import endurance.finance.books.Posting;
import endurance.finance.books.SimulatedFlow;
import endurance.finance.books.Transaction;
import endurance.finance.books.TransactionFlowMatrix;
import endurance.finance.money.Money;
import endurance.model.Clock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds books against themselves and against the future that they post. */
final class BooksComparison {

  private final Flows flows;
  private final Books books;
  private final Clock clock;
  private final Trajectory path;
  private final List<SimulatedFlow> simulated;

  BooksComparison(
      Flows flows, Books books, Clock clock, Trajectory path, List<SimulatedFlow> simulated) {
    this.flows = flows;
    this.books = books;
    this.clock = clock;
    this.path = path;
    this.simulated = simulated;
  }

  /** The largest difference so far and where it is. */
  private static final class Largest {
    private BigDecimal difference = BigDecimal.ZERO;
    private String where = "";

    void see(BigDecimal other, String place) {
      if (other.abs().compareTo(difference) > 0) {
        difference = other.abs();
        where = place;
      }
    }
  }

  BooksAgreement agreement() {
    int sheets = 0;
    int unbalanced = 0;
    for (String party : books.parties()) {
      for (int point = 0; point < clock.steps(); point++) {
        BalanceSheet sheet = BalanceSheet.of(books, party, clock.monthAt(point).atEndOfMonth());
        boolean balances =
            sheet.totalAssets().equals(sheet.totalLiabilities().plus(sheet.equity()));
        sheets += balances ? 1 : 0;
        unbalanced += balances ? 0 : 1;
      }
    }
    int[] sums = matrixSums();
    Largest posting = new Largest();
    Largest line = new Largest();
    ofFlows(posting, line);
    Largest cash = new Largest();
    ofCash(cash);
    return new BooksAgreement(
        books.transactions().size(),
        books.transactions().stream().mapToInt(one -> one.postings().size()).sum(),
        sheets,
        unbalanced,
        sums[0],
        sums[1],
        posting.difference,
        posting.where,
        line.difference,
        line.where,
        cash.difference,
        cash.where);
  }

  /** How many rows and columns of all years sum to 0, and how many do not. */
  private int[] matrixSums() {
    int[] sums = new int[2];
    int first = clock.monthAt(0).getYear();
    int last = clock.monthAt(clock.steps() - 1).getYear();
    for (int year = first; year <= last; year++) {
      TransactionFlowMatrix matrix =
          TransactionFlowMatrix.of(books, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      Set<TransactionFlowMatrix.Column> columns = new TreeSet<>();
      matrix.rows().values().forEach(row -> columns.addAll(row.keySet()));
      matrix.rows().keySet().forEach(row -> sums[matrix.rowSum(row).signum() == 0 ? 0 : 1]++);
      columns.forEach(column -> sums[matrix.columnSum(column).signum() == 0 ? 0 : 1]++);
    }
    return sums;
  }

  private void ofFlows(Largest ofPosting, Largest ofLine) {
    Map<String, BigDecimal> posted = new HashMap<>();
    for (Transaction transaction : books.transactions()) {
      posted.put(transaction.id(), debit(transaction));
    }
    Map<String, BigDecimal> soFar = new HashMap<>();
    for (SimulatedFlow flow : simulated) {
      BigDecimal difference =
          posted
              .getOrDefault(flow.id(), BigDecimal.ZERO)
              .subtract(BigDecimal.valueOf(flow.amount()));
      ofPosting.see(difference, flow.id());
      ofLine.see(soFar.merge(between(flow), difference, BigDecimal::add), flow.id());
    }
  }

  /** What rounding leaves over is carried on a line from one party to another. */
  private static String between(SimulatedFlow flow) {
    return flow.line() + " " + flow.from() + " " + flow.to();
  }

  /** What a transaction between two parties is about: half of all debits. */
  private static BigDecimal debit(Transaction transaction) {
    return transaction.postings().getFirst().amount().majorUnits();
  }

  private void ofCash(Largest largest) {
    for (Flows.Cash cash : flows.cash().values()) {
      Map<LocalDate, Money> moved = new HashMap<>();
      for (Transaction transaction : books.transactions()) {
        for (Posting posting : transaction.postings()) {
          if (posting.account().party().equals(cash.party())
              && posting.account().type().equals(Flows.CASH_ACCOUNT)) {
            moved.merge(transaction.date(), posting.amount(), Money::plus);
          }
        }
      }
      Money held = Money.zero(books.currency());
      YearMonth before = clock.monthAt(0).minusMonths(1);
      for (int point = 0; point <= clock.steps(); point++) {
        YearMonth month = before.plusMonths(point);
        held = held.plus(moved.getOrDefault(month.atEndOfMonth(), Money.zero(books.currency())));
        largest.see(
            held.majorUnits().subtract(BigDecimal.valueOf(path.at(cash.variable(), point))),
            cash.party() + ", " + month);
      }
    }
  }
}
