// The reference model of ../reference/case.yaml, written by hand for the processor: the mark that the engine is measured against.
// Same streams, same equations up to rounding; everything that algebra, hoisting and laziness allow is done.
//
//   reference [--futures N] [--threads N] [--seed N] [--repetitions N] [--functions]
//
// Prints JSON: nanoseconds per future and month of each repetition (wall clock, and processor time of the threads), and of each observed
// variable at the end of each year mean, minimum, maximum and the number of futures in which it is not 0.
#include <time.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "streams.hpp"

#ifdef ENDURANCE_AVX512
FunctionTables functionTables;
#endif

namespace {

constexpr int MONTHS = 108;
constexpr int BETWEEN_DATES = 12;
constexpr int DATES = MONTHS / BETWEEN_DATES;
constexpr int PLAYERS = 6;
constexpr int LINES = 4;
constexpr int CONTRACTS = 8;
constexpr int NOISES = 3;
constexpr int BLOCK = 12; // months whose noises are drawn together
constexpr int GROUP = 2 * LANES;

constexpr const char *OBSERVED[] = {"cash",          "debt",       "equity",     "total_revenue", "spending", "compute",  "promised",
                                    "share[lab]",    "share[open]", "market",     "users",         "average_price", "cost_level", "confidence",
                                    "valuation",     "founders",   "solvent",    "peak_gap",      "margin",   "runway"};
constexpr int VARIABLES = sizeof OBSERVED / sizeof OBSERVED[0];

constexpr double LIST_PRICE[] = {20, 15, 18, 12, 25, 2};
constexpr double QUALITY_AT_START[] = {1.2, 1, 1.1, 0.8, 0.9, 0.7};
constexpr double REACH[] = {1.1, 1, 1, 0.9, 1, 0.8};
constexpr double APPEAL[] = {0.8, 0.3, 0.2, 0, 0.1, -0.2};
constexpr double DEFAULT_REACH[] = {0.05, 0.35, 0.25, 0.15, 0.1, 0.1};
constexpr double SHARE_AT_START[] = {0.5, 0.2, 0.1, 0.08, 0.07, 0.05};
constexpr double HABIT = 0.6, PRICE_SPEED = 0.05, QUALITY_SPEED = 0.03, DEEPEST_CUT = 0.5, PROGRESS = 0.4, REVENUE_SCALE = 2;

constexpr double POTENTIAL = 5, MARKET_AT_START = 0.9;
constexpr double CEILING[] = {0.09, 0.05, 0.03, 0.6};
constexpr double SCALE[] = {0.83, 1.57, 1.09, 1.21};
constexpr double CHANGING[] = {0.1, 0.05, 0.08, 0.06};
constexpr double PAYERS_AT_START[] = {0.02, 0.004, 0.003, 0};
constexpr double SPEND[] = {18, 40, 50, 1.5};
constexpr double CAPACITY[] = {6, 8, 5, 2.5};
constexpr double SERVICE_COST[] = {3, 6, 8, 0.2};

constexpr double COMPUTE_PER_USER = 2.2;
constexpr double ALLOCATION[] = {0.25, 0.2, 0.15, 0.1, 0.1, 0.08, 0.07, 0.05};
constexpr double AMOUNT[] = {0.5, 0.5, 0.3, 0.2, 0.2, 0.15, 0.15, 0.1};
constexpr double RAMP_UP[] = {12, 18, 24, 30, 36, 24, 48, 12};
constexpr double TOTAL[] = {40, 45, 30, 18, 20, 12, 10, 9};
constexpr double PRICE_INDEX[] = {1.05, 0.98, 1.02, 1.1, 0.95, 1.01, 0.99, 1.2};
constexpr double MAKING_UP = 0.25, EXPIRY = 0.04, EXHAUSTION = 0.5, SPOT_PRICE = 1.3;

constexpr double PAID_LATE = 0.3, STAFFING_TIME = 6, OVERHEAD = 0.15, SPREAD_WEIGHT = 0.8, GROWTH_TIME = 12, GROWTH_WEIGHT = 30;
constexpr double BURN_WEIGHT = 0.6, PROMISE_WEIGHT = 0.004, CONFIDENCE_TIME = 6, MONTHS_KEPT = 6, DEBT_PART = 0.3, DEBT_MULTIPLE = 9;
constexpr double CLOSING_TIME = 2, REPAYMENT = 0.01, VALUE_MULTIPLE = 120, LONGEST_RUNWAY = 999;
constexpr int PAYMENT_DELAY = 3;
constexpr double DEMAND_SD = 0.02, COST_SD = 0.01;

// LOOKUP(fatigue, x) for x above 0 as a sum of bends: slope changes at the points.
constexpr int BENDS = 5;
constexpr double FATIGUE_X[] = {0, 4, 9, 15, 22, 30};
constexpr double FATIGUE_Y[] = {1.2, 1.1, 1, 0.88, 0.7, 0.5};

constexpr double fatigueSlope(int piece) {
    return piece < 0 || piece >= BENDS ? 0 : (FATIGUE_Y[piece + 1] - FATIGUE_Y[piece]) / (FATIGUE_X[piece + 1] - FATIGUE_X[piece]);
}

INLINE Lanes fatigue(Lanes x) {
    double level = FATIGUE_Y[0];
    for (int i = 1; i <= BENDS; i++) level -= FATIGUE_X[i] * (fatigueSlope(i) - fatigueSlope(i - 1));
    Lanes y = fma(x, all(fatigueSlope(0)), all(level));
#pragma GCC unroll 8
    for (int i = 1; i <= BENDS; i++) y = fma(most(x, all(FATIGUE_X[i])), all(fatigueSlope(i) - fatigueSlope(i - 1)), y);
    return y;
}

// ---- What is the same in all futures ------------------------------------------------------------------------------------------------

const char *const INPUTS[] = {"price_weight", "quality_weight", "reconsidering", "market_growth", "unit_cost",     "cost_decline",
                              "take_part",    "rate",           "window_open",   "appetite",      "spending_part", "pull"};
constexpr int INPUT_COUNT = 12;
const char *const NOISE_NAMES[] = {"demand_noise", "cost_noise", "window_noise"};

struct Setting {
    std::vector<Stream> inputs, noises;
    std::array<std::array<StepWords, NOISES>, MONTHS + BLOCK> steps;
    std::array<std::array<double, CONTRACTS>, MONTHS + 1> committed;

