// exp and log of our own, with errors of about 1 ulp (log: up to 5 beside 1); `reference --functions` measures them.
#pragma once
#include <cmath>

#include "lanes.hpp"

constexpr double LOG2_E = 1.44269504088896340736;
constexpr double LOG2_E_REST = 2.0355273740931033e-17; // what the double above lacks
constexpr double LN_2 = 0.693147180559945309417;

// c[0] + c[1]*x + ... + c[N-1]*x^(N-1)
template <int N>
INLINE Lanes polynomial(Lanes x, const double (&c)[N]) {
    Lanes sum = all(c[N - 1]);
#pragma GCC unroll 16
    for (int i = N - 2; i >= 0; i--) sum = fma(sum, x, all(c[i]));
    return sum;
}

#ifdef ENDURANCE_AVX512
// Two registers that are read as a table of sixteen numbers by the last four bits of each lane.
struct Table16 {
    Lanes low, high;
    INLINE Lanes at(Words index) const { return _mm512_permutex2var_pd(low, index, high); }
};

struct FunctionTables {
    Table16 powers;      // bits of 2^(j/16), less j in the bits that the exponent's shift pollutes
    Table16 reciprocals; // 1/c for the sixteen pieces of [0.75, 1.5); c is 1 beside 1
    Table16 logarithms;  // log2 c
};

inline FunctionTables madeFunctionTables() {
    double powers[16], reciprocals[16], logarithms[16];
    for (std::uint64_t j = 0; j < 16; j++) {
        const double power = static_cast<double>(std::exp2(static_cast<long double>(j) / 16));
        std::uint64_t word;
        std::memcpy(&word, &power, sizeof word);
        word -= j << 48;
        std::memcpy(&powers[j], &word, sizeof word);
        // Pieces by the first four bits of the mantissa: 0 to 7 of [1, 1.5), 8 to 15 of [0.75, 1). Those beside 1 keep c = 1.
        const double middle = (1 + (static_cast<double>(j) + 0.5) / 16) / (j < 8 ? 1 : 2);
        reciprocals[j] = j == 0 || j == 15 ? 1 : 1 / middle;
        logarithms[j] = static_cast<double>(-std::log2(static_cast<long double>(reciprocals[j])));
    }
    const auto table = [](const double *x) { return Table16{_mm512_loadu_pd(x), _mm512_loadu_pd(x + 8)}; };
    return {table(powers), table(reciprocals), table(logarithms)};
}

inline const FunctionTables functionTables = madeFunctionTables();

constexpr double SHIFT = 0x1.8p48; // makes the last bit worth 1/16

// 2^(n/16 + r): n in the last bits of `shifted`; 2^(n/16) from a table, 2^r by polynomial.
INLINE Lanes powerOfTwo(Lanes shifted, Lanes r) {
    constexpr double C[] = {0.69314718055994575333,   0.2402265069591007508,    0.055504108656639298913,
                            0.0096181291069195378674, 0.001333378157678426869, 0.00015403723980749256422};
    const Words n = asWords(shifted);
    const Lanes scale = asLanes(_mm512_add_epi64(asWords(functionTables.powers.at(n)), _mm512_slli_epi64(n, 48)));
    return fma(scale, r * polynomial(r, C), scale);
}

// log2 x for normal x above 0: x = 2^k m, m in [0.75, 1.5); log2 m from the table's c and log2(1 + r), r = m/c - 1.
INLINE Lanes log2(Lanes x) {
    constexpr double C[] = {1.4426950408889633622,   -0.721347520444592178,   0.48089834696446703315,
                            -0.36067375948016477037, 0.28853899553951360108,  -0.24045039826996166706,
                            0.20612851150468778583,  -0.17987281837782776287, 0.14193599759735026142};
    const Lanes m = _mm512_getmant_pd(x, _MM_MANT_NORM_p75_1p5, _MM_MANT_SIGN_src);
    const Lanes k = _mm512_getexp_pd(x) - _mm512_getexp_pd(m);
    const Words index = _mm512_srli_epi64(asWords(m), 48);
    const Lanes r = fms(m, functionTables.reciprocals.at(index), all(1));
    return fma(r, polynomial(r, C), k + functionTables.logarithms.at(index));
}
#else
constexpr double SHIFT = 0x1.8p52; // makes the last bit worth 1

