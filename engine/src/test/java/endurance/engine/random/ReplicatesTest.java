package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.engine.random.Replicates.Block;
import org.junit.jupiter.api.Test;

class ReplicatesTest {

  @Test
  void dealsEvenlyWhenItCan() {
    Replicates replicates = new Replicates(1_000, 4);
    assertThat(replicates.of(0)).isEqualTo(new Block(0, 0, 250));
    assertThat(replicates.of(249)).isEqualTo(new Block(0, 0, 250));
    assertThat(replicates.of(250)).isEqualTo(new Block(1, 250, 250));
    assertThat(replicates.of(999)).isEqualTo(new Block(3, 750, 250));
  }

  @Test
  void givesTheFirstBlocksOneMoreOtherwise() {
    Replicates replicates = new Replicates(11, 3);
    assertThat(replicates.of(3)).isEqualTo(new Block(0, 0, 4));
    assertThat(replicates.of(4)).isEqualTo(new Block(1, 4, 4));
    assertThat(replicates.of(8)).isEqualTo(new Block(2, 8, 3));
    assertThat(replicates.of(10).end()).isEqualTo(11);
  }

  @Test
  void goesOnBeyondTheRun() {
    Replicates replicates = new Replicates(11, 3);
    assertThat(replicates.of(11)).isEqualTo(new Block(3, 11, 3));
    assertThat(replicates.of(1L << 40).number()).isGreaterThan(1L << 38);
  }

  @Test
  void everyFutureIsInItsBlockAndBlocksFollowOneAnother() {
    for (long futures : new long[] {1, 2, 16, 17, 100, 10_000}) {
      for (int count : new int[] {1, 2, 7, 16}) {
        if (count > futures) {
          continue;
        }
        Replicates replicates = new Replicates(futures, count);
        long number = -1;
        long end = 0;
        while (end < futures) {
          Block block = replicates.of(end);
          assertThat(block.number()).isEqualTo(++number);
          assertThat(block.first()).isEqualTo(end);
          assertThat(block.size()).isBetween(futures / count, futures / count + 1);
          assertThat(replicates.of(block.end() - 1)).isEqualTo(block);
          end = block.end();
        }
        assertThat(number).isEqualTo(count - 1);
        assertThat(end).isEqualTo(futures);
      }
    }
  }

  @Test
  void refusesMoreReplicatesThanFutures() {
    assertThatThrownBy(() -> new Replicates(15, 16)).hasMessageContaining("16 replicates");
    assertThatThrownBy(() -> new Replicates(15, 0)).hasMessageContaining("at least one");
  }
}
