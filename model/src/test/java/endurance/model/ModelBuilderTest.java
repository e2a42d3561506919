package endurance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {

  @Test
  void aModelIsBuiltFromText() {
    Model model =
        ModelBuilder.of(Clock.of(0, 0.25, 40))
            .units("visit")
            .dimension("player", "gemini", "claude")
            .stock("cash", "USD", "100", List.of("5*rate"), List.of())
            .constant("rate", "USD/month", 2)
            .input(
                "weight[player]",
                "visit",
                new Distribution.Uniform(0, 1),
                new Distribution.Uniform(0, 2))
            .auxiliary("total", "SUM(weight[*])")
            .correlate("weight[gemini]", "weight[claude]", 0.5)
            .check()
            .orThrow();
    assertThat(model.unitOf("total")).hasToString("visit");
    assertThat(model.variable("weight").dimensions()).containsExactly("player");
  }

  @Test
  void whatCannotBeParsedIsToldByTheCheck() {
    assertThat(
            ModelBuilder.dated("2025-01", "2025-12")
                .auxiliary("a", "usd", "2^3^2")
                .check()
                .problems())
        .extracting(Problem::message)
        .containsExactly(
            "`usd` in unit \"usd\" is not known",
            "`^` behind a power, which tools read differently, in: 2^3^2");
  }

  @Test
  void positionsNeverMakeTwoModelsDifferent() {
    Heading here = new Heading("a", List.of(), java.util.Optional.empty(), "", Origin.memory());
    Heading there =
        new Heading("a", List.of(), java.util.Optional.empty(), "", new Origin("f", 1, 2));
    assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
    assertThat(new RankCorrelation("a", "b", 0.5, Origin.memory()))
        .isEqualTo(new RankCorrelation("a", "b", 0.5, new Origin("f", 1, 2)))
        .isNotEqualTo(new RankCorrelation("a", "b", 0.6, Origin.memory()));
  }
}
