package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The classroom models of stock-flow-consistent economics, in which every flow comes from somewhere
 * and goes somewhere. Point k holds the stocks at the end of period k and the flows of period k +
 * 1; equations that hold at once within a period are solved by hand.
 */
class StockFlowModelsTest {

  /** Periods after which the models stand still to all digits given. */
  private static final int LONG = 800;

  private static final double DIGITS = 1e-9;

  private static Models sim(double spending, double startingMoney) {
    return Models.over(LONG)
        .constant("g", spending)
        .constant("alpha1", 0.6)
        .constant("alpha2", 0.4)
        .constant("theta", 0.2)
        .auxiliary("y", "(g + alpha2*h)/(1 - alpha1*(1 - theta))")
        .auxiliary("tax", "theta*y")
        .auxiliary("yd", "y - tax")
        .auxiliary("c", "alpha1*yd + alpha2*h")
        .stock("h", Double.toString(startingMoney), "yd", "c")
        .stock("h_issued", Double.toString(startingMoney), "g", "tax");
  }

  private static Models simex() {
    return Models.over(LONG)
        .auxiliary("c", "0.6*PREVIOUS(yd, 0) + 0.4*h")
        .auxiliary("y", "c + 20")
        .auxiliary("yd", "0.8*y")
        .stock("h", "0", "yd", "c")
        .stock("h_issued", "0", "20", "0.2*y");
  }

  private static Models pc(double lambda1) {
    return Models.over(LONG)
        .constant("r", 0.025)
        .constant("g", 20)
        .constant("lambda1", lambda1)
        .auxiliary("interest", "r*bh")
        .auxiliary("y", "(g + 0.6*(1 - 0.2)*interest + 0.4*v)/(1 - 0.6*(1 - 0.2))")
        .auxiliary("tax", "0.2*(y + interest)")
        .auxiliary("yd", "y - tax + interest")
        .auxiliary("c", "0.6*yd + 0.4*v")
        .stock("v", "0", "yd", "c")
        .auxiliary("bh_end", "(0.635 + lambda1*r)*(v + yd - c) - 0.01*yd")
        .auxiliary("bh", "PREVIOUS(bh_end, 0)")
        .auxiliary("hh", "v - bh")
        .auxiliary("bcb", "bs - bh")
        .stock("bs", "0", "g + r*bs", "tax + r*bcb")
        // The redundant equation: the central bank issues money for the bills it takes.
        .stock("h_issued", "0", "bs + (g + r*bs) - (tax + r*bcb) - bh_end - bcb");
  }

  private static Models lp() {
    return Models.over(LONG)
        .constant("rb", 0.03)
        .constant("pbl", 20)
        .auxiliary("rbl", "1/pbl")
        .auxiliary("interest", "rb*bh + bl")
        .auxiliary("expected", "PREVIOUS(yd, 0)")
        .auxiliary("c", "0.8*expected + 0.2*v")
        .auxiliary("y", "c + 20")
        .auxiliary("tax", "0.1938*(y + interest)")
        .auxiliary("yd", "y - tax + interest")
        .stock("v", "0", "yd", "c")
        .auxiliary("planned", "v + expected - c")
        .auxiliary("bh_end", "(0.44196 + 1.1*rb - 1*rbl)*planned - 0.03*expected")
        .auxiliary("bl_end", "((0.3997 - 1*rb + 1.1*rbl)*planned - 0.03*expected)/pbl")
        .auxiliary("bh", "PREVIOUS(bh_end, 0)")
        .auxiliary("bl", "PREVIOUS(bl_end, 0)")
        .auxiliary("hh", "v - bh - pbl*bl")
        .auxiliary("bcb", "bs - bh")
        .auxiliary("new_bills", "20 + rb*bs + bl - tax - rb*bcb - pbl*(bl_end - bl)")
        .stock("bs", "0", "new_bills")
        .stock("h_issued", "0", "bs + new_bills - bh_end - bcb");
  }

