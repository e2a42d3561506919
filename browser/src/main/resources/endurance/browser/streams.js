// @ts-check
// The random numbers of a variable: a key for the generator in the module, made from seed and name.
// The definition is that of the JVM (RandomStream) and must not change: 64-bit FNV-1a of the name in UTF-8, mixed with the
// mixed seed by the finaliser of SplitMix64.

const FNV_BASIS = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const STEP = 0x9e3779b97f4a7c15n;
const FIRST = 0xbf58476d1ce4e5b9n;
const SECOND = 0x94d049bb133111ebn;

/** @param {bigint} value */
const word = (value) => BigInt.asUintN(64, value);

/** @param {bigint} value */
function mixed(value) {
  let z = word(value + STEP);
  z = word((z ^ (z >> 30n)) * FIRST);
  z = word((z ^ (z >> 27n)) * SECOND);
  return z ^ (z >> 31n);
}

/**
 * The key of a variable's stream: its lower and its upper half.
 *
 * @param {bigint | number | string} seed a whole number of 64 bits
 * @param {string} name
 * @returns {[number, number]}
 */
export function streamKey(seed, name) {
  let hash = FNV_BASIS;
  for (const byte of new TextEncoder().encode(name)) {
    hash = word((hash ^ BigInt(byte)) * FNV_PRIME);
  }
  const key = mixed(mixed(word(BigInt(seed))) ^ hash);
  return [Number(BigInt.asIntN(32, key)), Number(BigInt.asIntN(32, key >> 32n))];
}
