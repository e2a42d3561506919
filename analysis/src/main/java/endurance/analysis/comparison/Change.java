package endurance.analysis.comparison;

import endurance.analysis.answer.Estimate;

/**
 * How much a measure differs between two scenarios.
 *
 * @param difference of the second less the first, over all futures, with the error of the
 *     difference itself
 * @param pairs futures held side by side
 * @param moved in how many of these the two differ
 */
public record Change(Estimate difference, long pairs, long moved) {}
