package endurance.finance.event;

/**
 * How events change the state of one contract.
 *
 * @param <S> the state
 */
public interface Rules<S> {

  /** What an event does. */
  Step<S> apply(S state, Due due);

  /** What of a state is shown to the reader. */
  Position position(S state);
}
