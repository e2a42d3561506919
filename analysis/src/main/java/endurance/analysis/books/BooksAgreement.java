package endurance.analysis.books;

import java.math.BigDecimal;

/**
 * How well books agree with themselves, exactly, and with the simulation that they post, up to
 * rounding. All differences in major units, without sign.
 *
 * @param transactions entered
 * @param postings entered
 * @param balanceSheets of which assets equal liabilities and equity: one a party and month
 * @param unbalanced those of which they do not: 0
 * @param matrixSums rows and columns of the yearly matrices that sum to 0
 * @param openSums those that do not: 0
 * @param largestOfPosting between a posted and a simulated amount; below one minor unit
 * @param ofPosting where
 * @param largestOfLine between posted and simulated totals so far of a line between two parties; at
 *     most half a unit
 * @param ofLine where
 * @param largestOfCash between posted and simulated cash at the end of a month; at most half a unit
 *     for each line and party that move it
 * @param ofCash where
 */
public record BooksAgreement(
    int transactions,
    int postings,
    int balanceSheets,
    int unbalanced,
    int matrixSums,
    int openSums,
    BigDecimal largestOfPosting,
    String ofPosting,
    BigDecimal largestOfLine,
    String ofLine,
    BigDecimal largestOfCash,
    String ofCash) {}
