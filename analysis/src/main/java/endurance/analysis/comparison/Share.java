package endurance.analysis.comparison;

import endurance.analysis.answer.Estimate;

/** The part of a change that one group of assumptions accounts for, with its error. */
public record Share(ChangedGroup group, Estimate part) {}
