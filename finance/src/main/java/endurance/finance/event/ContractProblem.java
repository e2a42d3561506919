package endurance.finance.event;

/**
 * Why a contract cannot be turned into events.
 *
 * @param contractId of the contract; empty when not even that is known
 * @param term that is wrong or missing, as it is spelt in the terms
 * @param value it has; empty when it is missing
 * @param message what is wrong
 * @param remedy what would be right
 */
public record ContractProblem(
    String contractId, String term, String value, String message, String remedy) {

  /** {@code contract loan: maturityDate '2020-01-01' …; …}. */
  @Override
  public String toString() {
    return "contract %s: %s%s %s; %s"
        .formatted(
            contractId.isEmpty() ? "without contractID" : contractId,
            term,
            value.isEmpty() ? "" : " '" + value + "'",
            message,
            remedy);
  }
}
