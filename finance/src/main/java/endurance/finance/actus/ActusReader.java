package endurance.finance.actus;

import endurance.finance.calendar.BusinessCalendar;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractProblem;
import endurance.finance.event.Resolved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns terms written in the vocabulary of ACTUS into contracts.
 *
 * <p>Terms are what any JSON parser makes of an object: names to texts, numbers, lists and objects.
 * Numbers and dates may be written as texts. No parser is needed here, and none is chosen.
 */
public final class ActusReader {

  /** Terms that say something about a contract and move none of its events. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "contractDealDate",
          "creatorID",
          "creatorId",
          "counterpartyID",
          "counterpartyId",
          "marketObjectCode",
          "marketValueObserved",
          "fixingDays",
          "fixingPeriod",
          "unit");

  private final Map<String, BusinessCalendar> calendars;

  /** With the calendars every reader knows: {@code NC} (no holidays) and {@code MF}. */
  public ActusReader() {
    this(Map.of());
  }

  /** With more calendars, by the name under which terms refer to them. */
  public ActusReader(Map<String, BusinessCalendar> more) {
    var known = new HashMap<>(more);
    known.put("NC", BusinessCalendar.EVERY_DAY);
    known.put("NOCALENDAR", BusinessCalendar.EVERY_DAY);
    known.put("MF", BusinessCalendar.MONDAY_TO_FRIDAY);
    this.calendars = Map.copyOf(known);
  }

  /** The contract that the terms describe, or everything that keeps them from being one. */
  public Resolved<Contract> read(Map<String, ?> written) {
    return read(written, Optional.empty());
  }

  /**
   * The same for a contract within another.
   *
   * @param role that the other gives it; empty when the terms themselves must say
   */
  Resolved<Contract> read(Map<String, ?> written, Optional<String> role) {
    var terms = new Terms(written);
    String type = terms.needText("contractType");
    Optional<Contract> contract = contract(type, terms, new HeaderReader(terms, calendars, role));
    List<ContractProblem> problems = terms.problems(type, WITHOUT_EFFECT);
    return problems.isEmpty() && contract.isPresent()
        ? Resolved.of(contract.get())
        : new Resolved.Refused<>(problems);
  }

  private Optional<Contract> contract(String type, Terms terms, HeaderReader header) {
    return switch (type) {
      case "PAM" -> Optional.of(new LoanReader(terms, header).principalAtMaturity());
      case "LAM" -> Optional.of(new LoanReader(terms, header).linearAmortizer());
      case "NAM" -> Optional.of(new LoanReader(terms, header).negativeAmortizer());
      case "ANN" -> Optional.of(new LoanReader(terms, header).annuity());
      default -> {
        terms.refuse("contractType", "is not known", "write PAM, LAM, NAM or ANN");
        yield Optional.empty();
      }
    };
  }
}
