package endurance.analysis;

import endurance.casebook.Claim;
import endurance.model.Text;

/**
 * What becomes of a claim.
 *
 * @param low lower end of the probability that the claim holds, over readings, scenarios and
 *     sampling error
 * @param high upper end
 * @param because the reason in one sentence with its numbers
 */
public record Verdict(
    Claim claim, Ruling ruling, double low, double high, Reason reason, Text because) {

  /** Supported when {@code low >= 0.9}, contradicted when {@code high <= 0.1}. */
  public enum Ruling {
    SUPPORTED,
    CONTRADICTED,
    UNDETERMINED
  }

  /** Why a claim is undetermined; {@link #DETERMINED} when it is not. */
  public enum Reason {
    DETERMINED,
    NO_EVIDENCE,
    CONFLICTING_EVIDENCE,
    KIND_UNCLEAR,
    NOT_OBSERVABLE_YET,
    SPREAD_TOO_WIDE
  }
}
