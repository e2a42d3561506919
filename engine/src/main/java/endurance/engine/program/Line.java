package endurance.engine.program;

/** One equation: the slot takes the value of the term. */
public record Line(int slot, Term term) {}
