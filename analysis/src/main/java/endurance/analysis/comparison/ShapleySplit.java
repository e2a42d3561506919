package endurance.analysis.comparison;

/**
 * Splits what several parties bring about together among them: each gets what it adds when it
 * joins, on average over all orders in which they may come.
 *
 * <p>With n players and the worth v of each coalition, the Shapley value of player i is {@code sum
 * over S without i of |S|! (n-|S|-1)! / n! (v(S+i) - v(S))}. The values add up to {@code v(all) -
 * v(none)}, whatever the game. The interaction index of players i and j is {@code sum over S
 * without both of |S|! (n-|S|-2)! / (n-1)! (v(S+ij) - v(S+i) - v(S+j) + v(S))}: what the two do
 * together beyond what each does by itself.
 *
 * <p>Many games are split at once, one for each future; the worths come coalition by coalition and
 * are not kept. A game in which the worth of any coalition is NaN has NaN values.
 *
 * <p>References: L. S. Shapley (1953), A value for n-person games; M. Grabisch and M. Roubens
 * (1999), An axiomatic approach to the concept of interaction among players in cooperative games,
 * International Journal of Game Theory 28.
 */
public final class ShapleySplit {

  private final int players;
  private final int games;
  private final double[][] values;
  private final double[][] interactions;

  /**
   * @param players from 1 to 30
   * @param games how many are split at once
   */
  public ShapleySplit(int players, int games) {
    if (players < 1 || players > 30) {
      throw new IllegalArgumentException("from 1 to 30 players, got " + players);
    }
    this.players = players;
    this.games = games;
    this.values = new double[players][games];
    this.interactions = new double[players * (players - 1) / 2][games];
  }

  /**
   * Takes in a coalition; every one of the {@code 2^players} has to come once.
   *
   * @param coalition its members: bit i stands for player i
   * @param worth of the coalition in each game
   */
  public void add(int coalition, double[] worth) {
    if (worth.length != games) {
      throw new IllegalArgumentException(games + " games need as many worths, got " + worth.length);
    }
    int size = Integer.bitCount(coalition);
    for (int i = 0; i < players; i++) {
      boolean inside = contains(coalition, i);
      int others = inside ? size - 1 : size;
      accumulate(values[i], (inside ? 1 : -1) * weight(others, players - 1 - others), worth);
      for (int j = i + 1; j < players; j++) {
        boolean both = inside == contains(coalition, j);
        int apart = others - (contains(coalition, j) ? 1 : 0);
        accumulate(
            interactions[pair(i, j)], (both ? 1 : -1) * weight(apart, players - 2 - apart), worth);
      }
    }
  }

  /** What a player adds in each game, once all coalitions have come. */
  public double[] value(int player) {
    return values[player].clone();
  }

  /** What two players add together in each game beyond what each adds alone. */
  public double[] interaction(int first, int second) {
    return interactions[pair(Math.min(first, second), Math.max(first, second))].clone();
  }

  private static boolean contains(int coalition, int player) {
    return (coalition >> player & 1) != 0;
  }

  private int pair(int i, int j) {
    return i * (2 * players - i - 1) / 2 + j - i - 1;
  }

  /** {@code before! after! / (before + after + 1)!}. */
  private static double weight(int before, int after) {
    double weight = 1.0 / (before + after + 1);
    for (int k = 1; k <= before; k++) {
      weight *= (double) k / (after + k);
    }
    return weight;
  }

  private static void accumulate(double[] sums, double weight, double[] worth) {
    for (int game = 0; game < sums.length; game++) {
      sums[game] += weight * worth[game];
    }
  }
}
