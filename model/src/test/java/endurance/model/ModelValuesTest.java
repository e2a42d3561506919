package endurance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.model.unit.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelValuesTest {

  private static final Model MODEL =
      ModelBuilder.dated("2025-01", "2025-12")
          .dimension("player", "gemini", "claude")
          .constant("rate", "1", 2)
          .input("first", "1", new Distribution.Uniform(0, 1))
          .input("second", "1", new Distribution.Uniform(0, 1))
          .constant("price[player]", "1", 3, 4)
          .auxiliary("total", "rate + first*second + SUM(price[*])")
          .correlate("first", "second", 0.5)
          .check()
          .orThrow();

  private static Heading heading(String name, String... dimensions) {
    return new Heading(name, List.of(dimensions), Optional.of(Unit.ONE), "", Origin.memory());
  }

  private static Variable.Constant constant(String name, double value) {
    return new Variable.Constant(heading(name), List.of(value));
  }

  private static List<String> told(Checked<Model> checked) {
    return checked.problems().stream().map(Problem::message).toList();
  }

  @Test
  void otherValuesGiveTheModelThatAllChecksWouldGive() {
    Variable uncertain =
        new Variable.Input(heading("rate"), List.of(new Distribution.Uniform(1, 3)));
    Model changed =
        MODEL.withValues(List.of(uncertain, constant("second", 0.5)), List.of()).orThrow();
    assertThat(changed).isEqualTo(Model.check(changed.draft()).orThrow()).isNotEqualTo(MODEL);
    assertThat(changed.variables().keySet()).containsExactlyElementsOf(MODEL.variables().keySet());
    assertThat(changed.unitOf("total")).isEqualTo(Unit.ONE);
    assertThat(MODEL.withValues(List.of(), MODEL.correlations()).orThrow()).isEqualTo(MODEL);
  }

  @Test
  void whatOtherValuesSpoilIsTold() {
    Variable prices = new Variable.Constant(heading("price", "player"), List.of(1.0));
    Variable boundless = constant("rate", Double.POSITIVE_INFINITY);
    assertThat(told(MODEL.withValues(List.of(prices, boundless), List.of())))
        .containsExactlyInAnyOrder("`price` has 1 value", "constant `rate` has the value Infinity");
    assertThat(told(MODEL.withValues(List.of(constant("second", 1)), MODEL.correlations())))
        .containsExactly("`second` in a correlation is no input");
  }

  @Test
  void onlyValuesCanBeReplaced() {
    Variable inDollars =
        new Variable.Constant(
            new Heading("rate", List.of(), Optional.of(Unit.base("USD")), "", Origin.memory()),
            List.of(1.0));
    for (Variable other :
        List.of(
            constant("total", 1),
            constant("rat", 1),
            constant("price", 1),
            inDollars,
            MODEL.variable("total"))) {
      assertThatThrownBy(() -> MODEL.withValues(List.of(other), List.of()))
          .as(other.name())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
