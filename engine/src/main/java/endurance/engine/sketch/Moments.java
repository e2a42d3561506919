package endurance.engine.sketch;

/**
 * Mean and sum of squared deviations of many variables over the same futures, merged by Chan's
 * formula. A sum of rounded numbers depends on its order, so batches must be merged in the order of
 * their futures.
 *
 * <p>Reference: T. Chan, G. Golub, R. LeVeque, "Algorithms for computing the sample variance", The
 * American Statistician 37 (1983).
 */
public final class Moments {

  /** Partial sums that the processor can form beside one another; fixed, so that bits are. */
  private static final int WAYS = 4;

  private final double[] mean;
  private final double[] squares;
  private long count;

  /**
   * @param variables how many
   */
  public Moments(int variables) {
    this.mean = new double[variables];
    this.squares = new double[variables];
  }

  /** How many variables there are. */
  public int size() {
    return mean.length;
  }

  public long count() {
    return count;
  }

  /** NaN without futures. */
  public double mean(int variable) {
    return count == 0 ? Double.NaN : mean[variable];
  }

  /** Sample standard deviation: 0 for a single future, NaN without any. */
  public double standardDeviation(int variable) {
    return count == 0 ? Double.NaN : count == 1 ? 0 : Math.sqrt(squares[variable] / (count - 1));
  }

  /**
   * Sets one variable of a batch from its values; the count is set by {@link #counted}. Values are
   * taken relative to the first, so that equal values give exactly that mean and no deviation.
   */
  public void set(int variable, double[] values, int from, int howMany) {
    double first = values[from];
    double shift = sum(values, from, howMany, first) / howMany;
    mean[variable] = first + shift;
    squares[variable] = squares(values, from, howMany, first + shift);
  }

  /** Sets one variable of a batch, whose mean and sum of squared deviations are known. */
  void set(int variable, double mean, double squares) {
    this.mean[variable] = mean;
    this.squares[variable] = squares;
  }

  /** Says over how many futures the variables were {@link #set}. */
  public void counted(int futures) {
    count = futures;
  }

  private static double sum(double[] values, int from, int howMany, double origin) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    int end = from + howMany;
    for (; i + WAYS <= end; i += WAYS) {
      a += values[i] - origin;
      b += values[i + 1] - origin;
      c += values[i + 2] - origin;
      d += values[i + 3] - origin;
    }
    for (; i < end; i++) {
      a += values[i] - origin;
    }
    return (a + b) + (c + d);
  }

  private static double squares(double[] values, int from, int howMany, double mean) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    int end = from + howMany;
    for (; i + WAYS <= end; i += WAYS) {
      double w = values[i] - mean;
      double x = values[i + 1] - mean;
      double y = values[i + 2] - mean;
      double z = values[i + 3] - mean;
      a += w * w;
      b += x * x;
      c += y * y;
      d += z * z;
    }
    for (; i < end; i++) {
      double w = values[i] - mean;
      a += w * w;
    }
    return (a + b) + (c + d);
  }

  /** Adds the futures of a batch that comes next. */
  public void merge(Moments batch) {
    if (batch.count == 0) {
      return;
    }
    long sum = count + batch.count;
    double part = (double) batch.count / sum;
    double weight = (double) count * part;
    for (int i = 0; i < mean.length; i++) {
      double difference = batch.mean[i] - mean[i];
      mean[i] += difference * part;
      squares[i] += batch.squares[i] + difference * difference * weight;
    }
    count = sum;
  }
}
