package endurance.analysis;

import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import java.util.Collection;
import java.util.List;

/**
 * A claim read as being about one kind of number, and the facts of that kind.
 *
 * @param heard every fact that can be held against the claim in this reading, with what it says
 */
public record KindReading(FactKind kind, List<Heard> heard) {

  /** A fact and what it says to the claim. */
  public record Heard(Fact fact, Bearing bearing) {}

  public KindReading {
    heard = List.copyOf(heard);
  }

  public static KindReading of(FactKind kind, Claim.Compare claim, Collection<Fact> facts) {
    return new KindReading(
        kind,
        facts.stream()
            .filter(fact -> FactSelection.speaksOf(fact, kind, claim))
            .map(fact -> new Heard(fact, bearing(fact, claim)))
            .toList());
  }

  private static Bearing bearing(Fact fact, Claim.Compare claim) {
    return Bearing.of(FactSelection.inUnitOf(claim, fact).orElseThrow(), fact.bound(), claim);
  }

  /** Whether any fact agrees or disagrees. */
  boolean hasEvidence() {
    return weight(Bearing.AGREES) + weight(Bearing.DISAGREES) > 0;
  }

  /** The least the probability can be in this reading: 0 without evidence. */
  double low() {
    return hasEvidence() ? agreeing() : 0;
  }

  /** The most it can be: 1 without evidence. */
  double high() {
    return hasEvidence() ? agreeing() : 1;
  }

  /** The ruling if this were the only reading. */
  Verdict.Ruling ruling() {
    return Judge.ruling(low(), high());
  }

  private double agreeing() {
    double agree = weight(Bearing.AGREES);
    return agree / (agree + weight(Bearing.DISAGREES));
  }

  private double weight(Bearing bearing) {
    return heard.stream()
        .filter(one -> one.bearing() == bearing)
        .mapToDouble(one -> one.fact().grade().weight())
        .sum();
  }
}
