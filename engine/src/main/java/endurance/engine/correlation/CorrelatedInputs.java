package endurance.engine.correlation;

import java.util.List;

/**
 * Inputs that depend on one another, directly or through others, by a Gaussian copula: each is
 * driven by a standard normal, and these are correlated.
 *
 * <p>Member {@code i} is {@code sum over j <= i of weight(i, j)*w(j)}, where {@code w(j)} is the
 * normal of member {@code j}'s own stream. So the first member of a group is drawn as if it stood
 * alone, and what is not in the group never changes.
 */
public final class CorrelatedInputs {

  private final List<String> names;
  private final double[][] lower;

  CorrelatedInputs(List<String> names, double[][] lower) {
    this.names = List.copyOf(names);
    this.lower = lower;
  }

  /** Scalar names of the inputs, in the written order of the model. */
  public List<String> names() {
    return names;
  }

  /** How the normal of member {@code of} weighs in member {@code member}; 0 above the diagonal. */
  public double weight(int member, int of) {
    return of <= member ? lower[member][of] : 0;
  }
}
