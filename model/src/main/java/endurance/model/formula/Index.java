package endurance.model.formula;

/** What stands between the brackets of a reference. */
public sealed interface Index {

  /**
   * A name: an element, or a dimension that stands for the element at hand. Which one, the model's
   * dimensions tell.
   */
  record Name(String name) implements Index {}

  /**
   * {@code *}: all elements, inside SUM, MEAN, PROD, MIN or MAX. All wildcards over one dimension
   * in one call move together.
   */
  record Wildcard() implements Index {}
}
