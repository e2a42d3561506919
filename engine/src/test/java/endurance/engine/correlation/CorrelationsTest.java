package endurance.engine.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationsTest {

  /** Higham (2002), section 4: the matrix (1 1 0; 1 1 1; 0 1 1) is 0.5278 away. */
  @Test
  void measuresTheDistanceToTheNearestCorrelationMatrix() {
    double[][] matrix = {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}};
    assertThat(NearestCorrelation.distance(matrix)).isCloseTo(0.5278, within(5e-5));
    assertThat(NearestCorrelation.smallestEigenvalue(matrix))
        .isCloseTo(1 - Math.sqrt(2), within(1e-12));
  }

  @Test
  void aCorrelationMatrixIsItsOwnNearest() {
    double[][] matrix = {{1, 0.5, 0.2}, {0.5, 1, -0.3}, {0.2, -0.3, 1}};
    assertThat(NearestCorrelation.distance(matrix)).isCloseTo(0, within(1e-9));
  }

  @Test
  void spearmanBecomesPearsonAndBack() {
    assertThat(Correlations.pearson(0)).isZero();
    assertThat(Correlations.pearson(1)).isCloseTo(1, within(1e-15));
    assertThat(Correlations.pearson(0.5)).isCloseTo(2 * Math.sin(Math.PI / 12), within(1e-15));
    assertThat(6 / Math.PI * Math.asin(Correlations.pearson(-0.7) / 2))
        .isCloseTo(-0.7, within(1e-15));
  }
}
