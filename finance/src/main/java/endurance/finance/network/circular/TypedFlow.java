package endurance.finance.network.circular;

import java.time.LocalDate;
import java.util.Currency;

/**
 * Money, or credit in its place, that goes from one party to another.
 *
 * @param id of the contract or payment
 * @param from who gives it
 * @param to who gets it
 * @param amount in major units, at least 0: a repayment is a flow of its own the other way
 */
public record TypedFlow(
    String id,
    LocalDate date,
    FlowType type,
    String from,
    String to,
    double amount,
    Currency currency) {}
