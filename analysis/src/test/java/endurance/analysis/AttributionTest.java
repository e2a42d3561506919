package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.folder.CaseFolder;
import endurance.engine.Observable;
import endurance.engine.Simulation;
import endurance.engine.Trajectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The split of what ChatGPT lost, held against averages over all orders of the drivers. */
class AttributionTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));

  /** Shares are near 1 and a path has a hundred steps of a few operations each. */
  private static final double ROUNDING = 1e-12;

  private static final int END_OF_2025 = 12;
  private static final int END_OF_2027 = 36;
  private static final List<Integer> POINTS = List.of(END_OF_2025, END_OF_2027);
  private static final int FUTURES = 5;

  /** First letters of the drivers, in the order in which a coalition's name has them. */
  private static final String LETTERS = "pdqa";

  private static final Map<String, String> PAIRS =
      Map.of(
          "pd", "price_and_default",
          "pq", "price_and_quality",
          "pa", "price_and_appeal",
          "dq", "default_and_quality",
          "da", "default_and_appeal",
          "qa", "quality_and_appeal");

  private final Simulation simulation = simulation(Map.of());

  @Test
  void theFourDriversAddUpToWhatWasLost() {
    for (int future = 0; future < FUTURES; future++) {
      Trajectory path = simulation.trajectory(1, future);
      for (int point : POINTS) {
        double lost = path.at("market.share[chatgpt]", 0) - path.at("market.share[chatgpt]", point);
        double split =
            LETTERS.chars().mapToDouble(letter -> path.at(lostTo((char) letter), point)).sum();

        assertThat(split).isCloseTo(lost, within(ROUNDING));
        assertThat(path.at("not_split", point)).isCloseTo(0, within(ROUNDING));
      }
    }
  }

  @Test
  void aDriversPartIsWhatItAddsOnAverageOverAllOrders() {
    List<String> orders = orders(LETTERS);
    assertThat(orders).hasSize(24);
    for (int future = 0; future < FUTURES; future++) {
      Trajectory path = simulation.trajectory(1, future);
      for (int point : POINTS) {
        for (char driver : LETTERS.toCharArray()) {
          double added = 0;
          for (String order : orders) {
            String before = order.substring(0, order.indexOf(driver));
            added += share(path, before, point) - share(path, before + driver, point);
          }

          assertThat(path.at(lostTo(driver), point))
              .isCloseTo(added / orders.size(), within(ROUNDING));
        }
      }
    }
  }

  @Test
  void aDriversPartIsWhatItTakesAloneAndHalfOfWhatItTakesWithEachOther() {
    Trajectory path = simulation.trajectory(1, 0);
    for (char driver : LETTERS.toCharArray()) {
      double part = share(path, "", END_OF_2027) - share(path, "" + driver, END_OF_2027);
      for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
        if (pair.getKey().indexOf(driver) >= 0) {
          part += path.at("lost_to_pair[" + pair.getValue() + "]", END_OF_2027) / 2;
        }
      }

      assertThat(path.at(lostTo(driver), END_OF_2027)).isCloseTo(part, within(ROUNDING));
    }
  }

  @Test
  void withoutAnyDriverTheShareStandsStillAndWithAllOfThemItIsTheRealOne() {
    Trajectory path = simulation.trajectory(1, 1);
    double start = path.at("market.share[chatgpt]", 0);

    assertThat(share(path, "", END_OF_2027)).isCloseTo(start, within(ROUNDING));
    assertThat(share(path, LETTERS, END_OF_2027))
        .isCloseTo(path.at("market.share[chatgpt]", END_OF_2027), within(ROUNDING));
    assertThat(share(path, "q", END_OF_2027)).isNotCloseTo(start, within(1e-6));
  }

  @Test
  void aDriverThatIsSwitchedOffTookNothing() {
    Trajectory path =
        simulation(Map.of("switch_default_entry", "0", "switch_siri", "0")).trajectory(1, 2);

    assertThat(path.at(lostTo('d'), END_OF_2027)).isCloseTo(0, within(ROUNDING));
    assertThat(path.at(lostTo('q'), END_OF_2027)).isNotCloseTo(0, within(1e-6));
  }

  private static double share(Trajectory path, String drivers, int point) {
    return path.at(coalition(drivers), point);
  }

  /** ChatGPT's share with these drivers only, whatever their order. */
  private static String coalition(String drivers) {
    String name =
        drivers
            .chars()
            .map(LETTERS::indexOf)
            .sorted()
            .mapToObj(LETTERS::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining());
    return "without.share[" + (name.isEmpty() ? "none" : name) + ", chatgpt]";
  }

  private static String lostTo(char driver) {
    String name =
        switch (driver) {
          case 'p' -> "price_and_bundle";
          case 'd' -> "default_entry";
          case 'q' -> "quality";
          case 'a' -> "appeal";
          default -> throw new IllegalArgumentException("no driver " + driver);
        };
    return "lost_to[" + name + "]";
  }

  private static List<String> orders(String letters) {
    if (letters.isEmpty()) {
      return List.of("");
    }
    List<String> orders = new ArrayList<>();
    for (int first = 0; first < letters.length(); first++) {
      String rest = letters.substring(0, first) + letters.substring(first + 1);
      for (String order : orders(rest)) {
        orders.add(letters.charAt(first) + order);
      }
    }
    return orders;
  }

  private static Simulation simulation(Map<String, String> set) {
    Set<Observable> observed =
        Stream.of(
                LETTERS.chars().mapToObj(letter -> lostTo((char) letter)),
                PAIRS.values().stream().map(pair -> "lost_to_pair[" + pair + "]"),
                orders(LETTERS).stream()
                    .flatMap(order ->
                        IntStream.rangeClosed(0, order.length())
                            .mapToObj(end -> coalition(order.substring(0, end)))),
                Stream.of("market.share[chatgpt]", "not_split"))
            .flatMap(names -> names)
            .map(name -> new Observable(name, END_OF_2027))
            .collect(Collectors.toSet());
    return Simulation.of(
            CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"))
                .read("base", set)
                .orThrow()
                .model(),
            observed)
        .orThrow();
  }
}
