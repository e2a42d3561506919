// The reference model as the case writes it and as the model language means it: every equation of every month, operation by operation in the
// written order, nothing fused or rearranged; MIN and MAX that hand NaN on; everything observed and every stock checked each month for being
// finite. What an engine that keeps to this cannot do better than by much.
#pragma once
#include "case.hpp"

namespace as_written {

struct Inputs {
    Two priceWeight, qualityWeight, reconsidering, growth, unitCost, costDecline, takePart, rate, windowOpen, appetite, spendingPart, pull;
};

struct Stocks {
    Two price[PLAYERS], quality[PLAYERS], share[PLAYERS], market, payers[LINES], makeUp[CONTRACTS], remaining[CONTRACTS];
    Two staff[3], smoothed, confidence, receiving, cash, debt, equity, founders, solventBefore, gapBefore;
    Two bills[PAYMENT_DELAY];
};

INLINE Two uniform(Two p, double low, double high) { return all(low) + p * all(high - low); }
INLINE Two scaledNormal(Two p, double mean, double sd) { return all(mean) + all(sd) * normal(p); }
INLINE Two lognormal(Two p, double median, double sd) { return all(median) * exp(all(sd) * normal(p)); }

// 1 for true, 0 for false.
INLINE Two truth(TwoMasks condition) { return orZero(condition, all(1)); }

// Straight lines between the points, the end values beyond.
INLINE Two fatigue(Two x) {
    Two start = all(FATIGUE_X[0]), level = all(FATIGUE_Y[0]), slope = all(fatigueSlope(0));
#pragma GCC unroll 8
    for (int i = 1; i <= PIECES; i++) {
        const TwoMasks below = less(x, all(FATIGUE_X[i]));
        start = select(below, start, all(FATIGUE_X[i]));
        level = select(below, level, all(FATIGUE_Y[i]));
        slope = select(below, slope, all(fatigueSlope(i)));
    }
    return level + (maximum(x, all(FATIGUE_X[0])) - start) * slope;
}

template <int N>
INLINE Two sum(const Two (&x)[N]) {
    Two total = x[0];
#pragma GCC unroll 8
    for (int i = 1; i < N; i++) total = total + x[i];
    return total;
}

struct Model {
    static constexpr const char *NAME = "C++ as written";
    Inputs in;
    Stocks s;
    Two finite;

    void begin(const Two (&p)[INPUT_COUNT]) {
        in = {lognormal(p[0], 0.05, 0.4), triangular(p[1], 0.5, 1, 2), triangular(p[2], 0.02, 0.04, 0.08), scaledNormal(p[3], 0.03, 0.006),
              lognormal(p[4], 1, 0.3),    uniform(p[5], 0.01, 0.03),   triangular(p[6], 0.5, 0.8, 1),     uniform(p[7], 0.004, 0.012),
              uniform(p[8], -0.5, 1.5),   lognormal(p[9], 20, 0.5),    scaledNormal(p[10], 0.45, 0.1),    uniform(p[11], 0.1, 0.5)};
        for (int i = 0; i < PLAYERS; i++) {
            s.price[i] = all(LIST_PRICE[i]);
            s.quality[i] = all(QUALITY_AT_START[i]);
            s.share[i] = all(SHARE_AT_START[i]);
        }
        s.market = all(MARKET_AT_START);
        for (int i = 0; i < LINES; i++) s.payers[i] = all(PAYERS_AT_START[i]);
        for (int i = 0; i < CONTRACTS; i++) {
            s.makeUp[i] = all(0);
            s.remaining[i] = all(TOTAL[i]);
        }
        s.confidence = all(0.6);
        s.cash = all(12);
        s.debt = all(5);
        s.equity = all(15);
        s.founders = all(1);
        s.solventBefore = all(1);
        s.gapBefore = all(0);
        finite = all(0);
    }

