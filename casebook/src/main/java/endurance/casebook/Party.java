package endurance.casebook;

import endurance.model.Text;
import java.util.Optional;

/**
 * Anyone with books: the company, its suppliers, lenders, shareholders.
 *
 * @param books as far as they are known
 */
public record Party(String id, Text name, Text says, Optional<OpeningBooks> books) {

  /** A party of whose books nothing is said, called the same in both languages. */
  public Party(String id, String name, String says) {
    this(id, Text.alike(name), Text.alike(says), Optional.empty());
  }

  /** The same with books. */
  public Party with(OpeningBooks known) {
    return new Party(id, name, says, Optional.of(known));
  }
}
