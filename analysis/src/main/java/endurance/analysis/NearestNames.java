package endurance.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names a reader may have meant by one that does not exist. */
final class NearestNames {

  /** More would not be read. */
  private static final int MOST = 3;

  /** A name is near when at most this part of its letters would have to change. */
  private static final double NEAR = 0.4;

  private NearestNames() {}

  /** The nearest first: names that end in the one asked for, then those a few letters away. */
  static List<String> to(String asked, Collection<String> names) {
    return names.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(asked, name)))
        .filter(candidate ->
            candidate.distance() <= NEAR * Math.max(asked.length(), candidate.name().length()))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private record Candidate(String name, int distance) {}

  private static int distance(String asked, String name) {
    return name.endsWith("." + asked) ? 0 : edits(asked, name);
  }

  /** Levenshtein's distance: insertions, deletions and replacements of one letter. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
