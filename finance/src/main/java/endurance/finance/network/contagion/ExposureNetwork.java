package endurance.finance.network.contagion;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Buffers and exposures, free of contradictions and arranged by who causes the loss. */
public final class ExposureNetwork {

  private final List<Buffer> buffers;
  private final List<Exposure> exposures;
  private final Map<String, Integer> places;
  private final LossRows losses;

  private ExposureNetwork(
      List<Buffer> buffers, List<Exposure> exposures, Map<String, Integer> places) {
    this.buffers = List.copyOf(buffers);
    this.exposures = List.copyOf(exposures);
    this.places = Map.copyOf(places);
    this.losses = LossRows.of(buffers.size(), exposures, places);
  }

  /**
   * Checks and joins what is given; several exposures of one party on another add up.
   *
   * @return an objection to each of: a party given twice, an unknown party, an exposure on oneself,
   *     a buffer, weight or loss that is negative or not finite
   */
  public static Vetted<ExposureNetwork> of(List<Buffer> buffers, List<Exposure> exposures) {
    var objections = new ArrayList<Objection>();
    var places = new HashMap<String, Integer>();
    for (Buffer buffer : buffers) {
      if (places.putIfAbsent(buffer.party(), places.size()) != null) {
        objections.add(
            new Objection(buffer.party(), "party", "given twice", "give each party one buffer"));
      }
      requireAmount(buffer.party(), "buffer", buffer.amount(), objections);
      requireAmount(buffer.party(), "weight", buffer.weight(), objections);
    }
    for (Exposure exposure : exposures) {
      String subject = "exposure of " + exposure.holder() + " on " + exposure.on();
      requireKnown(subject, "holder", exposure.holder(), places, objections);
      requireKnown(subject, "on", exposure.on(), places, objections);
      if (exposure.holder().equals(exposure.on())) {
        objections.add(new Objection(subject, "on", "its holder", "leave it out"));
      }
      requireAmount(subject, "loss", exposure.loss(), objections);
    }
    return Vetted.unless(objections, () -> new ExposureNetwork(buffers, exposures, places));
  }

  public List<Buffer> buffers() {
    return buffers;
  }

  public List<Exposure> exposures() {
    return exposures;
  }

  LossRows losses() {
    return losses;
  }

  /** Stresses by party as a vector, or an objection to each that is none. */
  Vetted<double[]> vector(Map<String, Double> stress) {
    var objections = new ArrayList<Objection>();
    double[] vector = new double[buffers.size()];
    stress.forEach((party, value) -> {
      requireKnown("stress", "party", party, places, objections);
      if (!(value >= 0 && value <= 1)) {
        objections.add(Objection.to(party, "stress", value, "state a stress from 0 to 1"));
      }
      Integer place = places.get(party);
      if (place != null) {
        vector[place] = value;
      }
    });
    return Vetted.unless(objections, () -> vector);
  }

  private static void requireKnown(
      String subject,
      String term,
      String party,
      Map<String, Integer> places,
      List<Objection> objections) {
    if (!places.containsKey(party)) {
      objections.add(
          new Objection(subject, term, "'" + party + "'", "name a party that has a buffer"));
    }
  }

  private static void requireAmount(
      String subject, String term, double amount, List<Objection> objections) {
    if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
      objections.add(Objection.to(subject, term, amount, "state a finite amount of at least 0"));
    }
  }
}
