package endurance.casebook;

/** How well a fact is attested. */
public enum Grade {
  /** A primary document, or three outlets that agree. */
  A(1.0),
  /** One reputable outlet, or two relays. */
  B(0.7),
  /** One relay of unknown quality, or a measure with a known defect. */
  C(0.4),
  /** Derived, recalled, or in open conflict. */
  D(0.1);

  private final double weight;

  Grade(double weight) {
    this.weight = weight;
  }

  /**
   * Weight in the judging of claims. A judgement of this project, stated in
   * docs/reference/case-format.md.
   */
  public double weight() {
    return weight;
  }
}
