package endurance.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/**
 * A vertical axis from one round number to another, with round numbers between.
 *
 * @param low value at the bottom
 * @param high value at the top, above {@code low}
 * @param ticks values to name, rising
 */
record Scale(double low, double high, List<Double> ticks) {

  /** About so many steps: enough to read a chart off, too few to clutter it. */
  private static final int WANTED_STEPS = 4;

  /** A floating-point sum of steps may miss the end by this part of a step. */
  private static final double ROUNDING = 1e-6;

  Scale {
    ticks = List.copyOf(ticks);
  }

  /** Covers all finite values, and 0 unless they keep far from it. */
  static Scale covering(DoubleStream values) {
    DoublePredicate finite = Double::isFinite;
    double[] all = values.filter(finite).toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double most = DoubleStream.of(all).max().orElse(1);
    double spread = most - least;
    double bottom = least > 0 && least < 2 * spread ? 0 : least;
    double top = most < 0 && -most < 2 * spread ? 0 : most;
    if (!(top > bottom)) {
      double pad = top == 0 ? 1 : Math.abs(top) / 2;
      bottom -= top == 0 ? 0 : pad;
      top += pad;
    }
    double step = roundStep((top - bottom) / WANTED_STEPS);
    double first = Math.floor(bottom / step + ROUNDING);
    double last = Math.ceil(top / step - ROUNDING);
    List<Double> ticks = new ArrayList<>();
    for (double tick = first; tick <= last; tick++) {
      ticks.add(tick * step);
    }
    return new Scale(first * step, last * step, ticks);
  }

  /**
   * From 0 to a top that need not be round.
   *
   * @param top above 0
   * @param steps about so many between named values
   */
  static Scale upTo(double top, int steps) {
    double step = roundStep(top / steps);
    List<Double> ticks = new ArrayList<>();
    for (int tick = 0; tick * step <= top; tick++) {
      ticks.add(tick * step);
    }
    return new Scale(0, top, ticks);
  }

  /** Where a value stands, from 0 at the bottom to 1 at the top; outside stays outside. */
  double at(double value) {
    return (value - low) / (high - low);
  }

  /** The nearest of 1, 2, 5 times a power of ten above. */
  private static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double part = least / power;
    return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
  }
}
