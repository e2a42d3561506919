package endurance.finance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the example of docs/explanation/commitments.md. */
class CommitmentsPageTest {

  @Test
  void theTableOfThePageIsWhatTheContractSettlesTo() throws IOException {
    List<double[]> rows =
        Files.readAllLines(
                Path.of(System.getProperty("endurance.root"), "docs/explanation/commitments.md"))
            .stream()
            .filter(line -> line.matches("\\| [0-9]+ \\|.*"))
            .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip))
            .map(cells -> cells.mapToDouble(Double::parseDouble).toArray())
            .toList();
    List<YearTake> takes = rows.stream().map(row -> YearTake.of(row[1])).toList();

    List<TakeOrPaySettlement> years =
        TakeOrPay.run(TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2), takes);

    assertThat(rows).hasSize(4);
    for (int i = 0; i < rows.size(); i++) {
      TakeOrPaySettlement year = years.get(i);
      assertThat(
              new double[] {
                year.year(), takes.get(i).taken(), year.deficiency(), year.makeUpUsed(), year.cash()
              })
          .containsExactly(rows.get(i));
    }
    assertThat(years.stream().mapToDouble(TakeOrPaySettlement::cash).sum()).isEqualTo(3350);
    assertThat(
            TakeOrPay.run(TakeOrPayTerms.withMakeUp(100, 0.8, 10, 1), takes).stream()
                .mapToDouble(TakeOrPaySettlement::cash)
                .sum())
        .isEqualTo(3550);
  }
}
