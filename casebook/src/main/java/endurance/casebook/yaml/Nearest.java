package endurance.casebook.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word a person probably meant. */
public final class Nearest {

  /** A misspelling rarely touches more than a third of the letters of a word. */
  private static final int LETTERS_PER_SLIP = 3;

  /** More words than this are not read by anybody. */
  private static final int MOST_LISTED = 12;

  private Nearest() {}

  /** The known word with the fewest slips from {@code word}; empty when none is close. */
  public static Optional<String> to(String word, Collection<String> known) {
    int allowed = Math.max(1, word.length() / LETTERS_PER_SLIP);
    return known.stream()
        .filter(candidate -> slips(word, candidate) <= allowed)
        .min(
            Comparator.comparingInt((String candidate) -> slips(word, candidate))
                .thenComparingInt(candidate -> Math.abs(candidate.length() - word.length()))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** What to tell a person who wrote {@code word} where one of {@code known} was due. */
  public static String remedy(String word, Collection<String> known) {
    Optional<String> nearest = to(word, known);
    if (nearest.isPresent()) {
      return "did you mean `" + nearest.get() + "`?";
    }
    return switch (known.size()) {
      case 0 -> "there is none to choose from";
      case 1 -> "the only one is " + String.join("", known);
      default ->
          known.size() > MOST_LISTED
              ? "there are " + known.size() + ", such as " + first(known)
              : "choose from " + String.join(", ", known);
    };
  }

  private static String first(Collection<String> known) {
    return String.join(", ", known.stream().limit(MOST_LISTED).toList());
  }

  /**
   * Damerau's distance: the number of letters put in, left out, exchanged, or swapped with their
   * neighbour (optimal string alignment).
   */
  static int slips(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          distance[i][j] = i + j;
          continue;
        }
        int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(
                Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
                distance[i - 1][j - 1] + exchange);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, distance[i - 2][j - 2] + 1);
        }
        distance[i][j] = best;
      }
    }
    return distance[a.length()][b.length()];
  }
}
