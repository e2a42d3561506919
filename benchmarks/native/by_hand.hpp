// The reference model with everything that algebra, hoisting and laziness allow done by hand. Exponents are in powers of two throughout.
#pragma once
#include "case.hpp"

namespace by_hand {

// LOOKUP(fatigue, x) for x above 0 as a sum of bends: slope changes at the points.
INLINE Two fatigue(Two x) {
    double level = FATIGUE_Y[0];
    for (int i = 1; i <= PIECES; i++) level -= FATIGUE_X[i] * (fatigueSlope(i) - fatigueSlope(i - 1));
    Two y = fma(x, all(fatigueSlope(0)), all(level));
#pragma GCC unroll 8
    for (int i = 1; i <= PIECES; i++) y = fma(most(x, all(FATIGUE_X[i])), all(fatigueSlope(i) - fatigueSlope(i - 1)), y);
    return y;
}

INLINE Two uniform(Two p, double low, double high) { return fma(p, all(high - low), all(low)); }

// Inputs, and what follows from them alone.
struct Inputs {
    Two priceWeight2, qualityWeight2, staying, base[PLAYERS], choosing, growth, cost2, decline2, takePart, rate, windowOpen, appetite, people;
};

struct Stocks {
    Two price[PLAYERS], quality[PLAYERS], share[PLAYERS];
    Two market, payers[LINES], makeUp[CONTRACTS], remaining[CONTRACTS]; // remaining: at price index 1
    Two staff[3], smoothed, confidence, receiving, cash, debt, equity, founders, solvent, peakGap;
    Two bills[PAYMENT_DELAY];
};

inline Inputs inputsFrom(const Two (&p)[INPUT_COUNT]) {
    Inputs in;
    in.priceWeight2 = all(0.05 * LOG2_E) * exp(all(0.4) * normal(p[0]));
    in.qualityWeight2 = triangular(p[1], 0.5, 1, 2) * all(LOG2_E);
    const Two reconsidering = triangular(p[2], 0.02, 0.04, 0.08);
    const Two pull = uniform(p[11], 0.1, 0.5);
    in.staying = all(1) - reconsidering;
    for (int i = 0; i < PLAYERS; i++) in.base[i] = reconsidering * pull * all(DEFAULT_REACH[i]);
    in.choosing = reconsidering * (all(1) - pull);
    in.growth = fma(normal(p[3]), all(0.006), all(0.03));
    in.cost2 = normal(p[4]) * all(0.3 * LOG2_E);
    in.decline2 = uniform(p[5], 0.01, 0.03) * all(LOG2_E);
    in.takePart = triangular(p[6], 0.5, 0.8, 1);
    in.rate = uniform(p[7], 0.004, 0.012);
    in.windowOpen = uniform(p[8], -0.5, 1.5);
    in.appetite = all(20) * exp(all(0.5) * normal(p[9]));
    in.people = fma(normal(p[10]), all(0.1), all(0.45));
    return in;
}

inline void begin(Stocks &s) {
    for (int i = 0; i < PLAYERS; i++) {
        s.price[i] = all(LIST_PRICE[i]);
        s.quality[i] = all(QUALITY_AT_START[i]);
        s.share[i] = all(SHARE_AT_START[i]);
    }
    s.market = all(MARKET_AT_START);
    for (int i = 0; i < LINES; i++) s.payers[i] = all(PAYERS_AT_START[i]);
    for (int i = 0; i < CONTRACTS; i++) {
        s.makeUp[i] = all(0);
        s.remaining[i] = all(TOTAL[i] / PRICE_INDEX[i]);
    }
    s.confidence = all(0.6);
    s.cash = all(12);
    s.debt = all(5);
    s.equity = all(15);
    s.founders = all(1);
    s.solvent = all(1);
    s.peakGap = all(0);
}

// Not 0, but NaN, in lanes where a stock is not finite. None comes back from there, so that once at the end is enough.
inline Two health(const Stocks &s) {
    Two sum = all(0);
    const auto add = [&sum](Two x) { sum = sum + (x - x); };
    for (int i = 0; i < PLAYERS; i++) add(s.price[i]), add(s.quality[i]), add(s.share[i]);
    for (int i = 0; i < LINES; i++) add(s.payers[i]);
    for (int i = 0; i < CONTRACTS; i++) add(s.makeUp[i]), add(s.remaining[i]);
    for (int i = 0; i < 3; i++) add(s.staff[i]);
    for (Two x : {s.market, s.smoothed, s.confidence, s.receiving, s.cash, s.debt, s.equity, s.founders}) add(x);
    return sum;
}

// One month. At the first point the delays take their first content; on a date what is observed goes to `row`.
template <bool FIRST, bool OBSERVE>
INLINE void month(Stocks &s, const Inputs &in, const double *committed, int point, Two demand, Two cost, Two window, Row *row) {
    Two &late = s.bills[point % PAYMENT_DELAY];
    // Market.
    Two concentration = s.share[0] * s.share[0];
    Two averagePrice = s.share[0] * s.price[0];
    const Two labShare = s.share[0], openShare = s.share[PLAYERS - 1];
#pragma GCC unroll 8
    for (int i = 1; i < PLAYERS; i++) {
        concentration = fma(s.share[i], s.share[i], concentration);
        averagePrice = fma(s.share[i], s.price[i], averagePrice);
    }
    const Two keptPrice = fma(concentration, all(DEEPEST_CUT), all(1 - DEEPEST_CUT));
    Two revenue = least(all(CAPACITY[0]), s.payers[0] * all(SPEND[0]));
    Two service = s.payers[0] * all(SERVICE_COST[0]);
#pragma GCC unroll 4
    for (int i = 1; i < LINES; i++) {
        revenue = revenue + least(all(CAPACITY[i]), s.payers[i] * all(SPEND[i]));
        service = fma(s.payers[i], all(SERVICE_COST[i]), service);
    }
    const Two progress = log2(fma(revenue, all(1 / REVENUE_SCALE), all(1)));
    const Two frontier = fma(progress, all(PROGRESS * LN_2), all(1));
    Two attraction[PLAYERS];
#pragma GCC unroll 8
    for (int i = 0; i < PLAYERS; i++) {
        const Two valued = fnma(in.priceWeight2, s.price[i], fma(in.qualityWeight2, s.quality[i], all(APPEAL[i] * LOG2_E)));
        attraction[i] = exp2(fma(log2(s.share[i]), all(HABIT), valued));
    }
    const Two mostOfThem = (attraction[0] + attraction[1]) + (attraction[2] + attraction[3]);
    const Two choosing = in.choosing / (mostOfThem + (attraction[4] + attraction[5]));
#pragma GCC unroll 8
    for (int i = 0; i < PLAYERS; i++) {
        s.share[i] = fma(in.staying, s.share[i], fma(choosing, attraction[i], in.base[i]));
        s.price[i] = fma(keptPrice, all(PRICE_SPEED * LIST_PRICE[i]), s.price[i] * all(1 - PRICE_SPEED));
        s.quality[i] = fma(frontier, all(QUALITY_SPEED * REACH[i]), s.quality[i] * all(1 - QUALITY_SPEED));
    }
    const Two market = s.market;
    const Two users = market * labShare;
    const Two demandFactor = expOfSmall(demand * all(DEMAND_SD));
    s.market = fma(market * in.growth * demandFactor, fnma(market, all(1 / POTENTIAL), all(1)), market);

    // Revenue lines.
    const Two reached = users * fatigue(averagePrice);
#pragma GCC unroll 4
    for (int i = 0; i < LINES; i++) {
        const Two paying = fnma(reached, exp2(users * all(-LOG2_E / SCALE[i])), reached);
        s.payers[i] = fma(paying, all(CHANGING[i] * CEILING[i]), s.payers[i] * all(1 - CHANGING[i]));
    }

    // Contracts.
    const Two costLevel = exp2(fma(cost, all(COST_SD * LOG2_E), fnma(in.decline2, all(point), in.cost2)));
    const Two need = users * costLevel * all(COMPUTE_PER_USER);
    Two taken = all(0), bills = all(0), promised = all(0);
#pragma GCC unroll 8
    for (int i = 0; i < CONTRACTS; i++) {
        const Two take = least(need * all(ALLOCATION[i]), all(committed[i]));
        const Two beyond = fnma(in.takePart, all(committed[i]), take);
        const Two surplus = most(beyond, all(0));
        const Two deficiency = surplus - beyond;
        const Two madeUp = least(s.makeUp[i] * all(MAKING_UP), surplus);
        const Two bill = take + (deficiency - madeUp);
        s.makeUp[i] = fma(s.makeUp[i], all(1 - EXPIRY), deficiency - madeUp);
        taken = taken + take;
        bills = fma(bill, all(PRICE_INDEX[i]), bills);
        promised = fma(s.remaining[i], all(PRICE_INDEX[i]), promised);
        s.remaining[i] = s.remaining[i] - least(s.remaining[i] * all(EXHAUSTION), bill);
    }
    const Two compute = fma(most(all(0), need - taken), all(SPOT_PRICE), bills);

    // Money.
    if (FIRST) {
        for (Two &bill : s.bills) bill = compute;
        for (Two &stage : s.staff) stage = revenue;
        s.smoothed = revenue;
    }
    const Two paid = fma(late, all(PAID_LATE), compute * all(1 - PAID_LATE));
    late = compute;
    const Two interest = in.rate * s.debt * exp2(s.debt * all(SPREAD_WEIGHT * LOG2_E) / (s.debt + s.equity));
    const Two spending = fma(in.people, s.staff[2], fma(service, costLevel, paid + interest)) + all(OVERHEAD);
    const Two burn = spending - revenue;
    const Two growthPlus = revenue / s.smoothed; // 1 + growth times its time
    constexpr double G = GROWTH_WEIGHT / GROWTH_TIME * LOG2_E;
    const Two growth2 = fma(growthPlus, all(G), all(-G));
    const Two strain = fma(burn, all(BURN_WEIGHT * LOG2_E), promised * all(PROMISE_WEIGHT * LOG2_E)) / revenue;
    const Two target = all(1 / CONFIDENCE_TIME) / (all(1) + exp2(strain - growth2));
    const Two needCash = most(all(0), fms(burn, all(MONTHS_KEPT), s.cash));
    const Two borrowed = least(needCash * all(DEBT_PART), most(all(0), fms(revenue, all(DEBT_MULTIPLE), s.debt)));
    const TwoMasks sells = both(less(window, in.windowOpen), less(all(0), needCash));
    const Two raised = orZero(sells, least(needCash - borrowed, in.appetite * s.confidence));
    if (FIRST) s.receiving = raised * all(CLOSING_TIME);
    const Two received = s.receiving * all(1 / CLOSING_TIME);
    const Two valuation = revenue * s.confidence * exp2(growth2) * all(VALUE_MULTIPLE);
    s.solvent = orZero(less(all(0), s.cash), s.solvent);
    s.peakGap = most(s.peakGap, -s.cash);
    if (OBSERVE) {
        const Two margin = -burn / revenue;
        const Two runway = select(less(all(0), burn), least(s.cash / burn, all(LONGEST_RUNWAY)), all(LONGEST_RUNWAY));
        *row = {s.cash,    s.debt,    s.equity,  revenue,    spending,     compute,   promised,     labShare,  openShare,  market,
                users,     averagePrice, costLevel, s.confidence, valuation, s.founders, s.solvent, s.peakGap, margin, runway};
    }

    // On to the next month.
    const Two repaid = s.debt * all(REPAYMENT);
    s.founders = s.founders * valuation / (valuation + received);
    s.confidence = fma(s.confidence, all(1 - 1 / CONFIDENCE_TIME), target);
    s.smoothed = fma(revenue - s.smoothed, all(1 / GROWTH_TIME), s.smoothed);
    constexpr double STAGE = STAFFING_TIME / 3;
    s.staff[2] = fma(s.staff[1] - s.staff[2], all(1 / STAGE), s.staff[2]);
    s.staff[1] = fma(s.staff[0] - s.staff[1], all(1 / STAGE), s.staff[1]);
    s.staff[0] = fma(revenue - s.staff[0], all(1 / STAGE), s.staff[0]);
    s.receiving = s.receiving + (raised - received);
    s.cash = s.cash + ((received + borrowed) - (burn + repaid));
    s.debt = s.debt + (borrowed - repaid);
    s.equity = s.equity + received;
}

struct Model {
    static constexpr const char *NAME = "C++ by hand";
    Inputs inputs;
    Stocks stocks;

    void begin(const Two (&p)[INPUT_COUNT]) {
        inputs = inputsFrom(p);
        by_hand::begin(stocks);
    }

    template <bool FIRST, bool OBSERVE>
    INLINE void month(const double *committed, int point, const Two (&z)[NOISES], Row *row) {
        by_hand::month<FIRST, OBSERVE>(stocks, inputs, committed, point, z[0], z[1], z[2], row);
    }

    Two health() const { return by_hand::health(stocks); }
};

} // namespace by_hand
