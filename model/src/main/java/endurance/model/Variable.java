package endurance.model;

import endurance.model.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A named quantity of a model. Values of array variables are listed in row-major order of their
 * elements: the last dimension changes fastest.
 */
public sealed interface Variable {

  Heading heading();

  default String name() {
    return heading().name();
  }

  default List<String> dimensions() {
    return heading().dimensions();
  }

  default Optional<Unit> unit() {
    return heading().unit();
  }

  default Origin origin() {
    return heading().origin();
  }

  /** Its right-hand sides in written order: for a stock initial value, inflows, outflows. */
  default Stream<Equations> rightHandSides() {
    return switch (this) {
      case Stock stock ->
          Stream.of(Stream.of(stock.initial()), stock.inflows().stream(), stock.outflows().stream())
              .flatMap(part -> part);
      case Flow flow -> Stream.of(flow.equations());
      case Auxiliary auxiliary -> Stream.of(auxiliary.equations());
      case Constant constant -> Stream.empty();
      case Input input -> Stream.empty();
      case Noise noise -> Stream.empty();
      case Series series -> Stream.empty();
      case Lookup lookup -> Stream.empty();
    };
  }

  /**
   * Accumulates: {@code next = now + dt*(sum of inflows - sum of outflows)}.
   *
   * @param initial value at point 0
   * @param inflows formulas in this stock's unit per unit of time
   * @param outflows likewise
   */
  record Stock(
      Heading heading, Equations initial, List<Equations> inflows, List<Equations> outflows)
      implements Variable {
    public Stock {
      inflows = List.copyOf(inflows);
      outflows = List.copyOf(outflows);
    }
  }

  /** A rate that fills or drains stocks, computed at every point. */
  record Flow(Heading heading, Equations equations) implements Variable {}

  /** Any other quantity computed at every point. */
  record Auxiliary(Heading heading, Equations equations) implements Variable {}

  /** The same in every future and at every point. */
  record Constant(Heading heading, List<Double> values) implements Variable {
    public Constant {
      values = List.copyOf(values);
    }
  }

  /**
   * Drawn once per future, each element independently unless a {@link RankCorrelation} says
   * otherwise.
   */
  record Input(Heading heading, List<Distribution> distributions) implements Variable {
    public Input {
      distributions = List.copyOf(distributions);
    }
  }

  /** Drawn anew at every point of every future. */
  record Noise(Heading heading, List<Distribution> distributions) implements Variable {
    public Noise {
      distributions = List.copyOf(distributions);
    }
  }

  /** Data over time, the same in every future. */
  record Series(Heading heading, List<Table> tables) implements Variable {
    public Series {
      tables = List.copyOf(tables);
    }
  }

  /**
   * A piecewise-linear function, applied by {@code LOOKUP(name, x)}; scalar.
   *
   * @param argumentUnit unit of {@code x}
   */
  record Lookup(Heading heading, Unit argumentUnit, Table table) implements Variable {}
}
