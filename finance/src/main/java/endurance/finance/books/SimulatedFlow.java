package endurance.finance.books;

import java.time.LocalDate;
import java.util.Currency;

/**
 * An amount that a simulation has computed in floating point.
 *
 * @param id of its transaction
 * @param line by which a {@link Chart} knows how to enter it
 * @param from who gives; for what happens within one party, that party
 * @param to who gets; for what happens within one party, that party again
 * @param amount in major units, at least 0
 */
public record SimulatedFlow(
    String id,
    LocalDate date,
    String line,
    String from,
    String to,
    double amount,
    Currency currency) {}
