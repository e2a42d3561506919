package endurance.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphTest {

  private static final long SEED = 20260203;

  @Test
  void everyCircleIsAWayAndEveryNodeOnOneIsInATangleThatIsTold() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 3_000; round++) {
      int size = random.nextInt(1, 9);
      Map<Integer, List<Integer>> needs = new HashMap<>();
      for (int node = 0; node < size; node++) {
        List<Integer> others = new ArrayList<>();
        for (int k = random.nextInt(3); k > 0; k--) {
          others.add(random.nextInt(size));
        }
        needs.put(node, others);
      }
      List<Integer> nodes = IntStream.range(0, size).boxed().toList();
      Graph<Integer> graph = new Graph<>(nodes, node -> needs.getOrDefault(node, List.of()));
      List<List<Integer>> circles = graph.circles();
      String what = "seed " + SEED + ", round " + round + ": " + needs;

      boolean[][] reach = reach(size, needs);
      assertThat(graph.entangled())
          .as(what)
          .containsExactlyElementsOf(nodes.stream().filter(node -> reach[node][node]).toList());
      for (List<Integer> circle : circles) {
        assertThat(circle.getFirst()).as(what).isEqualTo(circle.getLast());
        for (int i = 1; i < circle.size(); i++) {
          assertThat(needs.get(circle.get(i - 1))).as(what).contains(circle.get(i));
        }
      }
      for (int node = 0; node < size; node++) {
        int fixed = node;
        assertThat(
                circles.stream()
                    .filter(c -> reach[fixed][c.getFirst()] && reach[c.getFirst()][fixed])
                    .count())
            .as(what + ", node " + node)
            .isEqualTo(reach[node][node] ? 1 : 0);
      }
    }
  }

  private static boolean[][] reach(int size, Map<Integer, List<Integer>> needs) {
    boolean[][] reach = new boolean[size][size];
    needs.forEach((node, others) -> others.forEach(other -> reach[node][other] = true));
    for (int via = 0; via < size; via++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          reach[from][to] |= reach[from][via] && reach[via][to];
        }
      }
    }
    return reach;
  }
}
