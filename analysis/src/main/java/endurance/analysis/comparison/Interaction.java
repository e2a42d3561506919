package endurance.analysis.comparison;

import endurance.analysis.answer.Estimate;

/**
 * What two groups of assumptions do together beyond what each does by itself, with its error: the
 * interaction index of {@link ShapleySplit}. It is contained in the shares of both, half in each
 * where there are no others.
 */
public record Interaction(ChangedGroup first, ChangedGroup second, Estimate index) {}
