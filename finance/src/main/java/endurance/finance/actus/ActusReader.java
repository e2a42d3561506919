package endurance.finance.actus;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.BusinessCalendar;
import endurance.finance.event.Contract;
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

  private static final List<String> TYPES =
      List.of(
          "PAM", "LAM", "LAX", "NAM", "ANN", "CLM", "UMP", "CSH", "STK", "COM", "FXOUT", "SWPPV",
          "SWAPS", "CAPFL", "OPTNS", "FUTUR", "CEG", "CEC");

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
  public Vetted<Contract> read(Map<String, ?> written) {
    return read(written, Optional.empty());
  }

  /**
   * The same for a contract within another.
   *
   * @param role that the other gives it; empty when the terms themselves must say
   */
  Vetted<Contract> read(Map<String, ?> written, Optional<String> role) {
    var terms = new Terms(written);
    String type = terms.needText("contractType");
    Optional<Contract> contract = contract(type, terms, new HeaderReader(terms, calendars, role));
    List<Objection> objections = terms.objections();
    if (objections.isEmpty() && contract.isPresent()) {
      objections = contract.get().objections();
      if (objections.isEmpty()) {
        return Vetted.accepted(contract.get());
      }
    }
    return new Vetted.Refused<>(objections);
  }

  private Optional<Contract> contract(String type, Terms terms, HeaderReader header) {
    var rates = new RateReader(terms);
    var references = new References(terms, this);
    var loan = new LoanReader(terms, header, rates);
    var position = new PositionReader(terms, header);
    var derivative = new DerivativeReader(terms, header, rates, references);
    var guarantee = new GuaranteeReader(terms, header, rates, references);
    Optional<Contract> contract =
        switch (type) {
          case "PAM" -> Optional.of(loan.principalAtMaturity());
          case "LAM" -> Optional.of(loan.linearAmortizer());
          case "LAX" -> Optional.of(loan.exoticAmortizer());
          case "NAM" -> Optional.of(loan.negativeAmortizer());
          case "ANN" -> Optional.of(loan.annuity());
          case "CLM" -> Optional.of(loan.callMoney());
          case "UMP" -> Optional.of(loan.undefinedMaturity());
          case "CSH" -> Optional.of(position.cash());
          case "STK" -> Optional.of(position.stock());
          case "COM" -> Optional.of(position.commodity());
          case "FXOUT" -> Optional.of(position.foreignExchangeOutright());
          case "SWPPV" -> derivative.plainVanillaSwap();
          case "SWAPS" -> derivative.swap();
          case "CAPFL" -> derivative.capFloor();
          case "OPTNS" -> Optional.of(derivative.option());
          case "FUTUR" -> Optional.of(derivative.future());
          case "CEG" -> Optional.of(guarantee.guarantee());
          case "CEC" -> Optional.of(guarantee.collateral());
          case "" -> Optional.empty();
          default -> {
            terms.refuse("contractType", "is not known", "write one of " + TYPES);
            yield Optional.empty();
          }
        };
    if (TYPES.contains(type)) {
      terms.refuseUnknown(type, WITHOUT_EFFECT);
    }
    return contract;
  }
}
