// The random numbers of Endurance (see RandomStream): Philox4x32-10 keyed by seed and name, counted by pair of futures and step; and the
// inverse normal AS 241. A register holds the even futures of a group, a second one the odd ones: both halves of each Philox output.
#pragma once
#include <string_view>

#include "functions.hpp"

constexpr std::uint64_t LOW = 0xFFFFFFFFULL;
constexpr std::uint32_t M1 = 0xD2511F53U, M2 = 0xCD9E8D57U, W1 = 0x9E3779B9U, W2 = 0xBB67AE85U;
constexpr int ROUNDS = 10;

inline std::uint64_t mix(std::uint64_t value) {
    std::uint64_t z = value + 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

inline std::uint64_t keyOf(std::uint64_t seed, std::string_view name) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return mix(mix(seed) ^ hash);
}

#ifdef ENDURANCE_AVX512
INLINE Words multiplied(Words a, std::uint32_t b) { return _mm512_mul_epu32(a, allWords(b)); }
INLINE Words upper(Words a) { return _mm512_srli_epi64(a, 32); }
INLINE Words xored(Words a, Words b) { return _mm512_xor_si512(a, b); }
INLINE Words xored(Words a, Words b, Words c) { return _mm512_ternarylogic_epi64(a, b, c, 0x96); }
INLINE Words joined(Words low, Words high) { // high above low, the last twelve bits shifted out
    return _mm512_srli_epi64(_mm512_mask_blend_epi32(0xAAAA, low, _mm512_slli_epi64(high, 32)), 12);
}
INLINE Words ored(Words a, Words b) { return _mm512_or_si512(a, b); }
INLINE Words countedFrom(std::uint64_t first) {
    return _mm512_add_epi64(allWords(first), _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0));
}
#else
INLINE Words multiplied(Words a, std::uint32_t b) { return _mm256_mul_epu32(a, allWords(b)); }
INLINE Words upper(Words a) { return _mm256_srli_epi64(a, 32); }
INLINE Words xored(Words a, Words b) { return _mm256_xor_si256(a, b); }
INLINE Words xored(Words a, Words b, Words c) { return xored(xored(a, b), c); }
INLINE Words joined(Words low, Words high) {
    return _mm256_srli_epi64(_mm256_blend_epi32(low, _mm256_slli_epi64(high, 32), 0xAA), 12);
}
INLINE Words ored(Words a, Words b) { return _mm256_or_si256(a, b); }
INLINE Words countedFrom(std::uint64_t first) { return _mm256_add_epi64(allWords(first), _mm256_set_epi64x(3, 2, 1, 0)); }
#endif

// The upper 53 bits with the last one set, over 2^53.
INLINE Lanes unit(Words low, Words high) {
    return asLanes(ored(joined(low, high), allWords(0x3FF0000000000000ULL))) - all(1 - 0x1p-53);
}

// What the first two rounds of a stream leave to do: those of its words that depend on the step alone.
struct StepWords {
    std::uint64_t toFirst, toThird, fourth;
};

// One stream, its first two rounds as far as possible computed beforehand.
struct Stream {
    std::uint64_t k0[ROUNDS], k1[ROUNDS]; // 64 bits wide, so that they can be broadcast from memory

    explicit Stream(std::uint64_t key) {
        for (int i = 0; i < ROUNDS; i++) {
            k0[i] = static_cast<std::uint32_t>(static_cast<std::uint32_t>(key) + static_cast<std::uint32_t>(i) * W1);
            k1[i] = static_cast<std::uint32_t>(static_cast<std::uint32_t>(key >> 32) + static_cast<std::uint32_t>(i) * W2);
        }
    }

    StepWords at(std::uint32_t step) const {
        const std::uint64_t second = static_cast<std::uint64_t>(step) * M2;
        const std::uint32_t c0 = static_cast<std::uint32_t>(second >> 32) ^ static_cast<std::uint32_t>(k0[0]); // the counter's second word is 0
        const std::uint32_t c1 = static_cast<std::uint32_t>(second);
        const std::uint64_t first = static_cast<std::uint64_t>(c0) * M1;
        return {c1 ^ k0[1], (first >> 32) ^ k1[1], first & LOW};
    }
};

// A stream's words of one group of futures after two rounds, as far as no step enters.
struct GroupWords {
    Words first, second, third;
};

