package endurance.engine.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The direction numbers of Joe and Kuo, from which the points of a Sobol sequence are made: one
 * generator matrix for each dimension, found by a search for good projections onto every two.
 *
 * <p>A dimension has a primitive polynomial of degree s over the field of two elements with inner
 * coefficients a(1) to a(s-1), and odd numbers {@code m(k) < 2^k}; those beyond the s listed follow
 * from {@code m(k) = m(k-s) xor 2^s m(k-s) xor (xor over 0 < i < s of 2^i a(i) m(k-i))}. Binary
 * digit {@code d} of direction {@code k} is bit {@code k-d} of {@code m(k)}.
 *
 * <p>Reference: S. Joe and F. Kuo, "Constructing Sobol sequences with better two-dimensional
 * projections", SIAM Journal on Scientific Computing 30 (2008); their table new-joe-kuo-6, which
 * Hipparchus carries.
 */
final class JoeKuo {

  /** As far as every dimension has its own quadrant pattern (property A). */
  static final int DIMENSIONS = 1111;

  private static final String TABLE = "/assets/org/hipparchus/random/new-joe-kuo-6.21201";

  private static final DigitalNet[] NETS = read();

  private JoeKuo() {}

  /** The matrix of a dimension, from 0 to {@link #DIMENSIONS} - 1. */
  static DigitalNet dimension(int dimension) {
    return NETS[dimension];
  }

  private static DigitalNet[] read() {
    InputStream table = SobolSequenceGenerator.class.getResourceAsStream(TABLE);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(table, TABLE), StandardCharsets.US_ASCII))) {
      DigitalNet[] nets = new DigitalNet[DIMENSIONS];
      nets[0] = first();
      String heading = lines.readLine();
      for (int dimension = 1; dimension < DIMENSIONS; dimension++) {
        String line = lines.readLine();
        if (line == null) {
          throw new IOException(TABLE + " ends after " + heading + " and " + dimension + " lines");
        }
        nets[dimension] = parsed(line.strip().split("\\s+"));
      }
      return nets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not in the table: every m(k) is 1, and the points are those of van der Corput. */
  private static DigitalNet first() {
    long[] odd = new long[DigitalNet.COLUMNS];
    Arrays.fill(odd, 1);
    return net(odd, odd.length, 0);
  }

  /** Dimension, degree, inner coefficients as the bits of a number, then the first odd numbers. */
  private static DigitalNet parsed(String[] fields) {
    int degree = Integer.parseInt(fields[1]);
    long[] odd = new long[DigitalNet.COLUMNS];
    for (int k = 0; k < degree; k++) {
      odd[k] = Long.parseLong(fields[3 + k]);
    }
    return net(odd, degree, Integer.parseInt(fields[2]));
  }

  private static DigitalNet net(long[] odd, int degree, int inner) {
    long[] columns = new long[DigitalNet.COLUMNS];
    for (int k = 0; k < columns.length; k++) {
      if (k >= degree) {
        odd[k] = odd[k - degree] ^ (odd[k - degree] << degree);
        for (int i = 1; i < degree; i++) {
          odd[k] ^= ((inner >>> (degree - 1 - i)) & 1) * (odd[k - i] << i);
        }
      }
      columns[k] = Long.reverse(odd[k]) >>> (Long.SIZE - 1 - k);
    }
    return new DigitalNet(columns);
  }
}
