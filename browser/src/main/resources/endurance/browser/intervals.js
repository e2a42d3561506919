// @ts-check
// How far a number from finitely many futures may be off, at 95 %: by the same rules as on the JVM (Intervals, Replicated,
// QuantileRanks). Values come replicate by replicate. Student's quantiles are null where futures are independent: then the replicates
// say nothing better of a number, but still what a difference of two runs is judged by (Differences).
import { probabilityBelowPart } from "./beta.js";
import { together } from "./columns.js";
import { quantilesIn } from "./selection.js";

/**
 * @typedef {{value: number, low: number, high: number}} Estimate
 * @typedef {Estimate & {replicates: number[]}} Compared with the same estimate from each replicate alone, NaN where it has no value
 */

const NORMAL_975 = 1.959963984540054;
const TAIL = 0.025;
const HALVINGS = 60; // of the range from 0 to 1: to the last bits

/** @param {Float64Array[]} parts */
const countOf = (parts) => parts.reduce((sum, part) => sum + part.length, 0);

/** @param {Float64Array[]} parts @param {(value: number) => boolean} condition */
const timesIn = (parts, condition) => parts.map((part) => {
  let times = 0;
  for (let i = 0; i < part.length; i++) if (condition(part[i])) times++;
  return times;
});

/**
 * Half the width of an interval around an estimate, by Student's t over the estimates of the replicates; without end where
 * fewer than two have one.
 *
 * @param {number} centre @param {number[]} estimates @param {number[]} student quantiles at 97.5 % for 1, 2, ... degrees of
 *   freedom
 */
function reach(centre, estimates, student) {
  const { length } = estimates;
  if (length < 2) return Infinity;
  const squares = estimates.reduce((sum, one) => sum + (one - centre) ** 2, 0);
  return student[length - 2] * Math.sqrt(squares / (length * (length - 1)));
}

/**
 * The probability of a condition.
 *
 * @param {Float64Array[]} parts @param {number[] | null} student @param {(value: number) => boolean} condition
 * @returns {Compared}
 */
export function probability(parts, student, condition) {
  const count = countOf(parts);
  if (count === 0) return { value: NaN, low: 0, high: 1, replicates: [] };
  const times = timesIn(parts, condition);
  const successes = times.reduce((sum, one) => sum + one, 0);
  const value = successes / count;
  const replicates = times.map((one, i) => one / parts[i].length);
  const half = student === null ? 0 : reach(value, replicates.filter((one) => one === one), student);
  return half > 0
    ? { value, low: Math.max(0, value - half), high: Math.min(1, value + half), replicates }
    : { ...exact(successes, count), replicates };
}

/**
 * The interval of Clopper and Pearson.
 *
 * @param {number} successes @param {number} trials @returns {Estimate}
 */
function exact(successes, trials) {
  return {
    value: successes / trials,
    low: successes === 0 ? 0 : betaQuantile(TAIL, successes, trials - successes + 1),
    high: successes === trials ? 1 : betaQuantile(1 - TAIL, successes + 1, trials - successes),
  };
}

/** @param {number} part @param {number} alpha @param {number} beta */
function betaQuantile(part, alpha, beta) {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (probabilityBelowPart(middle, alpha, beta) < part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** @param {Float64Array[]} parts @param {number[] | null} student @returns {Estimate} */
export function mean(parts, student) {
  const count = countOf(parts);
  const sums = parts.map((part) => part.reduce((sum, value) => sum + value, 0));
  const value = sums.reduce((sum, one) => sum + one, 0) / count;
  if (count < 2) return { value, low: -Infinity, high: Infinity };
  let half;
  if (student !== null) {
    half = reach(value, sums.map((sum, i) => sum / parts[i].length).filter((one) => one === one), student);
  } else {
    const squares = parts.reduce((sum, part) => part.reduce((within, one) => within + (one - value) ** 2, sum), 0);
    half = NORMAL_975 * Math.sqrt(squares / (count - 1) / count);
  }
  return { value, low: value - half, high: value + half };
}

/**
 * @param {Float64Array[]} parts @param {number[] | null} student @param {readonly number[]} at
 * @returns {Estimate[]}
 */
export function quantiles(parts, student, at) {
  const values = together(parts);
  const count = values.length;
  if (student !== null) {
    const all = quantilesIn(values, at);
    const each = parts.filter((part) => part.length > 0).map((part) => quantilesIn(part.slice(), at));
    return all.map((value, i) => {
      const half = reach(value, each.map((one) => one[i]), student);
      return { value, low: value - half, high: value + half };
    });
  }
  values.sort();
  const rank = (/** @type {number} */ one) => values[Math.min(Math.max(one, 1), count) - 1] ?? NaN;
  return quantilesIn(values.slice(), at).map((value, i) => ({
    value,
    low: rank(binomialQuantile(TAIL, count, at[i])),
    high: rank(binomialQuantile(1 - TAIL, count, at[i]) + 1),
  }));
}

/**
 * The median of each replicate alone; NaN where it has no value.
 *
 * @param {Float64Array[]} parts
 */
export const mediansIn = (parts) => parts.map((part) => (part.length > 0 ? quantilesIn(part.slice(), [0.5])[0] : NaN));

/** The least k up to which a binomial comes with a probability of `level` at least. */
function binomialQuantile(/** @type {number} */ level, /** @type {number} */ trials, /** @type {number} */ part) {
  let low = -1;
  let high = trials;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const atMost = middle >= trials ? 1 : probabilityBelowPart(1 - part, trials - middle, middle + 1);
    if (atMost >= level) high = middle;
    else low = middle;
  }
  return high;
}