    explicit Setting(std::uint64_t seed) {
        for (const char *name : INPUTS) inputs.emplace_back(keyOf(seed, name));
        for (const char *name : NOISE_NAMES) noises.emplace_back(keyOf(seed, name));
        for (std::size_t point = 0; point < steps.size(); point++) {
            for (int i = 0; i < NOISES; i++) steps[point][i] = noises[i].at(static_cast<std::uint32_t>(point));
        }
        for (int point = 0; point <= MONTHS; point++) {
            for (int c = 0; c < CONTRACTS; c++) committed[point][c] = AMOUNT[c] * std::min(1.0, (point + 1) / RAMP_UP[c]);
        }
    }
};

// ---- One register full of futures ---------------------------------------------------------------------------------------------------

// Inputs, and what follows from them alone. Exponents are in powers of two throughout.
struct Inputs {
    Lanes priceWeight2, qualityWeight2, staying, base[PLAYERS], choosing, growth, cost2, decline2, takePart, rate, windowOpen, appetite, people;
};

struct Stocks {
    Lanes price[PLAYERS], quality[PLAYERS], share[PLAYERS];
    Lanes market, payers[LINES], makeUp[CONTRACTS], remaining[CONTRACTS]; // remaining: at price index 1
    Lanes staff[3], smoothed, confidence, receiving, cash, debt, equity, founders, solvent, peakGap;
    Lanes bills[PAYMENT_DELAY];
};

using Row = std::array<Lanes, VARIABLES>;

INLINE Lanes triangular(Lanes p, double low, double mode, double high) {
    const double width = high - low, left = mode - low;
    const Lanes below = all(low) + root(p * all(width * left));
    const Lanes above = all(high) - root((all(1) - p) * all(width * (width - left)));
    return select(less(all(left), p * all(width)), above, below);
}

INLINE Lanes uniform(Lanes p, double low, double high) { return fma(p, all(high - low), all(low)); }

inline Inputs inputsFrom(const Lanes (&p)[INPUT_COUNT]) {
    Inputs in;
    in.priceWeight2 = all(0.05 * LOG2_E) * exp(all(0.4) * normal(p[0]));
    in.qualityWeight2 = triangular(p[1], 0.5, 1, 2) * all(LOG2_E);
    const Lanes reconsidering = triangular(p[2], 0.02, 0.04, 0.08);
    const Lanes pull = uniform(p[11], 0.1, 0.5);
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
inline Lanes health(const Stocks &s) {
    Lanes sum = all(0);
    const auto add = [&sum](Lanes x) { sum = sum + (x - x); };
    for (int i = 0; i < PLAYERS; i++) add(s.price[i]), add(s.quality[i]), add(s.share[i]);
    for (int i = 0; i < LINES; i++) add(s.payers[i]);
    for (int i = 0; i < CONTRACTS; i++) add(s.makeUp[i]), add(s.remaining[i]);
    for (int i = 0; i < 3; i++) add(s.staff[i]);
    for (Lanes x : {s.market, s.smoothed, s.confidence, s.receiving, s.cash, s.debt, s.equity, s.founders}) add(x);
    return sum;
}

// One month. At the first point the delays take their first content; on a date what is observed goes to `row`.
template <bool FIRST, bool OBSERVE>
INLINE void month(Stocks &s, const Inputs &in, const double *committed, double time, int slot, Lanes demand, Lanes cost, Lanes window, Row *row) {
    // Market.
    Lanes concentration = s.share[0] * s.share[0];
    Lanes averagePrice = s.share[0] * s.price[0];
    const Lanes labShare = s.share[0], openShare = s.share[PLAYERS - 1];
#pragma GCC unroll 8
    for (int i = 1; i < PLAYERS; i++) {
        concentration = fma(s.share[i], s.share[i], concentration);
        averagePrice = fma(s.share[i], s.price[i], averagePrice);
    }
    const Lanes keptPrice = fma(concentration, all(DEEPEST_CUT), all(1 - DEEPEST_CUT));
    Lanes revenue = least(all(CAPACITY[0]), s.payers[0] * all(SPEND[0]));
    Lanes service = s.payers[0] * all(SERVICE_COST[0]);
#pragma GCC unroll 4
    for (int i = 1; i < LINES; i++) {
        revenue = revenue + least(all(CAPACITY[i]), s.payers[i] * all(SPEND[i]));
        service = fma(s.payers[i], all(SERVICE_COST[i]), service);
    }
    const Lanes progress = log2(fma(revenue, all(1 / REVENUE_SCALE), all(1)));
    const Lanes frontier = fma(progress, all(PROGRESS * LN_2), all(1));
    Lanes attraction[PLAYERS];
#pragma GCC unroll 8
    for (int i = 0; i < PLAYERS; i++) {
        const Lanes utility = fma(log2(s.share[i]), all(HABIT), fnma(in.priceWeight2, s.price[i], fma(in.qualityWeight2, s.quality[i], all(APPEAL[i] * LOG2_E))));
        attraction[i] = exp2(utility);
    }
    const Lanes choosing = in.choosing / (((attraction[0] + attraction[1]) + (attraction[2] + attraction[3])) + (attraction[4] + attraction[5]));
#pragma GCC unroll 8
    for (int i = 0; i < PLAYERS; i++) {
        s.share[i] = fma(in.staying, s.share[i], fma(choosing, attraction[i], in.base[i]));
        s.price[i] = fma(keptPrice, all(PRICE_SPEED * LIST_PRICE[i]), s.price[i] * all(1 - PRICE_SPEED));
        s.quality[i] = fma(frontier, all(QUALITY_SPEED * REACH[i]), s.quality[i] * all(1 - QUALITY_SPEED));
    }
    const Lanes market = s.market;
    const Lanes users = market * labShare;
    s.market = fma(market * in.growth * expOfSmall(demand * all(DEMAND_SD)), fnma(market, all(1 / POTENTIAL), all(1)), market);

    // Revenue lines.
    const Lanes reached = users * fatigue(averagePrice);
#pragma GCC unroll 4
    for (int i = 0; i < LINES; i++) {
        const Lanes open = fnma(reached, exp2(users * all(-LOG2_E / SCALE[i])), reached);
        s.payers[i] = fma(open, all(CHANGING[i] * CEILING[i]), s.payers[i] * all(1 - CHANGING[i]));
    }

    // Contracts.
    const Lanes costLevel = exp2(fma(cost, all(COST_SD * LOG2_E), fnma(in.decline2, all(time), in.cost2)));
    const Lanes need = users * costLevel * all(COMPUTE_PER_USER);
    Lanes taken = all(0), bills = all(0), promised = all(0);
#pragma GCC unroll 8
    for (int i = 0; i < CONTRACTS; i++) {
        const Lanes most1 = all(committed[i]);
        const Lanes take = least(need * all(ALLOCATION[i]), most1);
        const Lanes beyond = fnma(in.takePart, most1, take);
        const Lanes surplus = most(beyond, all(0));
        const Lanes deficiency = surplus - beyond;
        const Lanes madeUp = least(s.makeUp[i] * all(MAKING_UP), surplus);
        const Lanes bill = take + (deficiency - madeUp);
        s.makeUp[i] = fma(s.makeUp[i], all(1 - EXPIRY), deficiency - madeUp);
        taken = taken + take;
        bills = fma(bill, all(PRICE_INDEX[i]), bills);
        promised = fma(s.remaining[i], all(PRICE_INDEX[i]), promised);
        s.remaining[i] = s.remaining[i] - least(s.remaining[i] * all(EXHAUSTION), bill);
    }
    const Lanes compute = fma(most(all(0), need - taken), all(SPOT_PRICE), bills);

    // Money.
    if (FIRST) {
        for (Lanes &bill : s.bills) bill = compute;
        for (Lanes &stage : s.staff) stage = revenue;
        s.smoothed = revenue;
    }
    const Lanes paid = fma(s.bills[slot], all(PAID_LATE), compute * all(1 - PAID_LATE));
    s.bills[slot] = compute;
    const Lanes interest = in.rate * s.debt * exp2(s.debt * all(SPREAD_WEIGHT * LOG2_E) / (s.debt + s.equity));
    const Lanes spending = fma(in.people, s.staff[2], fma(service, costLevel, paid + interest)) + all(OVERHEAD);
    const Lanes burn = spending - revenue;
    const Lanes growthPlus = revenue / s.smoothed; // 1 + growth times its time
    constexpr double G = GROWTH_WEIGHT / GROWTH_TIME * LOG2_E;
    const Lanes growth2 = fma(growthPlus, all(G), all(-G));
    const Lanes strain = fma(burn, all(BURN_WEIGHT * LOG2_E), promised * all(PROMISE_WEIGHT * LOG2_E)) / revenue;
    const Lanes target = all(1 / CONFIDENCE_TIME) / (all(1) + exp2(strain - growth2));
    const Lanes needCash = most(all(0), fms(burn, all(MONTHS_KEPT), s.cash));
    const Lanes borrowed = least(needCash * all(DEBT_PART), most(all(0), fms(revenue, all(DEBT_MULTIPLE), s.debt)));
    const Mask sells = both(less(window, in.windowOpen), less(all(0), needCash));
    const Lanes raised = orZero(sells, least(needCash - borrowed, in.appetite * s.confidence));
    if (FIRST) s.receiving = raised * all(CLOSING_TIME);
    const Lanes received = s.receiving * all(1 / CLOSING_TIME);
    const Lanes valuation = revenue * s.confidence * exp2(growth2) * all(VALUE_MULTIPLE);
    s.solvent = orZero(less(all(0), s.cash), s.solvent);
    s.peakGap = most(s.peakGap, -s.cash);
    if (OBSERVE) {
        *row = {s.cash, s.debt, s.equity, revenue, spending, compute, promised, labShare, openShare, market, users, averagePrice, costLevel, s.confidence, valuation, s.founders,
                s.solvent, s.peakGap, -burn / revenue,
                select(less(all(0), burn), least(s.cash / burn, all(LONGEST_RUNWAY)), all(LONGEST_RUNWAY))};
    }

    // On to the next month.
    const Lanes repaid = s.debt * all(REPAYMENT);
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

// ---- Ensembles ----------------------------------------------------------------------------------------------------------------------

struct Distribution {
    double sum = 0, least = HUGE_VAL, most = -HUGE_VAL;
    std::uint64_t nonZero = 0;

    void add(const Distribution &other) {
        sum += other.sum;
        least = std::min(least, other.least);
        most = std::max(most, other.most);
        nonZero += other.nonZero;
    }
};

struct Ensemble {
    std::array<std::array<Distribution, VARIABLES>, DATES> at;
    std::uint64_t counted = 0;

    void add(const Ensemble &other) {
        for (int d = 0; d < DATES; d++) {
            for (int v = 0; v < VARIABLES; v++) at[d][v].add(other.at[d][v]);
        }
        counted += other.counted;
    }
};

// One thread's part, lane by lane until it is done.
struct Gathering {
    struct Cell {
        Lanes sum = all(0), least = all(HUGE_VAL), most = all(-HUGE_VAL);
        std::uint64_t nonZero = 0;
    };
    std::array<std::array<Cell, VARIABLES>, DATES> at;
    std::uint64_t counted = 0;

    void add(const std::array<Row, DATES> &rows, Mask present) {
        counted += static_cast<std::uint64_t>(__builtin_popcount(bits(present)));
        for (int d = 0; d < DATES; d++) {
            for (int v = 0; v < VARIABLES; v++) {
                Cell &cell = at[d][v];
                const Lanes x = rows[d][v];
                cell.sum = cell.sum + orZero(present, x);
                cell.least = least(cell.least, select(present, x, all(HUGE_VAL)));
                cell.most = most(cell.most, select(present, x, all(-HUGE_VAL)));
                cell.nonZero += static_cast<std::uint64_t>(__builtin_popcount(bits(both(present, less(all(0), magnitude(x))))));
            }
        }
    }

    Ensemble folded() const {
        Ensemble ensemble;
        ensemble.counted = counted;
        for (int d = 0; d < DATES; d++) {
            for (int v = 0; v < VARIABLES; v++) {
                const Cell &cell = at[d][v];
                Distribution &into = ensemble.at[d][v];
                into.nonZero = cell.nonZero;
                for (int i = 0; i < LANES; i++) {
                    into.sum += lane(cell.sum, i);
                    into.least = std::min(into.least, lane(cell.least, i));
                    into.most = std::max(into.most, lane(cell.most, i));
                }
            }
        }
        return ensemble;
    }
};

struct Worker {
    Inputs inputs[2];
    Stocks stocks[2];
    Lanes noise[BLOCK][NOISES][2];
    std::array<Row, DATES> rows[2];
    GroupWords words[NOISES];
    Gathering gathering;

    void drawInputs(const Setting &setting, Words pairs) {
        Lanes p[2][INPUT_COUNT];
        for (int i = 0; i < INPUT_COUNT; i++) {
            const Uniforms u = uniforms(setting.inputs[i], groupWords(setting.inputs[i], pairs), setting.inputs[i].at(0));
            p[0][i] = u.even;
            p[1][i] = u.odd;
        }
        for (int half = 0; half < 2; half++) inputs[half] = inputsFrom(p[half]);
        for (int i = 0; i < NOISES; i++) words[i] = groupWords(setting.noises[i], pairs);
    }

    void drawNoises(const Setting &setting, int first) {
        for (int i = 0; i < BLOCK; i++) {
            for (int n = 0; n < NOISES; n++) {
                const Uniforms u = uniforms(setting.noises[n], words[n], setting.steps[first + i][n]);
                noise[i][n][0] = u.even;
                noise[i][n][1] = u.odd;
            }
        }
        normals<BLOCK * NOISES * 2>(&noise[0][0][0]);
    }

    template <bool FIRST, bool OBSERVE>
    INLINE void point(const Setting &setting, int point, int date) {
#pragma GCC unroll 1
        for (int half = 0; half < 2; half++) {
            const auto &z = noise[point % BLOCK];
            month<FIRST, OBSERVE>(stocks[half], inputs[half], setting.committed[point].data(), point, point % PAYMENT_DELAY, z[0][half], z[1][half], z[2][half],
                                  OBSERVE ? &rows[half][date] : nullptr);
        }
    }

    void group(const Setting &setting, std::uint64_t number, std::uint64_t futures) {
        drawInputs(setting, counted(number * LANES));
        begin(stocks[0]);
        begin(stocks[1]);
        drawNoises(setting, 0);
        point<true, false>(setting, 0, 0);
        for (int p = 1; p < MONTHS; p++) {
            if (p % BLOCK == 0) {
                drawNoises(setting, p);
                point<false, true>(setting, p, p / BETWEEN_DATES - 1);
            } else {
                point<false, false>(setting, p, 0);
            }
        }
        drawNoises(setting, MONTHS);
        point<false, true>(setting, MONTHS, DATES - 1);
        for (unsigned half = 0; half < 2; half++) {
            unsigned present = ALL_LANES;
            if ((number + 1) * GROUP > futures) {
                present = 0;
                for (unsigned i = 0; i < LANES; i++) present |= (number * GROUP + 2 * i + half < futures ? 1U : 0U) << i;
            }
            Lanes finite = health(stocks[half]);
            for (const Row &row : rows[half]) {
                for (Lanes x : row) finite = finite + (x - x);
            }
            present &= bits(less(finite, all(1)));
            gathering.add(rows[half], fromBits(present));
        }
    }
};
static_assert(BLOCK == BETWEEN_DATES, "dates fall on the first month of a block");

double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Run {
    Ensemble ensemble;
    double wall, cpu;
};

Run run(const Setting &setting, std::uint64_t futures, int threads) {
    constexpr std::uint64_t AT_ONCE = 16; // groups that a thread takes
    const std::uint64_t groups = (futures + GROUP - 1) / GROUP;
    std::atomic<std::uint64_t> next{0};
    std::vector<Ensemble> parts(static_cast<std::size_t>(threads));
    std::vector<double> cpu(static_cast<std::size_t>(threads));
    const double begun = seconds(CLOCK_MONOTONIC);
    const auto work = [&](std::size_t mine) {
        const double cpuBegun = seconds(CLOCK_THREAD_CPUTIME_ID);
        auto worker = std::make_unique<Worker>();
        for (std::uint64_t from = next.fetch_add(AT_ONCE); from < groups; from = next.fetch_add(AT_ONCE)) {
            for (std::uint64_t g = from; g < std::min(groups, from + AT_ONCE); g++) worker->group(setting, g, futures);
        }
        parts[mine] = worker->gathering.folded();
        cpu[mine] = seconds(CLOCK_THREAD_CPUTIME_ID) - cpuBegun;
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < parts.size(); i++) others.emplace_back(work, i);
    work(0);
    for (std::thread &other : others) other.join();
    Run result{{}, seconds(CLOCK_MONOTONIC) - begun, 0};
    for (std::size_t i = 0; i < parts.size(); i++) {
        result.ensemble.add(parts[i]);
        result.cpu += cpu[i];
    }
    return result;
}

void print(const std::vector<Run> &runs, std::uint64_t futures, int threads, std::uint64_t seed) {
    std::printf("{\"program\": \"C++ by hand (%s)\", \"futures\": %llu, \"months\": %d, \"threads\": %d, \"seed\": %llu,\n", KIND, static_cast<unsigned long long>(futures), MONTHS, threads,
                static_cast<unsigned long long>(seed));
    const double units = static_cast<double>(futures) * MONTHS;
    const auto list = [&](const char *name, double Run::*field) {
        std::printf("\"%s\": [", name);
        for (std::size_t i = 0; i < runs.size(); i++) std::printf("%s%.4f", i == 0 ? "" : ", ", runs[i].*field * 1e9 / units);
        std::printf("],\n");
    };
    list("wall_ns", &Run::wall);
    list("cpu_ns", &Run::cpu);
    const Ensemble &ensemble = runs.back().ensemble;
    const double count = static_cast<double>(ensemble.counted);
    std::printf("\"counted\": %llu,\n\"results\": {", static_cast<unsigned long long>(ensemble.counted));
    for (int v = 0; v < VARIABLES; v++) {
        std::printf("%s\n\"%s\": {", v == 0 ? "" : ",", OBSERVED[v]);
        for (int d = 0; d < DATES; d++) {
            const Distribution &x = ensemble.at[d][v];
            std::printf("%s\"%d\": {\"mean\": %.17g, \"min\": %.17g, \"max\": %.17g, \"nonzero\": %llu}", d == 0 ? "" : ", ", (d + 1) * BETWEEN_DATES, x.sum / count, x.least, x.most,
                        static_cast<unsigned long long>(x.nonZero));
        }
        std::printf("}");
    }
    std::printf("\n}}\n");
}

// ---- Functions ----------------------------------------------------------------------------------------------------------------------

#ifdef ENDURANCE_AVX512
void fillTables() {
    double powers[16], reciprocals[16], logarithms[16];
    for (std::uint64_t j = 0; j < 16; j++) {
        const double power = static_cast<double>(std::exp2(static_cast<long double>(j) / 16));
        std::uint64_t word;
        std::memcpy(&word, &power, sizeof word);
        word -= j << 48;
        std::memcpy(&powers[j], &word, sizeof word);
        // Pieces by the first four bits of the mantissa: 0 to 7 of [1, 1.5), 8 to 15 of [0.75, 1). Those beside 1 keep c = 1.
        const double middle = j < 8 ? 1 + (static_cast<double>(j) + 0.5) / 16 : (1 + (static_cast<double>(j) + 0.5) / 16) / 2;
        const double c = j == 0 || j == 15 ? 1 : middle;
        reciprocals[j] = 1 / c;
        logarithms[j] = static_cast<double>(-std::log2(static_cast<long double>(reciprocals[j])));
    }
    const auto table = [](const double *x) { return Table16{_mm512_loadu_pd(x), _mm512_loadu_pd(x + 8)}; };
    functionTables = {table(powers), table(reciprocals), table(logarithms)};
}
#endif

template <typename Function, typename Exact>
void largestError(const char *name, double from, double to, Function function, Exact exact) {
    double worst = 0, at = 0;
    constexpr int TRIES = 1 << 20;
    for (int i = 0; i < TRIES; i++) {
        const double x = from + (to - from) * (i + 0.5) / TRIES;
        const long double right = exact(static_cast<long double>(x));
        const double got = lane(function(all(x)), 0);
        const double ulp = std::nextafter(std::fabs(static_cast<double>(right)), HUGE_VAL) - std::fabs(static_cast<double>(right));
        const double error = static_cast<double>(std::fabs(got - right)) / ulp;
        if (error > worst) worst = error, at = x;
    }
    std::printf("%-24s [%g, %g]  largest error %.2f ulp at %.17g\n", name, from, to, worst, at);
}

void functions() {
    largestError("exp2", -60, 60, [](Lanes x) { return exp2(x); }, [](long double x) { return std::exp2(x); });
    largestError("exp of small", -0.17, 0.17, [](Lanes x) { return expOfSmall(x); }, [](long double x) { return std::exp(x); });
    largestError("log2", 1e-6, 0.9, [](Lanes x) { return log2(x); }, [](long double x) { return std::log2(x); });
    largestError("log2 beside 1", 0.9, 1.1, [](Lanes x) { return log2(x); }, [](long double x) { return std::log2(x); });
    largestError("log2", 1.1, 1000, [](Lanes x) { return log2(x); }, [](long double x) { return std::log2(x); });
}

} // namespace

int main(int argc, char **argv) {
    std::uint64_t futures = 100000, seed = 1;
    int threads = 1, repetitions = 1;
#ifdef ENDURANCE_AVX512
    fillTables();
#endif
    for (int i = 1; i < argc; i++) {
        const std::string option = argv[i];
        if (option == "--functions") {
            functions();
            return 0;
        }
        const std::uint64_t value = i + 1 < argc ? std::strtoull(argv[++i], nullptr, 10) : 0;
        if (option == "--futures") futures = value;
        else if (option == "--threads") threads = static_cast<int>(value);
        else if (option == "--seed") seed = value;
        else if (option == "--repetitions") repetitions = static_cast<int>(value);
        else threads = 0;
    }
    if (futures < 1 || threads < 1 || repetitions < 1 || futures > (1ULL << 32)) {
        std::fprintf(stderr, "usage: reference [--futures N] [--threads N] [--seed N] [--repetitions N] [--functions]\n");
        return 2;
    }
    const Setting setting(seed);
    std::vector<Run> runs;
    for (int i = 0; i < repetitions; i++) runs.push_back(run(setting, futures, threads));
    print(runs, futures, threads, seed);
    return 0;
}
