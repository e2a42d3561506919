package endurance.analysis.answer;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Between which months a date from finitely many futures lies, with {@value Intervals#CONFIDENCE}
 * confidence for sampling error.
 *
 * @param low earliest; empty where that end means what an empty date means in its answer: "never"
 *     for a month, "not even the first month" for a runway
 * @param high latest; empty likewise
 */
public record MonthInterval(Optional<YearMonth> low, Optional<YearMonth> high) {}
