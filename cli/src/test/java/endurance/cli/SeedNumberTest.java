package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "one", "1.5"})
  void saysWhichSeedsThereAre(String seed) {
    Typed typed = Typed.typed("run", "cases/lantern", "--seed=" + seed);

    assertThat(typed.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(typed.err())
        .contains("--seed", "from -9223372036854775808 to 9223372036854775807, got '" + seed + "'");
  }
}
