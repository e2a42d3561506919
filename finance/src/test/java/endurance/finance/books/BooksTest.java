package endurance.finance.books;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Objection;
import endurance.finance.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BooksTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);

  private static final AccountType CASH = new AccountType("cash", Nature.ASSET, Activity.CASH);
  private static final AccountType LENT =
      new AccountType("loans given", Nature.ASSET, Activity.INVESTING);
  private static final AccountType OWED =
      new AccountType("loans taken", Nature.LIABILITY, Activity.FINANCING);
  private static final AccountType SHARES =
      new AccountType("shares issued", Nature.EQUITY, Activity.FINANCING);
  private static final AccountType STAKES =
      new AccountType("stakes", Nature.ASSET, Activity.INVESTING);
  private static final AccountType SALES =
      new AccountType("sales", Nature.INCOME, Activity.OPERATING);
  private static final AccountType COMPUTING =
      new AccountType("computing", Nature.EXPENSE, Activity.OPERATING);
  private static final Settlement PAID = Settlement.in("change in cash", CASH);
  private static final EntryRule.Between LOAN = new EntryRule.Between(LENT, OWED, PAID);
  private static final EntryRule.Between ROUND = new EntryRule.Between(STAKES, SHARES, PAID);
  private static final EntryRule.Between PURCHASE = new EntryRule.Between(COMPUTING, SALES, PAID);

  private static final Books BOOKS =
      Books.of(
              USD,
              Set.of("lab", "vendor"),
              List.of(
                  new Transaction(
                      "1", JANUARY, ROUND.postings("shares", "vendor", "lab", cents(500_00))),
                  new Transaction(
                      "2", JANUARY, LOAN.postings("loan", "vendor", "lab", cents(200_00))),
                  new Transaction(
                      "3", FEBRUARY, PURCHASE.postings("computing", "lab", "vendor", cents(635)))))
          .orThrow();

  @Test
  void aBalanceSheetBalances() {
    BalanceSheet lab = BalanceSheet.of(BOOKS, "lab", FEBRUARY);

    assertThat(lab.assets()).isEqualTo(Map.of(CASH, cents(693_65)));
    assertThat(lab.liabilities()).isEqualTo(Map.of(OWED, cents(200_00)));
    assertThat(lab.paidIn()).isEqualTo(Map.of(SHARES, cents(500_00)));
    assertThat(lab.retained()).isEqualTo(cents(-635));
    assertThat(lab.totalAssets()).isEqualTo(lab.totalLiabilities().plus(lab.equity()));
    assertThat(BalanceSheet.of(BOOKS, "lab", JANUARY).retained()).isEqualTo(cents(0));
  }

  @Test
  void anIncomeStatementCoversItsDaysOnly() {
    IncomeStatement february = IncomeStatement.of(BOOKS, "vendor", FEBRUARY, FEBRUARY);

    assertThat(february.income()).isEqualTo(Map.of(SALES, cents(635)));
    assertThat(february.expenses()).isEmpty();
    assertThat(february.net()).isEqualTo(cents(635));
    assertThat(IncomeStatement.of(BOOKS, "vendor", JANUARY, JANUARY).net()).isEqualTo(cents(0));
  }

  @Test
  void aCashFlowStatementLeadsFromOpeningToClosingCash() {
    CashFlowStatement lab = CashFlowStatement.of(BOOKS, "lab", JANUARY.plusDays(1), FEBRUARY);
    CashFlowStatement vendor = CashFlowStatement.of(BOOKS, "vendor", JANUARY, FEBRUARY);

    assertThat(lab.opening()).isEqualTo(cents(700_00));
    assertThat(lab.flows()).isEqualTo(Map.of(Activity.OPERATING, Map.of("computing", cents(-635))));
    assertThat(lab.closing()).isEqualTo(cents(693_65));
    assertThat(vendor.total(Activity.INVESTING)).isEqualTo(cents(-700_00));
    assertThat(vendor.total(Activity.OPERATING)).isEqualTo(cents(635));
    assertThat(vendor.total(Activity.FINANCING)).isEqualTo(cents(0));
    assertThat(vendor.closing()).isEqualTo(cents(-693_65));
  }

  @Test
  void aLedgerShowsEveryEntryWithTheBalanceAfterIt() {
    assertThat(Ledger.of(BOOKS, "lab").entries().get(CASH))
        .containsExactly(
            new Ledger.Entry("1", JANUARY, "change in cash", cents(500_00), cents(500_00)),
            new Ledger.Entry("2", JANUARY, "change in cash", cents(200_00), cents(700_00)),
            new Ledger.Entry("3", FEBRUARY, "change in cash", cents(-635), cents(693_65)));
    assertThat(Ledger.of(BOOKS, "nobody").entries()).isEmpty();
  }

  @Test
  void whatIsOffByOneCentIsRefusedWithItsPostings() {
    // The case of beancount issue 411: a difference of 0.01 may not pass.
    List<Posting> postings =
        List.of(
            Posting.debit(new Account("lab", COMPUTING), "computing", cents(635)),
            Posting.credit(new Account("lab", CASH), "change in cash", cents(634)),
            Posting.debit(new Account("vendor", CASH), "change in cash", cents(634)),
            Posting.credit(new Account("vendor", SALES), "computing", cents(634)));

    assertThat(BOOKS.with(List.of(new Transaction("4", FEBRUARY, postings))).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "transaction 4 of 2026-02-28: postings of lab '[lab/computing +6.35 USD, lab/cash -6.34"
                + " USD]' are off by 0.01 USD; let debits and credits be equal",
            "transaction 4 of 2026-02-28: line computing '[lab/computing +6.35 USD, vendor/sales"
                + " -6.34"
                + " USD]' are off by 0.01 USD; let debits and credits be equal");
  }

  @Test
  void sumsAreExact() {
    // The case of beancount issue 828: 2.0 and 4.35 are 6.35, not 6.4.
    Money sum =
        Money.exactly(new BigDecimal("2.0"), USD).plus(Money.exactly(new BigDecimal("4.35"), USD));
    Books books =
        BOOKS
            .with(
                List.of(
                    new Transaction(
                        "4", FEBRUARY, PURCHASE.postings("computing", "lab", "vendor", cents(200))),
                    new Transaction(
                        "5",
                        FEBRUARY,
                        PURCHASE.postings("computing", "lab", "vendor", cents(435)))))
            .orThrow();

    assertThat(BalanceSheet.of(books, "lab", FEBRUARY).retained())
        .isEqualTo(cents(-635).minus(sum));
  }

  @Test
  void whatDoesNotBelongIsRefused() {
    var changed = new AccountType("cash", Nature.LIABILITY, Activity.FINANCING);
    List<Posting> strange =
        List.of(
            Posting.debit(new Account("lab", changed), "computing", Money.ofMinor(1, EUR)),
            Posting.credit(new Account("state", SALES), "(saving)", cents(1)));

    assertThat(BOOKS.with(List.of(new Transaction("1", FEBRUARY, strange))).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "transaction 1 of 2026-02-28: id '1' is given twice; give each an id of its own",
            "transaction 1 of 2026-02-28: currency of lab/cash 'EUR' is not that of the books;"
                + " convert it into USD at a dated"
                + " rate",
            "transaction 1 of 2026-02-28: account lab/cash 'LIABILITY, FINANCING' was ASSET, CASH"
                + " when"
                + " it was first used; keep it so, or open another account",
            "transaction 1 of 2026-02-28: party 'state' has no books; name a party that has, or"
                + " keep"
                + " books for it",
            "transaction 1 of 2026-02-28: line '(saving)' is the row that closes the matrix; choose"
                + " another name");
  }

  @Test
  void booksWithoutTransactionsAreEmpty() {
    Books books = Books.of(USD, Set.of("lab"), List.of()).orThrow();

    assertThat(BalanceSheet.of(books, "lab", JANUARY).totalAssets()).isEqualTo(cents(0));
    assertThat(TransactionFlowMatrix.of(books, JANUARY, FEBRUARY).rows()).isEmpty();
    assertThat(CashFlowStatement.of(books, "lab", JANUARY, FEBRUARY).closing()).isEqualTo(cents(0));
  }

  private static Money cents(long amount) {
    return Money.ofMinor(amount, USD);
  }
}