  private static Models bmw(double alpha0) {
    return Models.over(LONG)
        .constant("alpha0", alpha0)
        .constant("rate", 0.01) // any rate; what deposits and loans differ by grows at it
        .auxiliary("depreciation", "0.1*k")
        .auxiliary("target", "1*PREVIOUS(y, 0)")
        .auxiliary("i", "0.15*(target - k) + depreciation")
        .auxiliary("y", "(alpha0 + 0.75*(rate*m - rate*l - depreciation) + 0.1*m + i)/(1 - 0.75)")
        .auxiliary("wages", "y - rate*l - depreciation")
        .auxiliary("yd", "wages + rate*m")
        .auxiliary("c", "alpha0 + 0.75*yd + 0.1*m")
        .stock("m", "0", "yd", "c")
        .stock("l", "0", "i", "depreciation")
        .stock("k", "0", "i", "depreciation");
  }

  private static final Map<String, Models> MODELS =
      Map.of(
          "sim", sim(20, 0),
          "sim_shock", sim(25, 80),
          "simex", simex(),
          "pc", pc(5),
          "pc_sfcr", pc(0.05),
          "lp", lp(),
          "bmw", bmw(25),
          "bmw_20", bmw(20));

  private static Models model(String name) {
    return Objects.requireNonNull(MODELS.get(name), name);
  }

  private static boolean isStock(String variable) {
    return List.of("h", "v", "bh", "bl", "hh", "bs", "k", "m", "l").contains(variable);
  }

  @Test
  void giveTheNumbersOfTheBook() {
    List<List<String>> rows = Resource.rows("stock-flow-models.csv");
    assertThat(rows).hasSizeGreaterThan(30);
    for (List<String> row : rows) {
      String variable = row.get(1);
      List<Double> path = model(row.get(0)).path(variable);
      int period = row.get(2).equals("end") ? LONG : Integer.parseInt(row.get(2));
      double expected = Double.parseDouble(row.get(3));
      assertThat(path.get(isStock(variable) ? period : period - 1))
          .describedAs(row.toString())
          .isCloseTo(expected, within(DIGITS * expected));
    }
  }

  /** H = 80 (1 - (11/13)^t) in every period. */
  @Test
  void moneyInSimApproachesEightyByEleventhsOfThirteen() {
    List<Double> money = model("sim").path("h");
    for (int t = 0; t <= LONG; t++) {
      assertThat(money.get(t)).isCloseTo(80 * (1 - Math.pow(11.0 / 13, t)), within(1e-12 * 80));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sim", "simex", "pc", "pc_sfcr", "lp"})
  void moneyHeldIsMoneyIssued(String name) {
    Models model = model(name);
    String held = name.startsWith("sim") ? "h" : "hh";
    Trajectory path = model.observing(held, "h_issued").trajectory(0, 0);
    assertEqualPaths(path.of(held), path.of("h_issued"));
  }

  @Test
  void depositsAreLoans() {
    Trajectory path = model("bmw").observing("m", "l").trajectory(0, 0);
    assertEqualPaths(path.of("m"), path.of("l"));
  }

  /** At the scale of national accounts only a relative tolerance makes sense. */
  @Test
  void moneyHeldIsMoneyIssuedAtAnyScale() {
    Trajectory path = sim(2e10, 0).observing("h", "h_issued").trajectory(0, 0);
    assertEqualPaths(path.of("h"), path.of("h_issued"));
    assertThat(path.at("h", LONG)).isCloseTo(8e10, within(8e10 * DIGITS));
  }

  private static void assertEqualPaths(List<Double> first, List<Double> second) {
    for (int t = 0; t < first.size(); t++) {
      assertThat(second.get(t))
          .describedAs("period " + t)
          .isCloseTo(first.get(t), within(DIGITS * Math.abs(first.get(t))));
    }
  }
}
