package endurance.finance.actus;

import endurance.finance.calendar.BusinessCalendar;
import endurance.finance.calendar.BusinessDayRule;
import endurance.finance.calendar.DateRules;
import endurance.finance.calendar.EndOfMonth;
import endurance.finance.daycount.DayCount;
import endurance.finance.event.Header;
import endurance.finance.event.Role;
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what contracts of all types have.
 *
 * @param role that a contract around this one gives it
 */
record HeaderReader(Terms terms, Map<String, BusinessCalendar> calendars, Optional<String> role) {

  private static final Map<String, Role> ROLES = byCode(Role.values(), Role::name);

  Header header() {
    return new Header(
        terms.needText("contractID"),
        side(),
        terms.needText("currency"),
        terms.text("settlementCurrency"),
        terms.needTime("statusDate"));
  }

  private Role side() {
    Optional<Role> written = terms.choice("contractRole", ROLES);
    if (role.isEmpty()) {
      return terms.need("contractRole", written, Role.RPA);
    }
    Role given = ROLES.getOrDefault(role.get(), Role.RPA);
    if (written.isPresent() && written.get().sign() != given.sign()) {
      terms.refuse(
          "contractRole",
          "contradicts the contract it is part of",
          "leave it out, or write " + role.get());
    }
    return given;
  }

  DateRules dates() {
    return new DateRules(
        calendar(),
        terms
            .choice(
                "businessDayConvention", byCode(BusinessDayRule.values(), BusinessDayRule::code))
            .orElse(BusinessDayRule.NONE),
        terms
            .choice("endOfMonthConvention", byCode(EndOfMonth.values(), EndOfMonth::code))
            .orElse(EndOfMonth.SAME_DAY));
  }

  private BusinessCalendar calendar() {
    return terms.choice("calendar", calendars).orElse(BusinessCalendar.EVERY_DAY);
  }

  /** The day count; needed only where there is interest to count. */
  DayCount dayCount(boolean needed, Optional<LocalDateTime> maturity) {
    Map<String, DayCount> words =
        Map.of(
            "AA", new DayCount.ActualActual(),
            "A360", new DayCount.Actual360(),
            "A365", new DayCount.Actual365(),
            "30E360", new DayCount.Thirty360(),
            "30E360ISDA",
                new DayCount.Thirty360Isda(maturity.orElse(LocalDateTime.MAX).toLocalDate()),
            "B252", new DayCount.Business252(calendar()));
    Optional<DayCount> dayCount = terms.choice("dayCountConvention", words);
    if (terms.text("dayCountConvention").filter("B252"::equals).isPresent()
        && !terms.has("calendar")) {
      terms.refuse("calendar", "is missing", "B252 counts business days: name a calendar");
    }
    return needed
        ? terms.need("dayCountConvention", dayCount, new DayCount.Actual365())
        : dayCount.orElse(new DayCount.Actual365());
  }

  Transfer transfer() {
    return new Transfer(
        trade("purchaseDate", "priceAtPurchaseDate"),
        trade("terminationDate", "priceAtTerminationDate"));
  }

  /** The time to a settlement in cash; empty when things are delivered. */
  Optional<Period> settlement() {
    Period period = terms.period("settlementPeriod").orElse(Period.ZERO);
    return inCash() ? Optional.of(period) : Optional.empty();
  }

  /** Whether the difference is settled in cash, rather than each side delivering. */
  boolean inCash() {
    return terms.choice("deliverySettlement", Map.of("S", true, "D", false)).orElse(false);
  }

  private Optional<Transfer.Trade> trade(String date, String price) {
    Optional<LocalDateTime> time = terms.time(date);
    if (time.isEmpty()) {
      terms.number(price);
      return Optional.empty();
    }
    return Optional.of(new Transfer.Trade(time.get(), terms.needNumber(price)));
  }

  static <E extends Enum<E>> Map<String, E> byCode(E[] values, Function<E, String> code) {
    return Arrays.stream(values).collect(Collectors.toMap(code, Function.identity()));
  }
}
