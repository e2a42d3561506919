package endurance.casebook;

import endurance.model.Text;
import java.util.List;

/**
 * A block in use: every variable {@code NAME.x} of the model comes from the instance called NAME.
 *
 * @param name of the instance
 * @param block path under library/
 * @param says what the block does
 * @param references literature it rests on
 */
public record BlockInstance(String name, String block, Text says, List<String> references) {
  public BlockInstance {
    references = List.copyOf(references);
  }

  /** With words that are the same in both languages. */
  public BlockInstance(String name, String block, String says, List<String> references) {
    this(name, block, Text.alike(says), references);
  }
}
