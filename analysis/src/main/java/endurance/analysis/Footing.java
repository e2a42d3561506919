package endurance.analysis;

/** How much of a model rests on facts, by count of its assumptions' scalar values. */
public record Footing(int onFacts, int onJudgement, int factsInCase, int factsUsed) {}