    template <bool FIRST, bool OBSERVE>
    INLINE void month(const double *committed, int point, const Two (&z)[NOISES], Row *row) {
        const Two demandNoise = all(0) + all(DEMAND_SD) * z[0];
        const Two costNoise = all(0) + all(COST_SD) * z[1];
        const Two windowNoise = all(0) + all(1) * z[2];
        Two product[PLAYERS], attraction[PLAYERS], choice[PLAYERS], landing[PLAYERS];

        for (int i = 0; i < PLAYERS; i++) product[i] = s.share[i] * s.share[i];
        const Two concentration = sum(product);
        for (int i = 0; i < PLAYERS; i++) product[i] = s.share[i] * s.price[i];
        const Two averagePrice = sum(product);
        const Two keptPrice = all(1) - all(DEEPEST_CUT) * (all(1) - concentration);
        Two revenues[LINES];
        for (int i = 0; i < LINES; i++) revenues[i] = minimum(all(CAPACITY[i]), s.payers[i] * all(SPEND[i]));
        const Two revenue = sum(revenues);
        const Two frontier = all(1) + all(PROGRESS) * log(all(1) + revenue / all(REVENUE_SCALE));
        for (int i = 0; i < PLAYERS; i++) {
            attraction[i] = exp(all(APPEAL[i]) + in.qualityWeight * s.quality[i] - in.priceWeight * s.price[i] + all(HABIT) * log(s.share[i]));
        }
        const Two totalAttraction = sum(attraction);
        for (int i = 0; i < PLAYERS; i++) choice[i] = attraction[i] / totalAttraction;
        for (int i = 0; i < PLAYERS; i++) landing[i] = in.pull * all(DEFAULT_REACH[i]) + (all(1) - in.pull) * choice[i];
        const Two users = s.market * s.share[0];
        const Two reached = users * fatigue(averagePrice);
        const Two costLevel = in.unitCost * exp(costNoise - in.costDecline * all(point));
        Two service[LINES];
        for (int i = 0; i < LINES; i++) service[i] = s.payers[i] * all(SERVICE_COST[i]) * costLevel;

        const Two need = users * all(COMPUTE_PER_USER) * costLevel;
        Two taken[CONTRACTS], floorDue[CONTRACTS], deficiency[CONTRACTS], madeUp[CONTRACTS], bill[CONTRACTS];
        for (int i = 0; i < CONTRACTS; i++) {
            taken[i] = minimum(need * all(ALLOCATION[i]), all(committed[i]));
            floorDue[i] = in.takePart * all(committed[i]);
            deficiency[i] = maximum(all(0), floorDue[i] - taken[i]);
            madeUp[i] = minimum(s.makeUp[i] * all(MAKING_UP), maximum(all(0), taken[i] - floorDue[i]));
            bill[i] = (maximum(taken[i], floorDue[i]) - madeUp[i]) * all(PRICE_INDEX[i]);
        }
        const Two spot = maximum(all(0), need - sum(taken)) * all(SPOT_PRICE);
        const Two compute = sum(bill) + spot;
        const Two promised = sum(s.remaining);

        Two &late = s.bills[point % PAYMENT_DELAY];
        if (FIRST) {
            for (Two &old : s.bills) old = compute;
            for (Two &stage : s.staff) stage = revenue;
            s.smoothed = revenue;
        }
        const Two paid = all(1 - PAID_LATE) * compute + all(PAID_LATE) * late;
        late = compute;
        const Two people = in.spendingPart * s.staff[2];
        const Two leverage = s.debt / (s.debt + s.equity);
        const Two interest = in.rate * s.debt * exp(all(SPREAD_WEIGHT) * leverage);
        const Two spending = paid + people + interest + sum(service) + all(OVERHEAD);
        const Two burn = spending - revenue;
        const Two growth = (revenue - s.smoothed) / (s.smoothed * all(GROWTH_TIME));
        const Two window = truth(less(windowNoise, in.windowOpen));
        const Two needCash = maximum(all(0), all(MONTHS_KEPT) * burn - s.cash);
        const Two borrowed = minimum(all(DEBT_PART) * needCash, maximum(all(0), all(DEBT_MULTIPLE) * revenue - s.debt));
        const TwoMasks sells = both(less(all(0), window), less(all(0), needCash));
        const Two raised = orZero(sells, minimum(needCash - borrowed, in.appetite * s.confidence));
        if (FIRST) s.receiving = raised * all(CLOSING_TIME);
        const Two received = s.receiving / all(CLOSING_TIME);
        const Two valuation = all(VALUE_MULTIPLE) * revenue * s.confidence * exp(all(GROWTH_WEIGHT) * growth);
        const Two solvent = truth(both(less(all(0), s.solventBefore), less(all(0), s.cash)));
        const Two peakGap = maximum(s.gapBefore, -s.cash);
        const Two margin = (revenue - spending) / revenue;
        const Two runway = select(less(all(0), burn), minimum(s.cash / burn, all(LONGEST_RUNWAY)), all(LONGEST_RUNWAY));
        for (Two x : {averagePrice, revenue, users, costLevel, compute, promised, spending, valuation, solvent, peakGap, margin, runway}) check(x);
        if (OBSERVE) {
            *row = {s.cash, s.debt,       s.equity,  revenue,    spending,  compute,    promised, s.share[0], s.share[PLAYERS - 1], s.market,
                    users,  averagePrice, costLevel, s.confidence, valuation, s.founders, solvent,  peakGap,    margin,               runway};
        }

        for (int i = 0; i < PLAYERS; i++) {
            s.price[i] = s.price[i] + all(PRICE_SPEED) * (all(LIST_PRICE[i]) * keptPrice - s.price[i]);
            s.quality[i] = s.quality[i] + all(QUALITY_SPEED) * (frontier * all(REACH[i]) - s.quality[i]);
            s.share[i] = s.share[i] + (in.reconsidering * landing[i] - in.reconsidering * s.share[i]);
            check(s.price[i]), check(s.quality[i]), check(s.share[i]);
        }
        s.market = s.market + s.market * in.growth * (all(1) - s.market / all(POTENTIAL)) * exp(demandNoise);
        for (int i = 0; i < LINES; i++) {
            const Two goal = reached * all(CEILING[i]) * (all(1) - exp(-users / all(SCALE[i])));
            s.payers[i] = s.payers[i] + all(CHANGING[i]) * (goal - s.payers[i]);
            check(s.payers[i]);
        }
        for (int i = 0; i < CONTRACTS; i++) {
            s.makeUp[i] = s.makeUp[i] + (deficiency[i] - (madeUp[i] + s.makeUp[i] * all(EXPIRY)));
            s.remaining[i] = s.remaining[i] + (all(0) - minimum(s.remaining[i] * all(EXHAUSTION), bill[i]));
            check(s.makeUp[i]), check(s.remaining[i]);
        }
        constexpr double STAGE = STAFFING_TIME / 3;
        s.staff[2] = s.staff[2] + (s.staff[1] - s.staff[2]) / all(STAGE);
        s.staff[1] = s.staff[1] + (s.staff[0] - s.staff[1]) / all(STAGE);
        s.staff[0] = s.staff[0] + (revenue - s.staff[0]) / all(STAGE);
        s.smoothed = s.smoothed + (revenue - s.smoothed) / all(GROWTH_TIME);
        const Two mood = all(GROWTH_WEIGHT) * growth - all(BURN_WEIGHT) * burn / revenue - all(PROMISE_WEIGHT) * promised / revenue;
        s.confidence = s.confidence + (all(1) / (all(1) + exp(-mood)) - s.confidence) / all(CONFIDENCE_TIME);
        s.receiving = s.receiving + (raised - s.receiving / all(CLOSING_TIME));
        s.cash = s.cash + ((revenue + received + borrowed) - (spending + s.debt * all(REPAYMENT)));
        s.debt = s.debt + (borrowed - s.debt * all(REPAYMENT));
        s.equity = s.equity + received;
        s.founders = s.founders + (all(0) - s.founders * received / (valuation + received));
        s.solventBefore = solvent;
        s.gapBefore = peakGap;
        for (const Two &stage : s.staff) check(stage);
        for (Two x : {s.market, s.smoothed, s.confidence, s.receiving, s.cash, s.debt, s.equity, s.founders}) check(x);
    }

    INLINE void check(Two x) { finite = finite + (x - x); }

    Two health() const { return finite; }
};

} // namespace as_written
