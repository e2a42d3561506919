package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

  private static final List<Table.Reading> READINGS = List.of(Table.Reading.values());

  @Test
  void roundsHalvesAwayFromZeroAndNothingElse() {
    assertThat(Arithmetic.round(0.5)).isEqualTo(1);
    assertThat(Arithmetic.round(-0.5)).isEqualTo(-1);
    assertThat(Arithmetic.round(2.5)).isEqualTo(3);
    assertThat(Arithmetic.round(-2.5)).isEqualTo(-3);
    assertThat(Arithmetic.round(0.49999999999999994)).isZero();
    assertThat(Arithmetic.round(4503599627370497.0)).isEqualTo(4503599627370497.0);
    assertThat(Arithmetic.round(Double.NEGATIVE_INFINITY)).isInfinite();
    assertThat(Arithmetic.round(Double.NaN)).isNaN();
  }

  @Test
  void moduloTakesTheSignOfTheDivisor() {
    assertThat(Arithmetic.modulo(-7, 3)).isEqualTo(2);
    assertThat(Arithmetic.modulo(7, -3)).isEqualTo(-2);
    assertThat(Arithmetic.modulo(7, 3)).isEqualTo(1);
    assertThat(Arithmetic.modulo(-7, -3)).isEqualTo(-1);
    assertThat(Arithmetic.modulo(6, 3)).isZero();
    assertThat(Arithmetic.modulo(1, 0)).isNaN();
    assertThat(Arithmetic.modulo(5, Double.POSITIVE_INFINITY)).isEqualTo(5);
  }

  @Test
  void tablesAreReadAsTheirDefinitionSaysToTheBit() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 2_000; i++) {
      List<Double> x = new ArrayList<>();
      List<Double> y = new ArrayList<>();
      double at = random.nextDouble(-3, 3);
      for (int j = random.nextInt(6); j >= 0; j--) {
        x.add(j % 3 == 0 ? at : Math.rint(at * 4) / 4 + 100);
        y.add(random.nextDouble(-5, 5));
        at = x.getLast() + random.nextDouble(0.01, 2);
      }
      Table table = new Table(x, y, READINGS.get(i % 3));
      TableFunction function = new TableFunction(table);
      List<Double> arguments = new ArrayList<>(x);
      arguments.addAll(
          List.of(
              -0.0,
              0.0,
              Double.NaN,
              Double.NEGATIVE_INFINITY,
              Double.POSITIVE_INFINITY,
              random.nextDouble(-4, 8),
              random.nextDouble(-4, 110)));
      x.forEach(v -> arguments.addAll(List.of(Math.nextUp(v), Math.nextDown(v))));
      for (double argument : arguments) {
        assertThat(Double.doubleToLongBits(function.read(argument)))
            .describedAs("%s at %s", table, argument)
            .isEqualTo(Double.doubleToLongBits(table.read(argument)));
      }
    }
  }
}
