package endurance.finance.network.contagion;

import endurance.finance.Vetted;
import endurance.finance.Vetting;
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
    var vetting = new Vetting();
    Vetting.About contract = vetting.about(() -> "contract " + id);
    atLeastZero("receivable", receivable, contract);
    contract.part("recovery", recovery);
    atLeastZero("margin.perYear", margin.perYear(), contract);
    atLeastZero("margin.years", margin.years(), contract);
    atLeastZero("margin.delayYears", margin.delayYears(), contract);
    atLeastZero("margin.replacementRate", margin.replacementRate(), contract);
    atLeastZero("capacity.rentPerYear", capacity.rentPerYear(), contract);
    atLeastZero("capacity.years", capacity.years(), contract);
    atLeastZero("capacity.idleYears", capacity.idleYears(), contract);
    contract.part("capacity.discount", capacity.discount());
    atLeastZero("discountRate", discountRate, contract);
    return vetting.unless(() -> exposuresAt(discountRate));
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

  private static void atLeastZero(String term, double value, Vetting.About contract) {
    contract.amount(term, value, "give what the supplier stands to lose by it");
  }
}
