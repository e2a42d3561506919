package endurance.report.csv;

import endurance.analysis.Promises;
import endurance.casebook.Party;
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
          Party party = promises.theCase().parties().get(line.counterparty());
          csv.row(
              List.of(
                  promises.ledger().asOf().toString(),
                  line.counterparty(),
                  party == null ? line.counterparty() : party.name(),
                  line.kind().code(),
                  line.bindingness().code(),
                  Integer.toString(line.year()),
                  amount.majorUnits().toPlainString(),
                  promises.ledger().currency().getCurrencyCode()));
        });
    return csv.finish();
  }
}
