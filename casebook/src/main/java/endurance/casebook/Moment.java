package endurance.casebook;

import java.time.YearMonth;

/**
 * When a question reads the model.
 *
 * @param label as written: {@code 2027} or {@code 2027-06}
 * @param month the month (the last of the year where a year was written)
 * @param end true for the end of the month, false for "during"
 */
public record Moment(String label, YearMonth month, boolean end) {}
