package endurance.engine.random;

/** Two random words of 64 bits, from which a permutation or a scrambling is made. */
record Words(long first, long second) {}
