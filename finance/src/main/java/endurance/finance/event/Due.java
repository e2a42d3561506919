package endurance.finance.event;

import endurance.finance.calendar.DateRules;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * An event that is due, not yet worked out.
 *
 * @param time when it happens
 * @param counted the time to which interest is counted
 * @param scheduled the time as written, before any shift: what is fixed by observation is observed
 *     then
 * @param cause the time that decides whether it is shown: its own, or that of an exercise which has
 *     set it off
 * @param leads whether it comes before all others of its instant; else the order of types decides
 * @param amount that comes with it: of an observed event, a payment or a rate known beforehand;
 *     else 0
 */
public record Due(
    LocalDateTime time,
    LocalDateTime counted,
    LocalDateTime scheduled,
    LocalDateTime cause,
    EventType type,
    boolean leads,
    double amount) {

  /** By time; of one instant, as they take effect. */
  public static final Comparator<Due> ORDER =
      Comparator.comparing(Due::time).thenComparing(due -> !due.leads()).thenComparing(Due::type);

  /** At a time that does not move. */
  public static Due at(LocalDateTime time, EventType type) {
    return new Due(time, time, time, time, type, false, 0);
  }

  /** On a date of a cycle, moved off holidays. */
  public static Due on(LocalDateTime scheduled, EventType type, DateRules dates) {
    LocalDateTime time = dates.businessDays().shift(scheduled, dates.calendar());
    LocalDateTime counted = dates.businessDays().calculatesAfterShift() ? time : scheduled;
    return new Due(time, counted, scheduled, time, type, false, 0);
  }

  /** As observed. */
  public static Due observed(ObservedEvent event) {
    return at(event.time(), event.type()).with(event.value());
  }

  /** Another event at the same times. */
  public Due as(EventType other) {
    return new Due(time, counted, scheduled, cause, other, leads, amount);
  }

  /** The same with an amount. */
  public Due with(double value) {
    return new Due(time, counted, scheduled, cause, type, leads, value);
  }

  /** The same before anything else of its instant. */
  public Due leading() {
    return new Due(time, counted, scheduled, cause, type, true, amount);
  }

  /** The same set off by something earlier, up to which its interest is counted. */
  public Due setOffAt(LocalDateTime earlier) {
    return new Due(time, earlier, scheduled, earlier, type, leads, amount);
  }
}
