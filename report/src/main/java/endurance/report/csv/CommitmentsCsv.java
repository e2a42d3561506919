package endurance.report.csv;

import endurance.analysis.Promises;
import java.util.List;

/** The ledger of commitments, a row for each of its lines, amounts to the minor unit. */
public final class CommitmentsCsv {

  private CommitmentsCsv() {}

  public static String of(Promises promises) {
    CsvText csv =
        new CsvText(
            "as_of", "counterparty", "name", "kind", "bindingness", "year", "due", "currency");
    promises
        .ledger()
        .due()
        .forEach((line, amount) -> {
          csv.row(
              List.of(
                  promises.ledger().asOf().toString(),
                  line.counterparty(),
                  promises.theCase().nameOf(line.counterparty()).english(),
                  line.kind().code(),
                  line.bindingness().code(),
                  Integer.toString(line.year()),
                  amount.majorUnits().toPlainString(),
                  promises.ledger().currency().getCurrencyCode()));
        });
    return csv.finish();
  }
}
