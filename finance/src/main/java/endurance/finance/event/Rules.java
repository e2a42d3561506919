package endurance.finance.event;

/**
 * How events change the state of one contract.
 *
 * @param <S> the state
 */
public interface Rules<S> {

  /** What an event does. */
  Step<S> apply(S state, Due due);

  /** What being looked at does: nothing, unless something has to be counted up to then. */
  default Step<S> look(S state, Due due) {
    return Step.to(state);
  }

  /** What of a state is shown to the reader. */
  Position position(S state);
}
