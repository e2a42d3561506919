package endurance.report.document;

import endurance.model.Distribution;
import java.util.OptionalDouble;

/** Values that an assumption cannot go beyond, as far as that is known. */
record Bounds(OptionalDouble least, OptionalDouble most) {

  static Bounds of(Scalar scalar) {
    if (scalar.isSwitch()) {
      return between(0, 1);
    }
    return scalar
        .distribution()
        .map(Bounds::of)
        .orElseGet(() -> new Bounds(OptionalDouble.empty(), OptionalDouble.empty()));
  }

  private static Bounds of(Distribution distribution) {
    return switch (distribution) {
      case Distribution.Normal _ -> new Bounds(OptionalDouble.empty(), OptionalDouble.empty());
      case Distribution.Lognormal _ -> new Bounds(OptionalDouble.of(0), OptionalDouble.empty());
      case Distribution.Uniform uniform -> between(uniform.low(), uniform.high());
      case Distribution.Triangular triangular -> between(triangular.low(), triangular.high());
      case Distribution.Pert pert -> between(pert.low(), pert.high());
      case Distribution.Beta beta -> between(beta.low(), beta.high());
      case Distribution.Discrete discrete ->
          between(discrete.values().getFirst(), discrete.values().getLast());
      case Distribution.Empirical empirical ->
          between(empirical.values().getFirst(), empirical.values().getLast());
      case Distribution.Quantiles quantiles -> new Bounds(quantiles.min(), quantiles.max());
    };
  }

  private static Bounds between(double least, double most) {
    return new Bounds(OptionalDouble.of(least), OptionalDouble.of(most));
  }
}
