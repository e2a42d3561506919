package endurance.engine.fusion;

import java.util.List;

/** What a {@link Plan} does next. Values have the numbers of its graph. */
public sealed interface Step {

  /**
   * A loop over the batch that computes and stores values, a lane group at a time.
   *
   * @param items in order
   */
  record Chunk(List<Item> items) implements Step {
    public Chunk {
      items = List.copyOf(items);
    }
  }

  /**
   * A function of whole rows.
   *
   * @param value what is computed
   * @param to the row that takes it
   * @param operands rows in place of its parts
   */
  record Call(int value, int to, List<Integer> operands) implements Step {
    public Call {
      operands = List.copyOf(operands);
    }
  }

  /** One thing a chunk does. */
  sealed interface Item {

    int value();

    /** Computes a value from others. */
    record Compute(int value) implements Item {}

    /** Puts a value into a row. */
    record Store(int row, int value) implements Item {}
  }
}
