package endurance.finance.network.contagion;

import endurance.finance.Vetted;
import endurance.finance.Vetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Buffers and exposures, free of contradictions and arranged by who causes the loss. */
public final class ExposureNetwork {

  private final List<Buffer> buffers;
  private final List<Exposure> exposures;
  private final Map<String, Integer> places;
  private final double[] amounts;
  private final LossRows losses;

  private ExposureNetwork(
      List<Buffer> buffers, List<Exposure> exposures, Map<String, Integer> places) {
    this.buffers = List.copyOf(buffers);
    this.exposures = List.copyOf(exposures);
    this.places = places;
    this.amounts = new double[buffers.size()];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = buffers.get(i).amount();
    }
    this.losses = LossRows.of(buffers.size(), exposures, places);
  }

  /**
   * Checks and joins what is given; several exposures of one party on another add up.
   *
   * @return an objection to each of: a party given twice, an unknown party, an exposure on oneself,
   *     a buffer, weight or loss that is negative or not finite
   */
  public static Vetted<ExposureNetwork> of(List<Buffer> buffers, List<Exposure> exposures) {
    var vetting = new Vetting();
    var places = new HashMap<String, Integer>();
    for (Buffer buffer : buffers) {
      Vetting.About subject = vetting.about(() -> "party " + buffer.party());
      subject.require(
          places.putIfAbsent(buffer.party(), places.size()) == null,
          "buffer",
          buffer.amount(),
          "is given twice",
          "give each party one buffer");
      subject.amount("buffer", buffer.amount(), "give what it can lose before it fails");
      subject.amount("weight", buffer.weight(), "give its size beside that of others");
    }
    for (Exposure exposure : exposures) {
      Vetting.About subject =
          vetting.about(() -> "exposure of " + exposure.holder() + " on " + exposure.on());
      requireKnown(subject, "holder", exposure.holder(), places);
      requireKnown(subject, "on", exposure.on(), places);
      subject.require(
          !exposure.holder().equals(exposure.on()),
          "on",
          exposure.on(),
          "is its holder",
          "leave out what a party has on itself");
      subject.amount("loss", exposure.loss(), "give what its holder loses at most");
    }
    return vetting.unless(() -> new ExposureNetwork(buffers, exposures, places));
  }

  public List<Buffer> buffers() {
    return buffers;
  }

  public List<Exposure> exposures() {
    return exposures;
  }

  /** Of the buffers, in their order. Not to be changed. */
  double[] amounts() {
    return amounts;
  }

  LossRows losses() {
    return losses;
  }

  /** Stresses by party as a vector, or an objection to each that is none. */
  Vetted<double[]> vector(Map<String, Double> stress) {
    var vetting = new Vetting();
    double[] vector = new double[buffers.size()];
    stress.forEach((party, value) -> {
      requireKnown(vetting.about(() -> "stress"), "party", party, places);
      vetting.about(() -> "party " + party).part("stress", value);
      Integer place = places.get(party);
      if (place != null) {
        vector[place] = value;
      }
    });
    return vetting.unless(() -> vector);
  }

  private static void requireKnown(
      Vetting.About subject, String term, String party, Map<String, Integer> places) {
    subject.require(
        places.containsKey(party),
        term,
        party,
        "has no buffer",
        "name a party that has one, or give it one");
  }
}
