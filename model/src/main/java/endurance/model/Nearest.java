package endurance.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a word that is not known. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word that takes the fewest slips (a letter too many, too few, wrong, or swapped with
   * its neighbour; capitals and small letters are alike) to become {@code written}. Empty when even
   * the nearest differs in more than a third of its letters: a far-fetched guess misleads. Of
   * several equally near, the first.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int fewest = Math.max(1, written.length() / 3) + 1;
    for (String candidate : known) {
      int slips = slips(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (slips < fewest) {
        fewest = slips;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** {@code "did you mean x?"}, or {@code otherwise} when nothing is near. */
  public static String remedy(String written, Collection<String> known, String otherwise) {
    return to(written, known).map(word -> "did you mean " + word + "?").orElse(otherwise);
  }

  /** Optimal string alignment distance (Damerau 1964). */
  private static int slips(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int step(int[][] distance, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(
            Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
            distance[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
