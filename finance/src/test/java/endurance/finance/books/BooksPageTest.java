package endurance.finance.books;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the payment of docs/explanation/books.md into books and compares the matrix. */
class BooksPageTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final Map<String, AccountType> TYPES =
      Map.of(
          "computing", new AccountType("computing", Nature.EXPENSE, Activity.OPERATING),
          "cash", new AccountType("cash", Nature.ASSET, Activity.CASH),
          "sales", new AccountType("sales", Nature.INCOME, Activity.OPERATING));

  @Test
  void thePaymentOfThePageMakesTheMatrixOfThePage() throws IOException {
    var postings = new ArrayList<Posting>();
    for (List<String> row : rows("\\| (lab|vendor) \\|.*")) {
      AccountType type = Objects.requireNonNull(TYPES.get(row.get(2)));
      postings.add(new Posting(new Account(row.get(1), type), row.get(3), money(row.get(4))));
    }
    Books books =
        Books.of(USD, Set.of("lab", "vendor"), List.of(new Transaction("1", DAY, postings)))
            .orThrow();
    TransactionFlowMatrix matrix = TransactionFlowMatrix.of(books, DAY, DAY);

    List<String> header = rows("\\| row \\|.*").getFirst();
    List<List<String>> lines = rows("\\| (change in cash|computing|\\(saving\\)) \\|.*");
    assertThat(lines)
        .extracting(line -> line.get(1))
        .containsExactlyInAnyOrderElementsOf(matrix.rows().keySet());
    for (List<String> line : lines) {
      for (int i = 2; i < 6; i++) {
        List<String> column = List.of(header.get(i).split(" ", -1));
        assertThat(money(line.get(i)))
            .isEqualTo(
                matrix.at(
                    line.get(1),
                    new TransactionFlowMatrix.Column(
                        column.getFirst(), TransactionFlowMatrix.Side.valueOf(column.getLast()))));
      }
    }
  }

  private static Money money(String text) {
    return Money.exactly(new BigDecimal(text), USD);
  }

  private static List<List<String>> rows(String pattern) throws IOException {
    return Files.readAllLines(
            Path.of(System.getProperty("endurance.root"), "docs/explanation/books.md"))
        .stream()
        .filter(line -> line.matches(pattern))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }
}
