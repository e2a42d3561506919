package endurance.analysis.futures;

import java.util.Optional;

/**
 * A future, and how it was come by.
 *
 * @param number from 0, among the futures of the run
 * @param among the futures it was chosen from; empty where it was called by its number
 */
public record ChosenFuture(FutureChoice choice, long number, Optional<Among> among) {

  /**
   * The first futures of a run, of which one was chosen.
   *
   * @param futures how many: all of the run, or as many as can be kept side by side
   * @param finite how many of them stay finite; the others have no place in the order
   */
  public record Among(long futures, long finite) {}
}
