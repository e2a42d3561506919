package endurance.analysis.wording;

import endurance.model.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Names a reader may have meant by one that does not exist. */
public final class NearestNames {

  /** More would not be read. */
  private static final int MOST = 3;

  private NearestNames() {}

  /** Names whose last part is the one asked for, then the one that takes the fewest slips. */
  public static List<String> to(String asked, Collection<String> names) {
    return Stream.concat(
            names.stream().filter(name -> name.endsWith("." + asked)),
            Nearest.to(asked, names).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }
}
