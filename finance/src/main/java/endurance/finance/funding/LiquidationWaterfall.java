package endurance.finance.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who gets what when a company is sold or wound up and its owners are paid: first the preferences,
 * by rank, then the rest to the common shares and those that join them.
 *
 * <p>A class without participation takes either its preference or, converted, its part of the rest;
 * it converts when that is worth more. A participating class takes both. Classes convert in the
 * order of preference per share, lowest first, until the next would rather keep its preference: an
 * outcome from which no class would depart alone.
 *
 * @param common shares without a preference, at least 0
 * @param classes of preferred shares
 */
public record LiquidationWaterfall(double common, List<Preferred> classes) {

  /**
   * A class of preferred shares.
   *
   * @param preference its holders' claim before the common shares, at least 0
   * @param shares into which it converts, above 0
   * @param participating whether it shares in the rest on top of its preference
   * @param rank 1 is paid first; equal ranks share in proportion to their preferences
   */
  public record Preferred(double preference, double shares, boolean participating, int rank) {
    public Preferred {
      if (!(preference >= 0) || Double.isInfinite(preference)) {
        throw new IllegalArgumentException(
            "a preference must be finite and at least 0, got " + preference);
      }
      Positive.require("the shares of a preferred class", shares);
    }

    double perShare() {
      return preference / shares;
    }
  }

  /**
   * A distribution.
   *
   * @param common to the common shares together
   * @param classes to each class, in the order of the waterfall
   */
  public record Distribution(double common, List<Double> classes) {}

  public LiquidationWaterfall {
    classes = List.copyOf(classes);
    if (!(common >= 0) || Double.isInfinite(common)) {
      throw new IllegalArgumentException(
          "the common shares must be finite and at least 0, got " + common);
    }
  }

  /**
   * Distributes proceeds.
   *
   * @param proceeds left for the owners after all debt, at least 0
   */
  public Distribution distribute(double proceeds) {
    if (!(proceeds >= 0) || Double.isInfinite(proceeds)) {
      throw new IllegalArgumentException(
          "the proceeds must be finite and at least 0, got " + proceeds);
    }
    Set<Integer> converted = converted(proceeds);
    double rest = perShare(proceeds, converted);
    var paid = new ArrayList<Double>();
    for (int i = 0; i < classes.size(); i++) {
      boolean joins = classes.get(i).participating() || converted.contains(i);
      paid.add(preference(i, proceeds, converted) + (joins ? rest * classes.get(i).shares() : 0));
    }
    return new Distribution(rest * common, List.copyOf(paid));
  }

  /** The classes, by number, that do better by converting. */
  private Set<Integer> converted(double proceeds) {
    List<Integer> willing =
        IntStream.range(0, classes.size())
            .boxed()
            .filter(i -> !classes.get(i).participating())
            .sorted(Comparator.comparingDouble(i -> classes.get(i).perShare()))
            .toList();
    Set<Integer> converted = new HashSet<>();
    for (int i : willing) {
      converted.add(i);
      if (perShare(proceeds, converted) <= classes.get(i).perShare()) {
        converted.remove(i);
        break;
      }
    }
    return converted;
  }

  /** What a common share gets once some classes have converted; 0 when nobody shares the rest. */
  private double perShare(double proceeds, Set<Integer> converted) {
    double sharing = common;
    for (int i = 0; i < classes.size(); i++) {
      boolean joins = classes.get(i).participating() || converted.contains(i);
      sharing += joins ? classes.get(i).shares() : 0;
    }
    double left = proceeds - claims(converted, Integer.MAX_VALUE);
    return sharing == 0 ? 0 : Math.max(0, left) / sharing;
  }

  /** What a class gets of its preference; nothing where it converts. */
  private double preference(int number, double proceeds, Set<Integer> converted) {
    if (converted.contains(number)) {
      return 0;
    }
    Preferred preferred = classes.get(number);
    double before = claims(converted, preferred.rank() - 1);
    double equal = claims(converted, preferred.rank()) - before;
    double part = equal == 0 ? 0 : Math.min(1, Math.max(0, proceeds - before) / equal);
    return part * preferred.preference();
  }

  /** The preferences of ranks up to one, of those that do not convert. */
  private double claims(Set<Integer> converted, int rank) {
    return IntStream.range(0, classes.size())
        .filter(i -> !converted.contains(i) && classes.get(i).rank() <= rank)
        .mapToDouble(i -> classes.get(i).preference())
        .sum();
  }
}
