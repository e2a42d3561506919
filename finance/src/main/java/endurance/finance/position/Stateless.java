package endurance.finance.position;

import endurance.finance.event.Due;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import java.util.function.BiFunction;

/** Rules of a contract that shows the same position whatever happens. */
record Stateless(BiFunction<Position, Due, Step<Position>> effect) implements Rules<Position> {

  @Override
  public Step<Position> apply(Position state, Due due) {
    return effect.apply(state, due);
  }

  @Override
  public Position position(Position state) {
    return state;
  }
}
