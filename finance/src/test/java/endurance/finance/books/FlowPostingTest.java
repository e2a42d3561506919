package endurance.finance.books;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.GeneratedCases;
import endurance.finance.Objection;
import endurance.finance.money.ExchangeRates;
import endurance.finance.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FlowPostingTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 31);
  private static final ExchangeRates DOLLARS =
      new ExchangeRates(USD, START, Map.of(EUR, new BigDecimal("1.179345")));
  private static final Set<String> PARTIES = Set.of("lab", "vendor", "bank", "state");
  private static final AccountType CASH = new AccountType("cash", Nature.ASSET, Activity.CASH);
  private static final AccountType PLANT =
      new AccountType("plant", Nature.ASSET, Activity.INVESTING);
  private static final Chart CHART =
      new Chart(
          Map.of(
              "computing",
              between("computing", Nature.EXPENSE, "sales", Nature.INCOME, onCredit()),
              "interest",
              between("interest paid", Nature.EXPENSE, "interest", Nature.INCOME, inCash()),
              "loans",
              between("loans given", Nature.ASSET, "loans taken", Nature.LIABILITY, inCash()),
              "shares",
              between("stakes", Nature.ASSET, "paid in", Nature.EQUITY, inCash()),
              "equipment",
              new EntryRule.Between(
                  PLANT, new AccountType("sales", Nature.INCOME, Activity.OPERATING), inCash()),
              "depreciation",
              new EntryRule.Within(
                  new AccountType("depreciation", Nature.EXPENSE, Activity.OPERATING), PLANT)));

  @Test
  void whatRoundingLeavesOverIsAddedToTheNextFlow() {
    Posted posted = post(Carry.NONE, flow("1", 0.004), flow("2", 0.004), flow("3", 0.004));

    // 0.4, 0.8, 1.2 cents in all: the first flow posts nothing, the second a cent.
    assertThat(posted.transactions()).extracting(Transaction::id).containsExactly("2");
    assertThat(posted.carry().leftOver().values()).containsExactly(new BigDecimal("0.002"));

    Posted next = post(posted.carry(), flow("4", 0.004));
    assertThat(next.transactions()).extracting(Transaction::id).containsExactly("4");
    assertThat(next.carry().leftOver().values()).containsExactly(new BigDecimal("-0.004"));
  }

  @Test
  void aConversionLeavesNoResidueInTheBooks() {
    // The cases of beancount issues 246 and 945: residues of 1e-24 after a conversion.
    var flow = new SimulatedFlow("1", START, "loans", "bank", "lab", 33.3333333333, EUR);
    Posted posted = post(Carry.NONE, flow);

    Books books = Books.of(USD, PARTIES, posted.transactions()).orThrow();
    assertThat(BalanceSheet.of(books, "lab", END).totalAssets())
        .isEqualTo(Money.ofMinor(39_31, USD));
  }

  @Test
  void postedAndSimulatedNeverDifferByMoreThanHalfAUnit() {
    GeneratedCases.forEach(random -> {
      List<SimulatedFlow> flows = flows(random);
      Map<Carry.Course, BigDecimal> difference = new HashMap<>();
      Carry carry = Carry.NONE;
      for (SimulatedFlow flow : flows) {
        Posted posted = post(carry, flow);
        BigDecimal amount =
            posted.transactions().stream()
                .map(transaction -> transaction.postings().getFirst().amount().majorUnits())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal simulated =
            BigDecimal.valueOf(flow.amount()).multiply(DOLLARS.from(flow.currency()).orElseThrow());
        BigDecimal off =
            difference.merge(
                new Carry.Course(flow.line(), flow.from(), flow.to()),
                simulated.subtract(amount),
                BigDecimal::add);
        assertThat(off.abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        carry = posted.carry();
      }
    });
  }

  @Test
  void everythingPostedBalancesToTheUnit() {
    GeneratedCases.forEach(random -> {
      Books books = books(flows(random));
      LocalDate middle = START.plusDays(random.nextInt(700));
      TransactionFlowMatrix matrix = TransactionFlowMatrix.of(books, START, middle);

      for (String line : matrix.rows().keySet()) {
        assertThat(matrix.rowSum(line).signum()).isZero();
      }
      for (var column : columns(matrix)) {
        assertThat(matrix.columnSum(column).signum()).isZero();
      }
      for (String party : PARTIES) {
        BalanceSheet sheet = BalanceSheet.of(books, party, middle);
        assertThat(sheet.totalAssets()).isEqualTo(sheet.totalLiabilities().plus(sheet.equity()));
        assertThat(sheet.retained())
            .isEqualTo(IncomeStatement.of(books, party, START, middle).net());
        CashFlowStatement cash = CashFlowStatement.of(books, party, middle, END);
        assertThat(
                cash.opening()
                    .plus(cash.total(Activity.OPERATING))
                    .plus(cash.total(Activity.INVESTING))
                    .plus(cash.total(Activity.FINANCING)))
            .isEqualTo(cash.closing());
        Ledger.of(books, party)
            .entries()
            .forEach((type, entries) ->
                assertThat(entries.getLast().balance())
                    .isEqualTo(books.balances(party, END).get(type)));
      }
    });
  }

  @Test
  void theOrderOfFlowsChangesNoTotal() {
    GeneratedCases.forEach(random -> {
      List<SimulatedFlow> flows = flows(random);
      List<SimulatedFlow> shuffled = new ArrayList<>(flows);
      Collections.shuffle(shuffled, new Random(random.nextLong()));
      Books one = books(flows);
      Books other = books(shuffled);

      for (String party : PARTIES) {
        assertThat(BalanceSheet.of(other, party, END)).isEqualTo(BalanceSheet.of(one, party, END));
      }
      assertThat(TransactionFlowMatrix.of(other, START, END))
          .isEqualTo(TransactionFlowMatrix.of(one, START, END));
    });
  }

  @Test
  void theOrderOfTransactionsChangesNoStatement() {
    GeneratedCases.forEach(random -> {
      Books one = books(flows(random));
      List<Transaction> shuffled = new ArrayList<>(one.transactions());
      Collections.shuffle(shuffled, new Random(random.nextLong()));
      Books other = Books.of(USD, PARTIES, shuffled).orThrow();
      LocalDate middle = START.plusDays(random.nextInt(700));

      assertThat(TransactionFlowMatrix.of(other, middle, END))
          .isEqualTo(TransactionFlowMatrix.of(one, middle, END));
      for (String party : PARTIES) {
        assertThat(BalanceSheet.of(other, party, middle))
            .isEqualTo(BalanceSheet.of(one, party, middle));
        assertThat(CashFlowStatement.of(other, party, middle, END))
            .isEqualTo(CashFlowStatement.of(one, party, middle, END));
      }
    });
  }

  @Test
  void saysWhatIsWrongWithFlows() {
    List<SimulatedFlow> flows =
        List.of(
            new SimulatedFlow("a", START, "wages", "lab", "vendor", 1, USD),
            new SimulatedFlow("a", START, "computing", "lab", "lab", -1, USD),
            new SimulatedFlow(
                "b",
                START,
                "depreciation",
                "lab",
                "bank",
                Double.NaN,
                Currency.getInstance("JPY")));

    assertThat(FlowPosting.post(CHART, DOLLARS, Carry.NONE, flows).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "flow a: line 'wages' is not in the chart of accounts; name one of [computing,"
                + " depreciation, equipment, interest, loans,"
                + " shares]",
            "flow a: id 'a' is given twice; give each an id of its own",
            "flow a: amount '-1.0' is not finite and at least 0; give what goes from one to the"
                + " other, without a sign",
            "flow a: to 'lab' is who gives, and the line leads to another; name who gets it",
            "flow b: amount 'NaN' is not finite and at least 0; give what goes from one to the"
                + " other, without a sign",
            "flow b: currency 'JPY' has no rate; give its rate into USD as of 2026-01-01, or the"
                + " amount in USD",
            "flow b: to 'bank' is another than lab, and the line stays with one party; name the"
                + " same party as in from");
  }

  private static Set<TransactionFlowMatrix.Column> columns(TransactionFlowMatrix matrix) {
    var columns = new TreeSet<TransactionFlowMatrix.Column>();
    matrix.rows().values().forEach(row -> columns.addAll(row.keySet()));
    return columns;
  }

  private static Books books(List<SimulatedFlow> flows) {
    Posted posted = FlowPosting.post(CHART, DOLLARS, Carry.NONE, flows).orThrow();
    return Books.of(USD, PARTIES, posted.transactions()).orThrow();
  }

  private static Posted post(Carry carry, SimulatedFlow... flows) {
    return FlowPosting.post(CHART, DOLLARS, carry, List.of(flows)).orThrow();
  }

  private static SimulatedFlow flow(String id, double amount) {
    return new SimulatedFlow(id, START, "interest", "lab", "bank", amount, USD);
  }

  private static List<SimulatedFlow> flows(SplittableRandom random) {
    List<String> lines = CHART.rules().keySet().stream().sorted().toList();
    List<String> parties = PARTIES.stream().sorted().toList();
    var flows = new ArrayList<SimulatedFlow>();
    int count = random.nextInt(1, 60);
    for (int i = 0; i < count; i++) {
      String line = lines.get(random.nextInt(lines.size()));
      int from = random.nextInt(parties.size());
      int to =
          line.equals("depreciation")
              ? from
              : (from + random.nextInt(1, parties.size())) % parties.size();
      // Half of the amounts are half cents: the ties of rounding.
      double amount =
          random.nextBoolean() ? random.nextDouble(0, 100) : random.nextInt(2000) / 200.0;
      flows.add(
          new SimulatedFlow(
              "f" + i,
              START.plusDays(random.nextInt(700)),
              line,
              parties.get(from),
              parties.get(to),
              amount,
              random.nextInt(4) == 0 ? EUR : USD));
    }
    return flows;
  }

  private static EntryRule between(
      String debit, Nature debited, String credit, Nature credited, Settlement settlement) {
    return new EntryRule.Between(
        new AccountType(debit, debited, debited.isFlow() ? Activity.OPERATING : Activity.INVESTING),
        new AccountType(
            credit, credited, credited.isFlow() ? Activity.OPERATING : Activity.FINANCING),
        settlement);
  }

  private static Settlement inCash() {
    return Settlement.in("change in cash", CASH);
  }

  private static Settlement onCredit() {
    return new Settlement(
        "change in trade credit",
        new AccountType("payables", Nature.LIABILITY, Activity.OPERATING),
        new AccountType("receivables", Nature.ASSET, Activity.OPERATING),
        Map.of());
  }
}
