package endurance.engine.program;

/**
 * A place for one scalar value of a future.
 *
 * @param name scalar name of a variable, or a description of what a function such as SMTH1 carries
 *     from point to point: {@code demand {SMTH1 1}}
 * @param variable scalar name of the variable it is or belongs to; empty for the program's own
 */
public record Slot(String name, String variable) {}
