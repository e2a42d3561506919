package endurance.finance.network.circular;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of the flows runs downhill: the part that a height of each party explains
 * (Helmholtz-Hodge decomposition; Jiang and others 2011, Kichikawa and others 2019).
 *
 * <pre>
 * heights h minimise   sum over arcs i->j of (f_ij - (h_i - h_j))^2
 * share = sum (h_i - h_j)^2 / sum f_ij^2
 * </pre>
 *
 * <p>All flows from i to j count as one arc. It differs from {@link Circularity} by design: that
 * one counts money, this one squares, so that a large arc outweighs many small ones, and a circle
 * of unequal flows is partly downhill here and circulates by its smallest there.
 *
 * @param share of the flows' squares that runs downhill, from 0 (all in circles) to 1 (none); 1
 *     where nothing flows
 * @param heights by party, their mean 0 within each connected piece; who is high gives
 */
public record HodgeShare(double share, Map<String, Double> heights) {

  public HodgeShare {
    heights = Collections.unmodifiableMap(new LinkedHashMap<>(heights));
  }

  /**
   * @return an objection when the least squares do not settle, see {@link HeightSearch}
   */
  public static Vetted<HodgeShare> of(FlowNetwork network) {
    List<String> parties = network.parties();
    HeightSearch search = HeightSearch.of(network);
    if (!search.run()) {
      return Vetted.refused(
          new Objection(
              "flows",
              "heights",
              "",
              "do not settle",
              "look at connected groups of parties one by one"));
    }
    var heights = new LinkedHashMap<String, Double>();
    for (int i = 0; i < parties.size(); i++) {
      heights.put(parties.get(i), search.height(i));
    }
    return Vetted.accepted(new HodgeShare(search.share(), heights));
  }
}