// 2^(n + r): n in the last bits of `shifted`; 2^n by its exponent, 2^r for |r| <= 1/2 by polynomial.
INLINE Lanes powerOfTwo(Lanes shifted, Lanes r) {
    constexpr double C[] = {1,
                            0.69314718055994530942,
                            0.2402265069591009822,
                            0.055504108664821594339,
                            0.0096181291076068885273,
                            0.001333355814641693531,
                            0.00015403530441736050155,
                            0.000015252733829836118394,
                            1.3215442587921689653e-6,
                            1.0178062445845773521e-7,
                            7.0725859492692236999e-9,
                            4.4549605981865183938e-10};
    return asLanes(_mm256_add_epi64(asWords(polynomial(r, C)), _mm256_slli_epi64(asWords(shifted), 52)));
}

// log2 x for normal x above 0: x = 2^k m, m in [sqrt 1/2, sqrt 2); log2 m = s P(s^2), s = (m - 1)/(m + 1).
INLINE Lanes log2(Lanes x) {
    constexpr double C[] = {2.8853900817779268115,  0.9617966939259897723,  0.57707801634549358262,
                            0.41219858584694021416, 0.32059853426872768056, 0.26233438759167223503,
                            0.22091214476562216696, 0.21366877961402536594};
    const Words root = allWords(0x3FE6A09E667F3BCDULL); // sqrt 1/2
    const Words above = _mm256_sub_epi64(asWords(x), root);
    // The exponent as a number: its bits under the mantissa of 2^52, biased to be positive.
    const Words biased = _mm256_srli_epi64(_mm256_add_epi64(above, allWords(1024ULL << 52)), 52);
    const Lanes k = asLanes(_mm256_or_si256(biased, allWords(0x4330000000000000ULL))) - all(0x1p52 + 1024);
    const Words mantissa = _mm256_and_si256(above, allWords(0x000FFFFFFFFFFFFFULL));
    const Lanes m = asLanes(_mm256_add_epi64(mantissa, root));
    const Lanes s = (m - all(1)) / (m + all(1));
    return fma(s, polynomial(s * s, C), k);
}
#endif

// e^x for |x| <= 0.175 by polynomial alone.
INLINE Lanes expOfSmall(Lanes x) {
    constexpr double C[] = {1,
                            1.0,
                            0.4999999999999914735,
                            0.16666666666666589159,
                            0.041666666670378818157,
                            0.0083333333336707754538,
                            0.0013888884525522196418,
                            0.00019841265874761169539,
                            0.000024820582626559392454,
                            2.7574586776656292992e-6};
    return polynomial(x, C);
}

// 2^x for |x| below 1000.
INLINE Lanes exp2(Lanes x) {
    const Lanes shifted = x + all(SHIFT);
    return powerOfTwo(shifted, x - (shifted - all(SHIFT)));
}

// e^x for |x| below 690: 2^(x log2 e), with what rounding takes from the product given back.
INLINE Lanes exp(Lanes x) {
    const Lanes y = x * all(LOG2_E);
    const Lanes shifted = y + all(SHIFT);
    const Lanes rest = fma(x, all(LOG2_E_REST), fms(x, all(LOG2_E), y));
    return powerOfTwo(shifted, y - (shifted - all(SHIFT)) + rest);
}

// Natural logarithm of a normal number above 0.
INLINE Lanes log(Lanes x) { return log2(x) * all(LN_2); }

INLINE Two exp(Two x) { return {exp(x.even), exp(x.odd)}; }
INLINE Two exp2(Two x) { return {exp2(x.even), exp2(x.odd)}; }
INLINE Two log(Two x) { return {log(x.even), log(x.odd)}; }
INLINE Two log2(Two x) { return {log2(x.even), log2(x.odd)}; }
INLINE Two expOfSmall(Two x) { return {expOfSmall(x.even), expOfSmall(x.odd)}; }
