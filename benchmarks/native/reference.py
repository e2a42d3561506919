"""The reference model in NumPy, an array of futures at a time: same streams, same equations, same JSON as reference.cpp.

    python3 reference.py [--futures N] [--seed N] [--repetitions N] [--batch N]
"""

import argparse
import json
import time

import numpy as np

MONTHS, BETWEEN_DATES = 108, 12
OBSERVED = ("cash debt equity total_revenue spending compute promised share[lab] share[open] market users average_price cost_level "
            "confidence valuation founders solvent peak_gap margin runway").split()


# ---- Random numbers: Philox4x32-10 and AS 241, as the engine defines them ---------------------------------------------------------------

U = np.uint64
LOW, M1, M2 = U(0xFFFFFFFF), U(0xD2511F53), U(0xCD9E8D57)
WORD = (1 << 64) - 1


def mix(value):
    z = (value + 0x9E3779B97F4A7C15) & WORD
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & WORD
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & WORD
    return z ^ (z >> 31)


def key(seed, name):
    hashed = 0xCBF29CE484222325
    for byte in name.encode():
        hashed = ((hashed ^ byte) * 0x100000001B3) & WORD
    return mix(mix(seed) ^ hashed)


def uniforms(key, first, count, step):
    """Uniform numbers of `count` futures from `first` on; both even."""
    c0 = np.arange(first // 2, (first + count) // 2, dtype=U)
    c1, c2, c3 = c0 >> U(32), np.full_like(c0, step), np.zeros_like(c0)
    c0 &= LOW
    k0, k1 = key & 0xFFFFFFFF, key >> 32
    for _ in range(10):
        one, two = c0 * M1, c2 * M2
        c0, c1 = (two >> U(32)) ^ c1 ^ U(k0), two & LOW
        c2, c3 = (one >> U(32)) ^ c3 ^ U(k1), one & LOW
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    numbers = np.empty(count)
    for half, word in enumerate((c0 | c1 << U(32), c2 | c3 << U(32))):
        numbers[half::2] = (word >> U(11) | U(1)) * 2.0**-53
    return numbers


CENTRE = ((3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4, 4.5921953931549871457e4,
           6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3),
          (1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4, 3.9307895800092710610e4,
           2.8729085735721942674e4, 5.2264952788528545610e3))
NEAR = ((1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0, 1.27045825245236838258e0,
         2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4),
        (1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
         1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9))
FAR = ((6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1, 2.65321895265761230930e-2,
        1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7),
       (1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4,
        1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15))


def ratio(x, coefficients):
    above, below = (np.full_like(x, c[7]) for c in coefficients)
    for i in range(6, -1, -1):
        above *= x
        above += coefficients[0][i]
        below *= x
        below += coefficients[1][i]
    above /= below
    return above


def normal(p):
    q = p - 0.5
    z = q * ratio(0.180625 - q * q, CENTRE)
    outside = np.flatnonzero(np.abs(q) > 0.425)
    tail = p[outside]
    r = np.sqrt(-np.log(np.minimum(tail, 1 - tail)))
    z[outside] = np.copysign(np.where(r <= 5, ratio(r - 1.6, NEAR), ratio(r - 5, FAR)), q[outside])
    return z


def triangular(p, low, mode, high):
    width, left = high - low, mode - low
    return np.where(p * width <= left, low + np.sqrt(p * width * left), high - np.sqrt((1 - p) * width * (width - left)))


def uniform(p, low, high):
    return low + p * (high - low)


# ---- The model ------------------------------------------------------------------------------------------------------------------------


def column(*values):
    return np.array(values, dtype=float)[:, None]


LIST_PRICE = column(20, 15, 18, 12, 25, 2)
QUALITY_AT_START = column(1.2, 1, 1.1, 0.8, 0.9, 0.7)
REACH = column(1.1, 1, 1, 0.9, 1, 0.8)
APPEAL = column(0.8, 0.3, 0.2, 0, 0.1, -0.2)
DEFAULT_REACH = column(0.05, 0.35, 0.25, 0.15, 0.1, 0.1)
SHARE_AT_START = column(0.5, 0.2, 0.1, 0.08, 0.07, 0.05)
CEILING = column(0.09, 0.05, 0.03, 0.6)
SCALE = column(0.83, 1.57, 1.09, 1.21)
CHANGING = column(0.1, 0.05, 0.08, 0.06)
PAYERS_AT_START = column(0.02, 0.004, 0.003, 0)
SPEND = column(18, 40, 50, 1.5)
CAPACITY = column(6, 8, 5, 2.5)
SERVICE_COST = column(3, 6, 8, 0.2)
ALLOCATION = column(0.25, 0.2, 0.15, 0.1, 0.1, 0.08, 0.07, 0.05)
AMOUNT = column(0.5, 0.5, 0.3, 0.2, 0.2, 0.15, 0.15, 0.1)
RAMP_UP = column(12, 18, 24, 30, 36, 24, 48, 12)
TOTAL = column(40, 45, 30, 18, 20, 12, 10, 9)
PRICE_INDEX = column(1.05, 0.98, 1.02, 1.1, 0.95, 1.01, 0.99, 1.2)
FATIGUE = ((0, 4, 9, 15, 22, 30), (1.2, 1.1, 1, 0.88, 0.7, 0.5))


def simulate(seed, first, n):
    """Observed values of the futures first to first + n - 1: variable, date, future."""
    draw = lambda name: uniforms(key(seed, name), first, n, 0)
    price_weight = 0.05 * np.exp(0.4 * normal(draw("price_weight")))
    quality_weight = triangular(draw("quality_weight"), 0.5, 1, 2)
    reconsidering = triangular(draw("reconsidering"), 0.02, 0.04, 0.08)
    market_growth = 0.03 + 0.006 * normal(draw("market_growth"))
    unit_cost = np.exp(0.3 * normal(draw("unit_cost")))
    cost_decline = uniform(draw("cost_decline"), 0.01, 0.03)
    take_part = triangular(draw("take_part"), 0.5, 0.8, 1)
    rate = uniform(draw("rate"), 0.004, 0.012)
    window_open = uniform(draw("window_open"), -0.5, 1.5)
    appetite = 20 * np.exp(0.5 * normal(draw("appetite")))
    spending_part = 0.45 + 0.1 * normal(draw("spending_part"))
    pull = uniform(draw("pull"), 0.1, 0.5)
    noise_keys = [key(seed, name) for name in ("demand_noise", "cost_noise", "window_noise")]

    over = lambda start: np.repeat(start, n, axis=1)
    price, quality, share, payers, remaining = map(over, (LIST_PRICE, QUALITY_AT_START, SHARE_AT_START, PAYERS_AT_START, TOTAL))
    make_up = np.zeros((8, n))
    market, confidence, cash = np.full(n, 0.9), np.full(n, 0.6), np.full(n, 12.0)
    debt, equity, founders = np.full(n, 5.0), np.full(n, 15.0), np.ones(n)
    solvent, peak_gap = np.ones(n), np.zeros(n)
    by_default, choosing = pull * DEFAULT_REACH, 1 - pull
    observed = np.empty((len(OBSERVED), MONTHS // BETWEEN_DATES, n))

    for point in range(MONTHS + 1):
        demand_noise, cost_noise, window_noise = (normal(uniforms(k, first, n, point)) for k in noise_keys)
        # Market.
        concentration = np.einsum("ij,ij->j", share, share)
        average_price = np.einsum("ij,ij->j", share, price)
        kept_price = 1 - 0.5 * (1 - concentration)
        revenue = np.minimum(CAPACITY, payers * SPEND).sum(axis=0)
        frontier = 1 + 0.4 * np.log(1 + revenue * 0.5)
        attraction = np.exp(APPEAL + quality_weight * quality - price_weight * price + 0.6 * np.log(share))
        landing = by_default + (choosing / attraction.sum(axis=0)) * attraction
        users = market * share[0]
        # Contracts.
        cost_level = unit_cost * np.exp(0.01 * cost_noise - cost_decline * point)
        need = users * 2.2 * cost_level
        committed = AMOUNT * np.minimum(1, (point + 1) / RAMP_UP)
        taken = np.minimum(need * ALLOCATION, committed)
        floor_due = take_part * committed
        deficiency = np.maximum(0, floor_due - taken)
        made_up = np.minimum(make_up * 0.25, np.maximum(0, taken - floor_due))
        bill = (np.maximum(taken, floor_due) - made_up) * PRICE_INDEX
        compute = bill.sum(axis=0) + np.maximum(0, need - taken.sum(axis=0)) * 1.3
        # Money.
        if point == 0:
            bills = [compute] * 3
            staff = [revenue] * 3
            smoothed = revenue
        paid = 0.7 * compute + 0.3 * bills[0]
        bills = bills[1:] + [compute]
        interest = rate * debt * np.exp(0.8 * (debt / (debt + equity)))
        spending = paid + spending_part * staff[2] + interest + (payers * SERVICE_COST).sum(axis=0) * cost_level + 0.15
        burn = spending - revenue
        growth = (revenue - smoothed) / (smoothed * 12)
        promised = remaining.sum(axis=0)
        need_cash = np.maximum(0, 6 * burn - cash)
        borrowed = np.minimum(0.3 * need_cash, np.maximum(0, 9 * revenue - debt))
        sells = (window_noise < window_open) & (need_cash > 0)
        raised = np.where(sells, np.minimum(need_cash - borrowed, appetite * confidence), 0)
        if point == 0:
            receiving = raised * 2
        received = receiving / 2
        valuation = 120 * revenue * confidence * np.exp(30 * growth)
        solvent = solvent * (cash > 0)
        peak_gap = np.maximum(peak_gap, -cash)
        if point > 0 and point % BETWEEN_DATES == 0:
            with np.errstate(divide="ignore"):
                runway = np.where(burn > 0, np.minimum(cash / burn, 999), 999)
            observed[:, point // BETWEEN_DATES - 1] = (
                cash, debt, equity, revenue, spending, compute, promised, share[0], share[5], market, users, average_price, cost_level,
                confidence, valuation, founders, solvent, peak_gap, -burn / revenue, runway)
        # On to the next month.
        reached = users * np.interp(average_price, *FATIGUE)
        price = price + 0.05 * (LIST_PRICE * kept_price - price)
        quality = quality + 0.03 * (frontier * REACH - quality)
        share = share + reconsidering * (landing - share)
        payers = payers + CHANGING * (reached * CEILING * (1 - np.exp(users * (-1 / SCALE))) - payers)
        make_up = make_up * 0.96 + (deficiency - made_up)
        remaining = remaining - np.minimum(remaining * 0.5, bill)
        market = market + market * market_growth * (1 - market * 0.2) * np.exp(0.02 * demand_noise)
        founders = founders - founders * received / (valuation + received)
        target = 1 / (1 + np.exp((0.6 * burn + 0.004 * promised) / revenue - 30 * growth))
        confidence = confidence + (target - confidence) / 6
        smoothed = smoothed + (revenue - smoothed) / 12
        staff = [s + (before - s) / 2 for before, s in zip([revenue] + staff, staff)]
        receiving = receiving + (raised - received)
        cash = cash + (received + borrowed - burn - debt * 0.01)
        debt = debt + (borrowed - debt * 0.01)
        equity = equity + received
    return observed


def ensemble(seed, futures, batch):
    """Mean, minimum, maximum and number not 0 of everything observed, over the futures that stay finite."""
    counted, total, least, most, nonzero = 0, 0, np.inf, -np.inf, 0
    for first in range(0, futures, batch):
        n = min(batch, futures - first)
        values = simulate(seed, first, n + n % 2)[:, :, :n]
        values = values[:, :, np.isfinite(values).all(axis=(0, 1))]
        counted += values.shape[2]
        total = total + values.sum(axis=2)
        least = np.minimum(least, values.min(axis=2, initial=np.inf))
        most = np.maximum(most, values.max(axis=2, initial=-np.inf))
        nonzero = nonzero + np.count_nonzero(values, axis=2)
    return counted, total / counted, least, most, nonzero


def main():
    parser = argparse.ArgumentParser()
    for option, default in (("--futures", 20000), ("--seed", 1), ("--repetitions", 1), ("--batch", 8000)):
        parser.add_argument(option, type=int, default=default)
    options = parser.parse_args()
    if options.futures < 1 or options.repetitions < 1 or options.batch < 2 or options.batch % 2:
        parser.error("futures and repetitions are at least 1, a batch is an even number")
    wall, cpu = [], []
    for _ in range(options.repetitions):
        wall_begun, cpu_begun = time.perf_counter_ns(), time.process_time_ns()
        counted, mean, least, most, nonzero = ensemble(options.seed, options.futures, options.batch)
        wall.append((time.perf_counter_ns() - wall_begun) / (options.futures * MONTHS))
        cpu.append((time.process_time_ns() - cpu_begun) / (options.futures * MONTHS))
    results = {
        name: {
            str((date + 1) * BETWEEN_DATES): {
                "mean": mean[v, date], "min": least[v, date], "max": most[v, date], "nonzero": int(nonzero[v, date])}
            for date in range(MONTHS // BETWEEN_DATES)}
        for v, name in enumerate(OBSERVED)}
    print(json.dumps({
        "program": "NumPy " + np.__version__, "futures": options.futures, "months": MONTHS, "threads": 1, "seed": options.seed,
        "wall_ns": wall, "cpu_ns": cpu, "counted": counted, "results": results}))


if __name__ == "__main__":
    main()
