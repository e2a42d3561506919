package endurance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

  private static final Dependencies DEPENDENCIES =
      Dependencies.of(
          ModelBuilder.dated("2025-01", "2025-12")
              .constant("price", "USD/person", 20)
              .lookup(
                  "effect",
                  "1",
                  "USD",
                  new Table(List.of(0.0), List.of(1.0), Table.Reading.CONTINUOUS))
              .flow("sales", "USD/month", "payers*price/DT*LOOKUP(effect, cash)")
              .stock("cash", "USD", "price*payers", List.of("sales"), List.of("sales/2"))
              .auxiliary("payers", "person", "PREVIOUS(payers, 0)")
              .check()
              .orThrow());

  @Test
  void usesStandInOrderOfAppearance() {
    assertThat(DEPENDENCIES.of("sales")).containsExactly("payers", "price", "effect", "cash");
    assertThat(DEPENDENCIES.of("cash")).containsExactly("price", "payers", "sales");
    assertThat(DEPENDENCIES.of("price")).isEmpty();
  }

  @Test
  void usersStandInWrittenOrder() {
    assertThat(DEPENDENCIES.on("price")).containsExactly("sales", "cash");
    assertThat(DEPENDENCIES.on("effect")).containsExactly("sales");
  }

  @Test
  void whatAVariableRestsOnIncludesItselfOnlyInACircle() {
    assertThat(DEPENDENCIES.allOf("payers")).containsExactly("payers");
    assertThat(DEPENDENCIES.allOf("cash"))
        .containsExactly("price", "payers", "sales", "effect", "cash");
  }

  @Test
  void anUnknownNameUsesNothing() {
    assertThat(DEPENDENCIES.of("zebra")).isEmpty();
    assertThat(DEPENDENCIES.on("zebra")).isEmpty();
  }
}
