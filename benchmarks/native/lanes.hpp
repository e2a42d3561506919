// One processor register full of double numbers, one future in each lane: eight with AVX-512, four with AVX2.
// Everything the model needs of arithmetic, with exp2 and log2 of our own (errors below 2 ulp, measured by --functions).
#pragma once
#include <immintrin.h>

#include <cstdint>
#include <cstring>

#if defined(__AVX512F__) && defined(__AVX512DQ__)
#define ENDURANCE_AVX512 1
#elif !defined(__AVX2__) || !defined(__FMA__)
#error "this program is written for AVX-512 or for AVX2 with FMA"
#endif

#define INLINE inline __attribute__((always_inline))

#ifdef ENDURANCE_AVX512
using Lanes = __m512d;
using Words = __m512i;
using Mask = __mmask8;
constexpr int LANES = 8;
constexpr const char *KIND = "AVX-512, 8 lanes";

INLINE Lanes all(double x) { return _mm512_set1_pd(x); }
INLINE Words allWords(std::uint64_t x) { return _mm512_set1_epi64(static_cast<long long>(x)); }
INLINE Lanes fma(Lanes a, Lanes b, Lanes c) { return _mm512_fmadd_pd(a, b, c); }    // a*b + c
INLINE Lanes fnma(Lanes a, Lanes b, Lanes c) { return _mm512_fnmadd_pd(a, b, c); }  // c - a*b
INLINE Lanes fms(Lanes a, Lanes b, Lanes c) { return _mm512_fmsub_pd(a, b, c); }    // a*b - c
INLINE Lanes least(Lanes a, Lanes b) { return _mm512_min_pd(a, b); }
INLINE Lanes most(Lanes a, Lanes b) { return _mm512_max_pd(a, b); }
INLINE Lanes root(Lanes a) { return _mm512_sqrt_pd(a); }
INLINE Mask less(Lanes a, Lanes b) { return _mm512_cmp_pd_mask(a, b, _CMP_LT_OQ); }
INLINE Mask both(Mask a, Mask b) { return a & b; }
INLINE Lanes select(Mask mask, Lanes yes, Lanes no) { return _mm512_mask_blend_pd(mask, no, yes); }
INLINE Lanes orZero(Mask mask, Lanes yes) { return _mm512_maskz_mov_pd(mask, yes); }
INLINE unsigned bits(Mask mask) { return mask; }
INLINE Mask fromBits(unsigned bits) { return static_cast<Mask>(bits); }
INLINE Lanes asLanes(Words w) { return _mm512_castsi512_pd(w); }
INLINE Words asWords(Lanes x) { return _mm512_castpd_si512(x); }
#else
using Lanes = __m256d;
using Words = __m256i;
using Mask = __m256d;
constexpr int LANES = 4;
constexpr const char *KIND = "AVX2, 4 lanes";

INLINE Lanes all(double x) { return _mm256_set1_pd(x); }
INLINE Words allWords(std::uint64_t x) { return _mm256_set1_epi64x(static_cast<long long>(x)); }
INLINE Lanes fma(Lanes a, Lanes b, Lanes c) { return _mm256_fmadd_pd(a, b, c); }
INLINE Lanes fnma(Lanes a, Lanes b, Lanes c) { return _mm256_fnmadd_pd(a, b, c); }
INLINE Lanes fms(Lanes a, Lanes b, Lanes c) { return _mm256_fmsub_pd(a, b, c); }
INLINE Lanes least(Lanes a, Lanes b) { return _mm256_min_pd(a, b); }
INLINE Lanes most(Lanes a, Lanes b) { return _mm256_max_pd(a, b); }
INLINE Lanes root(Lanes a) { return _mm256_sqrt_pd(a); }
INLINE Mask less(Lanes a, Lanes b) { return _mm256_cmp_pd(a, b, _CMP_LT_OQ); }
INLINE Mask both(Mask a, Mask b) { return _mm256_and_pd(a, b); }
INLINE Lanes select(Mask mask, Lanes yes, Lanes no) { return _mm256_blendv_pd(no, yes, mask); }
INLINE Lanes orZero(Mask mask, Lanes yes) { return _mm256_and_pd(mask, yes); }
INLINE unsigned bits(Mask mask) { return static_cast<unsigned>(_mm256_movemask_pd(mask)); }
INLINE Mask fromBits(unsigned bits) {
    const __m256i one = _mm256_set_epi64x(8, 4, 2, 1);
    return _mm256_castsi256_pd(_mm256_cmpeq_epi64(_mm256_and_si256(allWords(bits), one), one));
}
INLINE Lanes asLanes(Words w) { return _mm256_castsi256_pd(w); }
INLINE Words asWords(Lanes x) { return _mm256_castpd_si256(x); }
#endif

constexpr unsigned ALL_LANES = (1U << LANES) - 1;

INLINE double lane(Lanes x, int i) {
    double lanes[LANES];
    std::memcpy(lanes, &x, sizeof lanes);
    return lanes[i];
}

INLINE Lanes magnitude(Lanes x) { return most(x, -x); }

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
extern FunctionTables functionTables;

// 2^x for |x| below 1000: x = n/16 + r; 2^(n/16) from a table, 2^r by polynomial.
INLINE Lanes exp2(Lanes x) {
    constexpr double C[] = {0.69314718055994575333,   0.2402265069591007508,    0.055504108656639298913,
                            0.0096181291069195378674, 0.001333378157678426869, 0.00015403723980749256422};
    const Lanes shift = all(0x1.8p48); // its last bit is worth 1/16
    const Lanes shifted = x + shift;
    const Lanes r = x - (shifted - shift);
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
// 2^x for |x| below 1000: 2^n by its exponent, 2^r for |r| <= 1/2 by polynomial.
INLINE Lanes exp2(Lanes x) {
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
    const Lanes shift = all(0x1.8p52);
    const Lanes shifted = x + shift;
    const Lanes r = x - (shifted - shift);
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

constexpr double LOG2_E = 1.44269504088896340736;
constexpr double LN_2 = 0.693147180559945309417;
INLINE Lanes exp(Lanes x) { return exp2(x * all(LOG2_E)); }
