package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.engine.random.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class SamplingNameTest {

  @ParameterizedTest
  @CsvSource({"random, RANDOM", "latin, LATIN", "lhs, LATIN", "LHS, LATIN", "Sobol, SOBOL"})
  void readsWhatPeopleCallThem(String written, Sampling sampling) {
    assertThat(new SamplingName().convert(written)).isEqualTo(sampling);
  }

  @Test
  void saysWhatThereIs() {
    assertThatThrownBy(() -> new SamplingName().convert("halton"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'halton' is no sampling; write random, latin (or lhs), or sobol");
  }
}
