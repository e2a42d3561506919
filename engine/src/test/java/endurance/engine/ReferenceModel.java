package endurance.engine;

import endurance.model.Distribution;
import endurance.model.Table;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A model of the size and make of a case: a six-player logit market with habits, revenue lines,
 * eight take-or-pay contracts, cash, debt, equity, delays and lookups; some 135 scalar equations,
 * twelve inputs and three noises.
 */
public final class ReferenceModel {

  private ReferenceModel() {}

  public static Models over(int months) {
    Models m =
        Models.over(months)
            .dimension("player", "p1", "p2", "p3", "p4", "p5", "p6")
            .dimension("contract", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8")
            .dimension("line", "consumer", "business", "api", "adverts");
    m.input("price_weight", quantiles(0.02, 0.05, 0.1))
        .input("quality_weight", new Distribution.Triangular(0.5, 1, 2))
        .input("reconsidering", quantiles(0.02, 0.04, 0.08))
        .input("market_growth", new Distribution.Normal(0.02, 0.005))
        .input("unit_cost", new Distribution.Lognormal(0.4, 0.3))
        .input("cost_decline", new Distribution.Uniform(0.01, 0.03))
        .input("take_part", new Distribution.Triangular(0.5, 0.8, 1))
        .input("rate", new Distribution.Uniform(0.004, 0.012))
        .input("window_open", new Distribution.Uniform(0.2, 0.9))
        .input("appetite", new Distribution.Lognormal(20, 0.5))
        .input("spending_part", new Distribution.Normal(0.6, 0.1))
        .input("pull", new Distribution.Uniform(0.1, 0.5))
        .noise("demand_noise", new Distribution.Normal(0, 0.02))
        .noise("window_noise", new Distribution.Normal(0, 1))
        .noise("cost_noise", new Distribution.Normal(0, 0.01));
    m.constant("list_price[player]", 20)
        .constant("quality_at_start[player]", 1)
        .constant("amount[contract]", 0.8)
        .lookup(
            "fatigue",
            new Table(List.of(0.0, 20.0, 60.0), List.of(1.0, 0.8, 0.5), Table.Reading.CONTINUOUS));
    m.stock("quality[player]", "quality_at_start[player]", "0.01*(2 - quality[player])")
        .auxiliary(
            "utility[player]",
            "quality_weight*quality[player] - price_weight*list_price[player] + 0.5*LN(share[player])")
        .auxiliary("choice[player]", "EXP(utility[player])/SUM(EXP(utility[*]))")
        .auxiliary("landing[player]", "pull/6 + (1 - pull)*choice[player]")
        .stock(
            "share[player]", "1/6", "reconsidering*landing[player]", "reconsidering*share[player]")
        .stock("market", "1000", "market*market_growth*EXP(demand_noise)*LOOKUP(fatigue, TIME/3)")
        .auxiliary("users[player]", "market*share[player]")
        .auxiliary("spread[line]", "MAX(0.1, SMTH1(market/1000, 6))*0.25")
        .auxiliary("revenue[line]", "users[p1]*list_price[p1]*spread[line]/1000")
        .auxiliary("total_revenue", "SUM(revenue[*])")
        .auxiliary("cost_level", "unit_cost*EXP(-cost_decline*TIME)*EXP(cost_noise)")
        .auxiliary("need[contract]", "users[p1]*cost_level/8000")
        .auxiliary("taken[contract]", "MIN(need[contract], amount[contract])")
        .auxiliary("floor_due[contract]", "take_part*amount[contract]")
        .auxiliary("deficiency[contract]", "MAX(0, floor_due[contract] - taken[contract])")
        .stock("make_up[contract]", "0", "deficiency[contract]", "make_up[contract]/24")
        .auxiliary(
            "due[contract]", "MAX(taken[contract], floor_due[contract])*DELAY(cost_level, 3)")
        .auxiliary("compute", "SUM(due[*])")
        .auxiliary("people", "DELAY3(total_revenue*spending_part, 6)")
        .auxiliary("interest", "rate*debt")
        .auxiliary("spending", "compute + people + interest")
        .auxiliary("burn", "spending - total_revenue")
        .auxiliary("window", "IF window_noise < window_open THEN 1 ELSE 0")
        .auxiliary("need_cash", "MAX(0, 6*burn - cash)")
        .auxiliary("raised", "IF window AND need_cash > 0 THEN MIN(need_cash, appetite) ELSE 0")
        .auxiliary("borrowed", "0.3*raised")
        .stock("cash", "30", "total_revenue + raised", "spending")
        .stock("debt", "10", "borrowed", "0.01*debt")
        .stock("equity", "50", "raised - borrowed")
        .auxiliary("solvent", "IF PREVIOUS(solvent, 1) AND cash > 0 THEN 1 ELSE 0")
        .auxiliary("peak_debt", "MAX(debt, PREVIOUS(peak_debt, 0))")
        .auxiliary("margin", "(total_revenue - spending)/total_revenue")
        .auxiliary("growth", "TREND(total_revenue, 12)")
        .auxiliary("runway", "IF burn > 0 THEN cash/burn ELSE 999");
    return m;
  }

  private static Distribution quantiles(double low, double median, double high) {
    return new Distribution.Quantiles(
        low, median, high, 0.1, OptionalDouble.of(0), OptionalDouble.empty());
  }
}
