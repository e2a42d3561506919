package endurance.analysis;

import endurance.casebook.Claim;
import endurance.casebook.Fact;

/**
 * What a fact says to a claim about the same figure.
 *
 * <p>A fact stated as a bound says nothing about values on its open side: "at least 20" agrees with
 * "about 20", contradicts "about 10" and is silent on "about 30". Against a claim that is itself a
 * bound, a fact agrees when everything it allows fulfils the claim, disagrees when nothing does,
 * and is silent otherwise.
 */
enum Bearing {
  AGREES,
  DISAGREES,
  SILENT;

  /**
   * How far on the wrong side of a claimed bound a figure stated as "about" may lie before it
   * disagrees: figures given so are rounded to one or two digits.
   */
  static final double ROUNDED_BY = 0.05;

  /**
   * Relative room for decimals as typed and units converted: 5 % of 20 is not exactly 1 in floating
   * point.
   */
  static final double TYPED_DECIMALS = 1e-9;

  /**
   * @param stated the fact's value in the claim's unit
   * @param bound how the source states it
   */
  static Bearing of(double stated, Fact.Bound bound, Claim.Compare claim) {
    return switch (claim.as()) {
      case ABOUT -> onAbout(stated, bound, claim.value(), claim.tolerance());
      case AT_LEAST -> onAtLeast(stated, bound, claim.value());
      case AT_MOST -> onAtLeast(-stated, mirrored(bound), -claim.value());
    };
  }

  private static Bearing onAbout(
      double stated, Fact.Bound bound, double claimed, double tolerance) {
    double reach = (tolerance + TYPED_DECIMALS) * Math.abs(claimed);
    if (Math.abs(stated - claimed) <= reach) {
      return AGREES;
    }
    return switch (bound) {
      case EXACTLY, ABOUT -> DISAGREES;
      case AT_LEAST -> stated > claimed ? DISAGREES : SILENT;
      case AT_MOST -> stated < claimed ? DISAGREES : SILENT;
    };
  }

  private static Bearing onAtLeast(double stated, Fact.Bound bound, double claimed) {
    boolean reaches = stated >= claimed - TYPED_DECIMALS * Math.abs(claimed);
    return switch (bound) {
      case EXACTLY -> reaches ? AGREES : DISAGREES;
      case ABOUT ->
          reaches
              ? AGREES
              : stated >= claimed - ROUNDED_BY * Math.abs(claimed) ? SILENT : DISAGREES;
      case AT_LEAST -> reaches ? AGREES : SILENT;
      case AT_MOST -> reaches ? SILENT : DISAGREES;
    };
  }

  private static Fact.Bound mirrored(Fact.Bound bound) {
    return switch (bound) {
      case EXACTLY, ABOUT -> bound;
      case AT_LEAST -> Fact.Bound.AT_MOST;
      case AT_MOST -> Fact.Bound.AT_LEAST;
    };
  }
}
