package endurance.finance.network.contagion;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import java.util.ArrayList;
import java.util.List;

/**
 * What a supplier stands to lose with a customer, by three channels.
 *
 * @param id of the contract
 * @param receivable what the customer owes for what was delivered, at least 0
 * @param recovery the part of it that is paid all the same, from 0 to 1
 */
public record SupplyRelation(
    String id,
    String supplier,
    String customer,
    double receivable,
    double recovery,
    FutureMargin margin,
    DedicatedCapacity capacity) {

  /**
   * One exposure of the supplier on the customer for each channel by which something can be lost.
   *
   * @param discountRate continuously compounded, at least 0
   * @return or an objection to each term that is out of range
   */
  public Vetted<List<Exposure>> exposures(double discountRate) {
    var objections = new ArrayList<Objection>();
    atLeastZero("receivable", receivable, objections);
    part("recovery", recovery, objections);
    atLeastZero("margin.perYear", margin.perYear(), objections);
    atLeastZero("margin.years", margin.years(), objections);
    atLeastZero("margin.delayYears", margin.delayYears(), objections);
    atLeastZero("margin.replacementRate", margin.replacementRate(), objections);
    atLeastZero("capacity.rentPerYear", capacity.rentPerYear(), objections);
    atLeastZero("capacity.years", capacity.years(), objections);
    atLeastZero("capacity.idleYears", capacity.idleYears(), objections);
    part("capacity.discount", capacity.discount(), objections);
    atLeastZero("discountRate", discountRate, objections);
    return Vetted.unless(objections, () -> exposuresAt(discountRate));
  }

  private List<Exposure> exposuresAt(double discountRate) {
    var exposures = new ArrayList<Exposure>();
    add(Channel.RECEIVABLES, (1 - recovery) * receivable, exposures);
    add(Channel.FUTURE_MARGIN, margin.lost(discountRate), exposures);
    add(Channel.STRANDED_CAPACITY, capacity.lost(discountRate), exposures);
    return List.copyOf(exposures);
  }

  private void add(Channel channel, double loss, List<Exposure> exposures) {
    if (loss > 0) {
      exposures.add(new Exposure(supplier, customer, channel, loss));
    }
  }

  private void atLeastZero(String term, double value, List<Objection> objections) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      objections.add(Objection.to(id, term, value, "state a finite number of at least 0"));
    }
  }

  private void part(String term, double value, List<Objection> objections) {
    if (!(value >= 0 && value <= 1)) {
      objections.add(Objection.to(id, term, value, "state a part between 0 and 1"));
    }
  }
}
