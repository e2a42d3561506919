// One processor register full of double numbers, one future in each lane: eight with AVX-512, four with AVX2. And two of them side by
// side, so that the processor finds independent work while it waits for a result.
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
// As the model language has it: NaN if one of them is, and -0 below 0.
INLINE Lanes minimum(Lanes a, Lanes b) {
    return _mm512_mask_add_pd(_mm512_range_pd(a, b, 0b0100), _mm512_cmp_pd_mask(a, b, _CMP_UNORD_Q), a, b);
}
INLINE Lanes maximum(Lanes a, Lanes b) {
    return _mm512_mask_add_pd(_mm512_range_pd(a, b, 0b0101), _mm512_cmp_pd_mask(a, b, _CMP_UNORD_Q), a, b);
}
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
// As the model language has it: NaN if one of them is, and -0 below 0.
INLINE Lanes minimum(Lanes a, Lanes b) {
    const Lanes ordered = _mm256_or_pd(_mm256_min_pd(a, b), _mm256_min_pd(b, a));
    return _mm256_blendv_pd(ordered, a + b, _mm256_cmp_pd(a, b, _CMP_UNORD_Q));
}
INLINE Lanes maximum(Lanes a, Lanes b) {
    const Lanes ordered = _mm256_and_pd(_mm256_max_pd(a, b), _mm256_max_pd(b, a));
    return _mm256_blendv_pd(ordered, a + b, _mm256_cmp_pd(a, b, _CMP_UNORD_Q));
}
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

// The even and the odd futures of a group.
struct Two {
    Lanes even, odd;
    Two() = default;
    INLINE Two(Lanes same) : even(same), odd(same) {}
    INLINE Two(Lanes e, Lanes o) : even(e), odd(o) {}
};

struct TwoMasks {
    Mask even, odd;
};

INLINE Two operator+(Two a, Two b) { return {a.even + b.even, a.odd + b.odd}; }
INLINE Two operator-(Two a, Two b) { return {a.even - b.even, a.odd - b.odd}; }
INLINE Two operator*(Two a, Two b) { return {a.even * b.even, a.odd * b.odd}; }
INLINE Two operator/(Two a, Two b) { return {a.even / b.even, a.odd / b.odd}; }
INLINE Two operator-(Two a) { return {-a.even, -a.odd}; }
INLINE Two fma(Two a, Two b, Two c) { return {fma(a.even, b.even, c.even), fma(a.odd, b.odd, c.odd)}; }
INLINE Two fnma(Two a, Two b, Two c) { return {fnma(a.even, b.even, c.even), fnma(a.odd, b.odd, c.odd)}; }
INLINE Two fms(Two a, Two b, Two c) { return {fms(a.even, b.even, c.even), fms(a.odd, b.odd, c.odd)}; }
INLINE Two least(Two a, Two b) { return {least(a.even, b.even), least(a.odd, b.odd)}; }
INLINE Two most(Two a, Two b) { return {most(a.even, b.even), most(a.odd, b.odd)}; }
INLINE Two minimum(Two a, Two b) { return {minimum(a.even, b.even), minimum(a.odd, b.odd)}; }
INLINE Two maximum(Two a, Two b) { return {maximum(a.even, b.even), maximum(a.odd, b.odd)}; }
INLINE Two root(Two a) { return {root(a.even), root(a.odd)}; }
INLINE Two magnitude(Two a) { return {magnitude(a.even), magnitude(a.odd)}; }
INLINE TwoMasks less(Two a, Two b) { return {less(a.even, b.even), less(a.odd, b.odd)}; }
INLINE TwoMasks both(TwoMasks a, TwoMasks b) { return {both(a.even, b.even), both(a.odd, b.odd)}; }
INLINE Two select(TwoMasks m, Two yes, Two no) { return {select(m.even, yes.even, no.even), select(m.odd, yes.odd, no.odd)}; }
INLINE Two orZero(TwoMasks m, Two yes) { return {orZero(m.even, yes.even), orZero(m.odd, yes.odd)}; }
INLINE int count(TwoMasks m) { return __builtin_popcount(bits(m.even)) + __builtin_popcount(bits(m.odd)); }
