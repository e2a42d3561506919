package endurance.finance.network.clearing;

import endurance.finance.network.Obligation;
import java.time.LocalDate;

/**
 * An obligation and the day on which it is due.
 *
 * @param obligation what is still owed of it
 * @param due a day in the past for what was due and has not been paid
 */
public record DatedObligation(Obligation obligation, LocalDate due) {}