INLINE GroupWords groupWords(const Stream &stream, Words pairs) {
    const Words first = multiplied(pairs, M1);
    const Words product = multiplied(xored(upper(first), allWords(stream.k1[0])), M2);
    return {upper(product), product, first};
}

INLINE Two uniforms(const Stream &stream, const GroupWords &group, const StepWords &step) {
    Words c0 = xored(group.first, allWords(step.toFirst));
    Words c1 = group.second;
    Words c2 = xored(group.third, allWords(step.toThird));
    Words c3 = allWords(step.fourth);
#pragma GCC unroll 8
    for (int round = 2; round < ROUNDS; round++) {
        const Words first = multiplied(c0, M1);
        const Words second = multiplied(c2, M2);
        c0 = xored(upper(second), c1, allWords(stream.k0[round]));
        c1 = second;
        c2 = xored(upper(first), c3, allWords(stream.k1[round]));
        c3 = first;
    }
    return {unit(c0, c1), unit(c2, c3)};
}

namespace as241 {
constexpr double CENTRE_ABOVE[] = {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
                                   4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr double CENTRE_BELOW[] = {1,                       4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                                   2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3};
constexpr double NEAR_ABOVE[] = {1.42343711074968357734e0,  4.63033784615654529590e0,  5.76949722146069140550e0,  3.64784832476320460504e0,
                                 1.27045825245236838258e0,  2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr double NEAR_BELOW[] = {1,                         2.05319162663775882187e0,  1.67638483018380384940e0,  6.89767334985100004550e-1,
                                 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
constexpr double FAR_ABOVE[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,  2.96560571828504891230e-1,
                                2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr double FAR_BELOW[] = {1,                         5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                                7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};
} // namespace as241

INLINE Lanes normalInCentre(Lanes q) {
    const Lanes r = fnma(q, q, all(0.180625));
    return q * polynomial(r, as241::CENTRE_ABOVE) / polynomial(r, as241::CENTRE_BELOW);
}

INLINE Lanes normalInTail(Lanes p) {
    const Lanes q = p - all(0.5);
    const Lanes tail = least(p, all(1) - p);
    const Lanes r = root(log2(tail) * all(-LN_2));
    const Lanes s = r - all(1.6);
    Lanes z = polynomial(s, as241::NEAR_ABOVE) / polynomial(s, as241::NEAR_BELOW);
    const Mask beyond = less(all(5), r);
    if (__builtin_expect(bits(beyond) != 0, 0)) { // one number in 3 * 10^10
        const Lanes t = r - all(5);
        z = select(beyond, polynomial(t, as241::FAR_ABOVE) / polynomial(t, as241::FAR_BELOW), z);
    }
    return select(less(q, all(0)), -z, z);
}

INLINE Lanes normal(Lanes p) {
    const Lanes q = p - all(0.5);
    const Mask outside = less(all(0.425), magnitude(q));
    const Lanes z = normalInCentre(q);
    return bits(outside) == 0 ? z : select(outside, normalInTail(p), z);
}

INLINE Two normal(Two p) { return {normal(p.even), normal(p.odd)}; }

// Turns uniform numbers in place into normal ones. Tails (15 in 100) are gathered into full registers, which then do their work together.
template <int COUNT>
inline void normals(Lanes *numbers) {
#ifdef ENDURANCE_AVX512
    alignas(64) double tails[(COUNT + 1) * LANES];
    Mask outside[COUNT];
    int waiting = 0;
    for (int i = 0; i < COUNT; i++) {
        const Lanes p = numbers[i];
        const Lanes q = p - all(0.5);
        outside[i] = less(all(0.425), _mm512_abs_pd(q));
        _mm512_storeu_pd(tails + waiting, _mm512_maskz_compress_pd(outside[i], p));
        waiting += __builtin_popcount(outside[i]);
        numbers[i] = normalInCentre(q);
    }
    _mm512_storeu_pd(tails + waiting, all(0.01));
    for (int i = 0; i < waiting; i += LANES) {
        _mm512_store_pd(tails + i, normalInTail(_mm512_load_pd(tails + i)));
    }
    waiting = 0;
    for (int i = 0; i < COUNT; i++) {
        const Lanes found = _mm512_loadu_pd(tails + waiting);
        numbers[i] = _mm512_mask_expand_pd(numbers[i], outside[i], found);
        waiting += __builtin_popcount(outside[i]);
    }
#else
    for (int i = 0; i < COUNT; i++) numbers[i] = normal(numbers[i]);
#endif
}
