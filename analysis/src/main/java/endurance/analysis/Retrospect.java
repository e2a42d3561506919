package endurance.analysis;

import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Observation;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What holding the futures against the past came to: how well they retrace it, and what it taught.
 *
 * @param until last month of which a reading was made use of
 * @param pool futures tried
 * @param effective effective sample size of their weights
 * @param power that the weights were raised to: the data count at this part of their strength
 * @param used effective sample size after that
 * @param ancestors different pasts among the futures of the run
 * @param priorFutures of the run that knows nothing of the readings
 * @param lessons one for each uncertain number of the case, the most taught first
 * @param tracks one for each series of readings
 */
public record Retrospect(
    YearMonth until,
    long pool,
    double effective,
    double power,
    double used,
    long ancestors,
    long priorFutures,
    List<Lesson> lessons,
    List<Track> tracks) {

  public Retrospect {
    lessons = List.copyOf(lessons);
    tracks = List.copyOf(tracks);
  }

  /**
   * What is believed of a number.
   *
   * @param low 5 % quantile
   * @param lowerQuarter 25 % quantile
   * @param upperQuarter 75 % quantile
   * @param high 95 % quantile
   * @param deviation standard deviation of a normal number with these two quantiles
   */
  public record Belief(
      double low,
      double lowerQuarter,
      double median,
      double upperQuarter,
      double high,
      double mean,
      double deviation) {}

  /**
   * What the data taught of an uncertain number.
   *
   * @param input scalar name
   * @param prior before anything was observed
   * @param posterior with what was observed
   * @param contraction posterior over prior standard deviation
   * @param shift of the median (of the mean, where only a few values are possible), in prior
   *     standard deviations, with its sampling error
   * @param taught whether one of the two is more than chance and more than a trifle
   */
  public record Lesson(
      String input,
      String unitText,
      Belief prior,
      Belief posterior,
      double contraction,
      Estimate shift,
      boolean taught) {}

  /**
   * A forecast of a reading, its error included: quantiles at 2.5, 10, 25, 50, 75, 90 and 97.5 %,
   * and the continuous ranked probability score, both in the unit of the readings.
   */
  public record Forecast(List<Double> quantiles, double score) {
    public Forecast {
      quantiles = List.copyOf(quantiles);
    }

    public double median() {
      return quantiles.get(quantiles.size() / 2);
    }

    /** Whether a value lies in the band of that part of the forecast: 50, 80 or 95 %. */
    public boolean holds(double value, Band band) {
      return value >= quantiles.get(band.from) && value <= quantiles.get(6 - band.from);
    }
  }

  /** The bands of a forecast. */
  public enum Band {
    HALF(50, 2),
    MOST(80, 1),
    NEARLY_ALL(95, 0);

    private final int percent;
    private final int from;

    Band(int percent, int from) {
      this.percent = percent;
      this.from = from;
    }

    public int percent() {
      return percent;
    }
  }

  /** The probabilities of the quantiles of a {@link Forecast}. */
  public static final List<Double> PROBABILITIES = List.of(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975);

  /**
   * A reading, and what was expected of it.
   *
   * @param observed in the unit of the readings
   * @param heldBack whether the futures were not told
   * @param prior by those that know nothing of any reading
   * @param posterior by those of the run
   */
  public record Point(
      YearMonth month, double observed, boolean heldBack, Forecast prior, Forecast posterior) {}

  /**
   * The readings of one element of an observation.
   *
   * @param element in brackets; empty for a scalar
   */
  public record Track(Observation observation, String element, List<Point> points) {
    public Track {
      points = List.copyOf(points);
    }
  }

  /** How forecasts of several readings did. */
  public record Score(int points, double prior, double posterior, List<Coverage> coverage) {
    public Score {
      coverage = List.copyOf(coverage);
    }
  }

  /** How many of some readings lie in a band. */
  public record Coverage(Band band, int prior, int posterior) {}

  /** Whether readings were held back. */
  public boolean isForecast() {
    return tracks.stream().flatMap(track -> track.points().stream()).anyMatch(Point::heldBack);
  }

  /**
   * The mean score of the readings of a track, and how many its bands hold.
   *
   * @param heldBack those held back, or the others
   * @return empty where there is none
   */
  public static Optional<Score> score(List<Track> tracks, boolean heldBack) {
    List<Point> points =
        tracks.stream()
            .flatMap(track -> track.points().stream())
            .filter(point -> point.heldBack() == heldBack)
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Score(
            points.size(),
            points.stream().mapToDouble(point -> point.prior().score()).average().orElseThrow(),
            points.stream().mapToDouble(point -> point.posterior().score()).average().orElseThrow(),
            java.util.Arrays.stream(Band.values())
                .map(band ->
                    new Coverage(
                        band,
                        count(points, point -> point.prior().holds(point.observed(), band)),
                        count(points, point -> point.posterior().holds(point.observed(), band))))
                .toList()));
  }

  private static int count(List<Point> points, java.util.function.Predicate<Point> held) {
    return Math.toIntExact(points.stream().filter(held).count());
  }
}
