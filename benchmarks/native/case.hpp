// The numbers of ../reference/case.yaml, and what is observed.
#pragma once
#include <algorithm>
#include <array>

#include "streams.hpp"

constexpr int MONTHS = 108;
constexpr int BETWEEN_DATES = 12;
constexpr int DATES = MONTHS / BETWEEN_DATES;
constexpr int PLAYERS = 6;
constexpr int LINES = 4;
constexpr int CONTRACTS = 8;
constexpr int NOISES = 3;
constexpr int GROUP = 2 * LANES; // futures computed side by side

constexpr const char *OBSERVED[] = {"cash",     "debt",       "equity",      "total_revenue", "spending", "compute",       "promised",
                                    "share[lab]", "share[open]", "market",    "users",         "average_price", "cost_level", "confidence",
                                    "valuation", "founders",  "solvent",     "peak_gap",      "margin",   "runway"};
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

constexpr int PIECES = 5;
constexpr double FATIGUE_X[] = {0, 4, 9, 15, 22, 30};
constexpr double FATIGUE_Y[] = {1.2, 1.1, 1, 0.88, 0.7, 0.5};

// Of the straight line that follows a point; 0 outside the points.
constexpr double fatigueSlope(int piece) {
    return piece < 0 || piece >= PIECES ? 0 : (FATIGUE_Y[piece + 1] - FATIGUE_Y[piece]) / (FATIGUE_X[piece + 1] - FATIGUE_X[piece]);
}

const char *const INPUTS[] = {"price_weight", "quality_weight", "reconsidering", "market_growth", "unit_cost",     "cost_decline",
                              "take_part",    "rate",           "window_open",   "appetite",      "spending_part", "pull"};
constexpr int INPUT_COUNT = 12;
const char *const NOISE_NAMES[] = {"demand_noise", "cost_noise", "window_noise"};

// What is observed of a group on a date, in the order of OBSERVED.
using Row = std::array<Two, VARIABLES>;

INLINE Two triangular(Two p, double low, double mode, double high) {
    const double width = high - low, left = mode - low;
    const Two below = all(low) + root(p * all(width * left));
    const Two above = all(high) - root((all(1) - p) * all(width * (width - left)));
    return select(less(all(left), p * all(width)), above, below);
}
