package endurance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.browser.BrowserModel.Precision;
import endurance.engine.Models;
import endurance.engine.Observable;
import endurance.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowserModelTest {

  private final Model model =
      Models.over(2).constant("price", 3).auxiliary("cost", "price*2").model();

  private final Set<Observable> cost = Set.of(new Observable("cost", 2));

  @Test
  void refusesWhatNobodyCanChangeAllAtOnce() {
    Set<String> names = new LinkedHashSet<>(List.of("cost", "nowhere", "price"));

    assertThat(BrowserModel.of(model, cost, names, Precision.FAST).problems())
        .extracting(problem -> problem.message())
        .containsExactly(
            "a reader cannot change cost: it follows from an equation or from data",
            "a reader cannot change nowhere: the model has no such variable");
  }

  @Test
  void refusesWhatTheModelDoesNotHave() {
    Set<Observable> beyond = Set.of(new Observable("cost", 3));

    assertThat(BrowserModel.of(model, beyond, Set.of(), Precision.FAST).problems()).hasSize(1);
  }

  @Test
  void givesTheSameBytesForTheSameModel() {
    BrowserModel one = BrowserModel.of(model, cost, Set.of("price"), Precision.FAST).orThrow();
    BrowserModel other = BrowserModel.of(model, cost, Set.of("price"), Precision.FAST).orThrow();

    assertThat(one.pairs()).isEqualTo(other.pairs());
    assertThat(one.singles()).isEqualTo(other.singles());
    assertThat(one.description()).isEqualTo(other.description());
  }

  @Test
  void describesWhatMayChange() {
    assertThat(
            BrowserModel.of(model, cost, Set.of("price"), Precision.FAST).orThrow().description())
        .contains("\"changeable\":true,\"distribution\":{\"kind\":\"constant\",\"value\":3.0}");
    assertThat(BrowserModel.of(model, cost, Set.of(), Precision.FAST).orThrow().description())
        .contains("\"inputs\":[]");
  }
}
