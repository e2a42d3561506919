// The reference model written for the processor: the mark that the engine is measured against. Same streams, same results.
//
//   reference [--futures N] [--threads N] [--seed N] [--repetitions N] [--as-written] [--functions]
//
// Prints JSON: nanoseconds per future and month of each repetition (wall clock, and processor time of the threads), and of each observed
// variable at the end of each year mean, minimum, maximum and the number of futures in which it is not 0.
#include <time.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "as_written.hpp"
#include "by_hand.hpp"

namespace {

constexpr int BLOCK = BETWEEN_DATES; // months whose noises are drawn together; dates fall on the first month of a block

// What is the same in all futures.
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

// One observable over the futures, still lane by lane.
struct Distribution {
    Two sum = all(0), least = all(HUGE_VAL), most = all(-HUGE_VAL);
    std::uint64_t nonZero = 0;

    void add(Two x, TwoMasks present) {
        sum = sum + orZero(present, x);
        least = ::least(least, select(present, x, all(HUGE_VAL)));
        most = ::most(most, select(present, x, all(-HUGE_VAL)));
        nonZero += static_cast<std::uint64_t>(count(both(present, less(all(0), magnitude(x)))));
    }

    void add(const Distribution &other) {
        sum = sum + other.sum;
        least = ::least(least, other.least);
        most = ::most(most, other.most);
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

// What one thread needs for itself.
template <typename Model>
struct Worker {
    Model model;
    Two noise[BLOCK][NOISES];
    std::array<Row, DATES> rows;
    GroupWords words[NOISES];
    Ensemble ensemble;

    void begin(const Setting &setting, Words pairs) {
        Two p[INPUT_COUNT];
        for (int i = 0; i < INPUT_COUNT; i++) {
            p[i] = uniforms(setting.inputs[i], groupWords(setting.inputs[i], pairs), setting.inputs[i].at(0));
        }
        model.begin(p);
        for (int i = 0; i < NOISES; i++) words[i] = groupWords(setting.noises[i], pairs);
    }

    void drawNoises(const Setting &setting, int first) {
        for (int i = 0; i < BLOCK; i++) {
            for (int n = 0; n < NOISES; n++) noise[i][n] = uniforms(setting.noises[n], words[n], setting.steps[first + i][n]);
        }
        normals<BLOCK * NOISES * 2>(&noise[0][0].even);
    }

    template <bool FIRST, bool OBSERVE>
    INLINE void point(const Setting &setting, int point, int date) {
        model.template month<FIRST, OBSERVE>(setting.committed[point].data(), point, noise[point % BLOCK], &rows[date]);
    }

    // The futures from GROUP*number on, those below `futures` counted.
    void group(const Setting &setting, std::uint64_t number, std::uint64_t futures) {
        begin(setting, countedFrom(number * LANES));
        drawNoises(setting, 0);
        point<true, false>(setting, 0, 0);
        for (int p = 1; p < MONTHS; p++) {
            if (p % BLOCK == 0) {
                drawNoises(setting, p);
                point<false, true>(setting, p, p / BLOCK - 1);
            } else {
                point<false, false>(setting, p, 0);
            }
        }
        drawNoises(setting, MONTHS);
        point<false, true>(setting, MONTHS, DATES - 1);
        fold(number, futures);
    }

    void fold(std::uint64_t number, std::uint64_t futures) {
        Two finite = model.health();
        for (const Row &row : rows) {
            for (const Two &x : row) finite = finite + (x - x);
        }
        const std::uint64_t present = std::min<std::uint64_t>(GROUP, futures - number * GROUP);
        TwoMasks counts = less(finite, all(1)); // false for NaN
        if (present < GROUP) counts = both(counts, {fromBits((1U << (present + 1) / 2) - 1), fromBits((1U << present / 2) - 1)});
        ensemble.counted += static_cast<std::uint64_t>(count(counts));
        for (int d = 0; d < DATES; d++) {
            for (int v = 0; v < VARIABLES; v++) ensemble.at[d][v].add(rows[d][v], counts);
        }
    }
};

double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Run {
    Ensemble ensemble;
    double wall, cpu;
};

template <typename Model>
Run run(const Setting &setting, std::uint64_t futures, int threads) {
    constexpr std::uint64_t AT_ONCE = 16; // groups that a thread takes
    const std::uint64_t groups = (futures + GROUP - 1) / GROUP;
    std::atomic<std::uint64_t> next{0};
    std::vector<std::unique_ptr<Worker<Model>>> workers(static_cast<std::size_t>(threads));
    std::vector<double> cpu(workers.size());
    const double begun = seconds(CLOCK_MONOTONIC);
    const auto work = [&](std::size_t mine) {
        const double cpuBegun = seconds(CLOCK_THREAD_CPUTIME_ID);
        workers[mine] = std::make_unique<Worker<Model>>();
        for (std::uint64_t from = next.fetch_add(AT_ONCE); from < groups; from = next.fetch_add(AT_ONCE)) {
            for (std::uint64_t g = from; g < std::min(groups, from + AT_ONCE); g++) workers[mine]->group(setting, g, futures);
        }
        cpu[mine] = seconds(CLOCK_THREAD_CPUTIME_ID) - cpuBegun;
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < workers.size(); i++) others.emplace_back(work, i);
    work(0);
    for (std::thread &other : others) other.join();
    Run result{{}, seconds(CLOCK_MONOTONIC) - begun, 0};
    for (std::size_t i = 0; i < workers.size(); i++) {
        result.ensemble.add(workers[i]->ensemble);
        result.cpu += cpu[i];
    }
    return result;
}

void printTimes(const char *name, const std::vector<Run> &runs, double Run::*field, double units) {
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < runs.size(); i++) std::printf("%s%.4f", i == 0 ? "" : ", ", runs[i].*field * 1e9 / units);
    std::printf("],\n");
}

void print(const char *name, const std::vector<Run> &runs, std::uint64_t futures, int threads, std::uint64_t seed) {
    std::printf("{\"program\": \"%s (%s)\", \"futures\": %llu, \"months\": %d, \"threads\": %d, \"seed\": %llu,\n", name, KIND,
                static_cast<unsigned long long>(futures), MONTHS, threads, static_cast<unsigned long long>(seed));
    printTimes("wall_ns", runs, &Run::wall, static_cast<double>(futures) * MONTHS);
    printTimes("cpu_ns", runs, &Run::cpu, static_cast<double>(futures) * MONTHS);
    const Ensemble &ensemble = runs.back().ensemble;
    std::printf("\"counted\": %llu,\n\"results\": {", static_cast<unsigned long long>(ensemble.counted));
    for (int v = 0; v < VARIABLES; v++) {
        std::printf("%s\n\"%s\": {", v == 0 ? "" : ",", OBSERVED[v]);
        for (int d = 0; d < DATES; d++) {
            const Distribution &x = ensemble.at[d][v];
            double sum = 0, least = HUGE_VAL, most = -HUGE_VAL;
            for (int i = 0; i < LANES; i++) {
                sum += lane(x.sum.even, i) + lane(x.sum.odd, i);
                least = std::min({least, lane(x.least.even, i), lane(x.least.odd, i)});
                most = std::max({most, lane(x.most.even, i), lane(x.most.odd, i)});
            }
            std::printf("%s\"%d\": {\"mean\": %.17g, \"min\": %.17g, \"max\": %.17g, \"nonzero\": %llu}", d == 0 ? "" : ", ",
                        (d + 1) * BETWEEN_DATES, sum / static_cast<double>(ensemble.counted), least, most,
                        static_cast<unsigned long long>(x.nonZero));
        }
        std::printf("}");
    }
    std::printf("\n}}\n");
}

template <typename Function, typename Exact>
void largestError(const char *name, double from, double to, Function function, Exact exact) {
    double worst = 0, at = 0;
    constexpr int TRIES = 1 << 20;
    for (int i = 0; i < TRIES; i++) {
        const double x = from + (to - from) * (i + 0.5) / TRIES;
        const long double right = exact(static_cast<long double>(x));
        const double size = std::fabs(static_cast<double>(right));
        const long double off = lane(function(all(x)), 0) - right;
        const double error = std::fabs(static_cast<double>(off)) / (std::nextafter(size, HUGE_VAL) - size);
        if (error > worst) worst = error, at = x;
    }
    std::printf("%-13s from %-6g to %-6g largest error %.2f ulp, at %.17g\n", name, from, to, worst, at);
}

void printErrors() {
    const auto log2OfLanes = [](Lanes x) { return log2(x); };
    largestError("exp2", -60, 60, [](Lanes x) { return exp2(x); }, [](long double x) { return std::exp2(x); });
    largestError("exp", -60, 60, [](Lanes x) { return exp(x); }, [](long double x) { return std::exp(x); });
    largestError("exp of small", -0.17, 0.17, [](Lanes x) { return expOfSmall(x); }, [](long double x) { return std::exp(x); });
    largestError("log2", 1e-6, 0.9, log2OfLanes, [](long double x) { return std::log2(x); });
    largestError("log2", 0.9, 1.1, log2OfLanes, [](long double x) { return std::log2(x); });
    largestError("log2", 1.1, 1000, log2OfLanes, [](long double x) { return std::log2(x); });
}

template <typename Model>
void measure(const Setting &setting, std::uint64_t futures, int threads, std::uint64_t seed, int repetitions) {
    std::vector<Run> runs;
    for (int i = 0; i < repetitions; i++) runs.push_back(run<Model>(setting, futures, threads));
    print(Model::NAME, runs, futures, threads, seed);
}

} // namespace

int main(int argc, char **argv) {
    std::uint64_t futures = 100000, seed = 1;
    int threads = 1, repetitions = 1;
    bool understood = true, asWritten = false;
    for (int i = 1; i < argc; i++) {
        const std::string option = argv[i];
        if (option == "--functions") {
            printErrors();
            return 0;
        }
        if (option == "--as-written") {
            asWritten = true;
            continue;
        }
        const std::uint64_t value = i + 1 < argc ? std::strtoull(argv[++i], nullptr, 10) : 0;
        if (option == "--futures") futures = value;
        else if (option == "--threads") threads = static_cast<int>(value);
        else if (option == "--seed") seed = value;
        else if (option == "--repetitions") repetitions = static_cast<int>(value);
        else understood = false;
    }
    if (!understood || futures < 1 || futures > 0xFFFFFFFFULL || threads < 1 || repetitions < 1) {
        std::fprintf(stderr, "usage: reference [--futures N] [--threads N] [--seed N] [--repetitions N] [--as-written] [--functions]\n");
        return 2;
    }
    const Setting setting(seed);
    if (asWritten) measure<as_written::Model>(setting, futures, threads, seed, repetitions);
    else measure<by_hand::Model>(setting, futures, threads, seed, repetitions);
    return 0;
}
