package endurance.report.json;

import endurance.analysis.Promises;
import endurance.casebook.Pledge;
import java.util.Optional;

/** The ledger of commitments as JSON; exact amounts are strings, since JSON numbers are not. */
public final class CommitmentsJson {

  private CommitmentsJson() {}

  public static String of(Promises promises) {
    return JsonText.object(json -> {
      json.put("format", "endurance/commitments/1");
      json.object("case", inside -> CaseJson.write(inside, promises.theCase()));
      write(json, promises);
    });
  }

  /** The ledger, into the object at hand. */
  public static void write(JsonText json, Promises promises) {
    json.put("currency", promises.ledger().currency().getCurrencyCode());
    json.array(
        "due",
        promises.ledger().due().entrySet(),
        line -> {
          json.put("to", line.getKey().counterparty());
          json.put("kind", line.getKey().kind().code());
          json.put("bindingness", line.getKey().bindingness().code());
          json.put("year", line.getKey().year());
          json.put("amount", line.getValue().majorUnits().toPlainString());
        });
    json.array(
        "totals",
        promises.ledger().totals().entrySet(),
        total -> {
          json.put("kind", total.getKey().kind().code());
          json.put("bindingness", total.getKey().bindingness().code());
          json.put("year", total.getKey().year());
          json.put("amount", total.getValue().majorUnits().toPlainString());
        });
    json.array(
        "commitments", promises.theCase().pledges(), pledge -> pledge(json, promises, pledge));
  }

  private static void pledge(JsonText json, Promises promises, Pledge pledge) {
    CaseJson.write(json, pledge);
    json.strings("facts", pledge.facts());
    json.put("counted", pledge.counted());
    Optional.ofNullable(promises.counted().get(pledge.commitment().id()))
        .ifPresent(part -> {
          json.put("counted_mean", part.mean());
          json.put("counted_nothing", part.nothing());
        });
  }
}
