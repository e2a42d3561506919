package endurance.casebook.folder;

import endurance.model.Distribution;
import java.util.List;

/**
 * What is assumed about one number.
 *
 * @param written for display, as the case has it
 */
sealed interface Belief {

  String written();

  /** A number taken as known. */
  record Fixed(double value, String written) implements Belief {}

  /** A number with its uncertainty. */
  record Uncertain(Distribution distribution, String written) implements Belief {}

  /** As a distribution; a fixed number is the only possible value of its own. */
  default Distribution distribution() {
    return switch (this) {
      case Fixed fixed -> new Distribution.Discrete(List.of(fixed.value()), List.of(1.0));
      case Uncertain uncertain -> uncertain.distribution();
    };
  }
}
