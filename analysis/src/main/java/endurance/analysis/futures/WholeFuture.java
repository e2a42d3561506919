package endurance.analysis.futures;

import endurance.analysis.Driver;
import endurance.analysis.answer.Outcome;
import endurance.casebook.Case;
import endurance.engine.random.Sampling;
import endurance.model.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One future of a run from its first month to its last.
 *
 * @param futures of the run it is one of
 * @param months the one that begins at each point of the clock; the last is the one after its end
 * @param outcomes what it makes of each question, in the order of the case
 * @param drawn its inputs, but for those that are the same in every future: those on which the
 *     question hangs that chose it first, the strongest first; all others, the further from the
 *     middle the earlier
 * @param stray the first value that is not finite among those looked at here; such a future is in
 *     none of a run's numbers
 */
public record WholeFuture(
    Case theCase,
    ChosenFuture chosen,
    long futures,
    long seed,
    Sampling sampling,
    List<YearMonth> months,
    List<Path> paths,
    List<Outcome> outcomes,
    List<Drawn> drawn,
    Optional<Stray> stray) {

  public WholeFuture {
    months = List.copyOf(months);
    paths = List.copyOf(paths);
    outcomes = List.copyOf(outcomes);
    drawn = List.copyOf(drawn);
  }

  /**
   * What became of a variable.
   *
   * @param variable scalar name
   * @param title of the chart it is drawn in; its name where it is in none
   * @param unitText that the values are in
   * @param values at the points of the clock, one for each of the {@link #months}
   */
  public record Path(String variable, Text title, String unitText, List<Double> values) {
    public Path {
      values = List.copyOf(values);
    }
  }

  /**
   * An input as it was drawn.
   *
   * @param input scalar name
   * @param partAtMost the part of the run's futures in which it is this or less
   * @param driver how the question that chose the future hangs on it; empty where it hardly does
   */
  public record Drawn(
      String input, String unitText, double value, double partAtMost, Optional<Driver> driver) {}

  /** A value that is not finite. */
  public record Stray(String variable, YearMonth month, double value) {}
}
