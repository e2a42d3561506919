// @ts-check
// Distributions by their quantile functions: what the JVM computes, in the same order of operations. The module makes values of
// numbers drawn by itself where a distribution of the model is a formula; here are those that are tables, and those that come
// later: what a scenario believes of an input.
import { betaLogit } from "./beta.js";
import { probabilityBelow } from "./normal.js";

/**
 * @typedef {{exp: (x: number) => number, log: (x: number) => number, normal: (p: number) => number,
 *   scale: (row: number, shift: number, factor: number) => void,
 *   scaleNormals: (row: number, shift: number, factor: number) => void}} Functions of a module; rows are addresses
 * @typedef {{kind: string, [parameter: string]: any}} Distribution
 * @typedef {{at: (probability: number) => number, atNormal?: (z: number) => number}} Quantiles
 * @typedef {{normal: boolean, shift: number, factor: number}} Scaled a number made from one that is the same for all: shift +
 *   factor x, x standard normal or uniform
 */

const LARGEST = 1 - 2 ** -53;
const SMALLEST = 2 ** -53;
const STEEPEST = 1.66711; // largest |a3|/a2 of a metalog that rises everywhere (Keelin 2016)

/** @param {number | Distribution} change @returns {Distribution} a number is a constant */
export const asDistribution = (change) => (typeof change === "number" ? { kind: "constant", value: change } : change);

/**
 * Why parameters are impossible, for a person; empty when they are not.
 *
 * @param {Distribution} d
 * @returns {string}
 */
export function objection(d) {
  const rising = (/** @type {string[]} */ ...names) => {
    for (const name of names) {
      if (!Number.isFinite(d[name])) return `${name} must be a number, got ${d[name]}`;
    }
    for (let i = 1; i < names.length; i++) {
      if (!(d[names[i - 1]] < d[names[i]])) {
        return `${names[i - 1]} must be below ${names[i]}, got ${d[names[i - 1]]} and ${d[names[i]]}`;
      }
    }
    return "";
  };
  const positive = (/** @type {string} */ name) =>
    rising(name) || (d[name] > 0 ? "" : `${name} must be above 0, got ${d[name]}`);
  const withMode = () =>
    rising("low", "high") || rising("mode")
      || (d.low <= d.mode && d.mode <= d.high ? "" : `mode must lie between low and high, got ${d.low}, ${d.mode}, ${d.high}`);
  switch (d.kind) {
    case "constant": return rising("value");
    case "normal": return rising("mean") || positive("standardDeviation");
    case "lognormal": return positive("median") || positive("logStandardDeviation");
    case "uniform": return rising("low", "high");
    case "triangular": case "pert": return withMode();
    case "beta": return positive("alpha") || positive("beta") || rising("low", "high");
    case "discrete": return discreteObjection(d);
    case "empirical":
      return d.values?.length > 0 && d.values.every(Number.isFinite) ? "" : "an empirical distribution needs values";
    case "quantiles": return quantilesObjection(d, rising);
    default: return `there is no distribution ${d.kind}`;
  }
}

/** @param {Distribution} d */
function discreteObjection(d) {
  if (!(d.values?.length > 0) || d.values.length !== d.probabilities?.length) return "as many probabilities as values are needed";
  if (!d.values.every((/** @type {number} */ v, /** @type {number} */ i) => Number.isFinite(v) && (i === 0 || v > d.values[i - 1]))) {
    return `values must rise, got ${d.values.join(", ")}`;
  }
  const sum = d.probabilities.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
  return d.probabilities.every((/** @type {number} */ p) => p >= 0 && p <= 1) && Math.abs(sum - 1) <= 1e-9
    ? "" : `the probabilities sum to ${sum}, not 1`;
}

/** @param {Distribution} d @param {(...names: string[]) => string} rising */
function quantilesObjection(d, rising) {
  const order = [...(d.min === undefined ? [] : ["min"]), "low", "median", "high", ...(d.max === undefined ? [] : ["max"])];
  const why = rising(...order) || rising("tail");
  if (why) return why;
  if (!(d.tail > 0 && d.tail < 0.5)) return `tail must be between 0 and 0.5, got ${d.tail}`;
  const [low, median, high] = [d.low, d.median, d.high].map((x) => unbounded(d, x, Math.log));
  const part = (median - low) / (high - low);
  const least = (1 - STEEPEST * (0.5 - d.tail)) / 2;
  return part > least && part < 1 - least ? "" : `no distribution passes through ${d.low}, ${d.median} and ${d.high}: the median is too close to one side`;
}

/**
 * The quantile function of a distribution.
 *
 * @param {Distribution} d
 * @param {Functions} f
 * @returns {Quantiles}
 */
export function quantilesOf(d, f) {
  const why = objection(d);
  if (why) throw new RangeError(why);
  switch (d.kind) {
    case "constant": return { at: () => d.value, atNormal: () => d.value };
    case "normal": {
      const atNormal = (/** @type {number} */ z) => d.mean + d.standardDeviation * z;
      return { at: (p) => atNormal(f.normal(p)), atNormal };
    }
    case "lognormal": {
      const atNormal = (/** @type {number} */ z) => d.median * f.exp(d.logStandardDeviation * z);
      return { at: (p) => atNormal(f.normal(p)), atNormal };
    }
    case "uniform":
      return { at: (p) => d.low + p * (d.high - d.low) };
    case "triangular": {
      const width = d.high - d.low;
      const left = d.mode - d.low;
      return { at: (p) => p * width <= left ? d.low + Math.sqrt(p * width * left) : d.high - Math.sqrt((1 - p) * width * (width - left)) };
    }
    case "pert": {
      const width = d.high - d.low;
      return stretched(1 + (4 * (d.mode - d.low)) / width, 1 + (4 * (d.high - d.mode)) / width, d, f);
    }
    case "beta": return stretched(d.alpha, d.beta, d, f);
    case "discrete": return discrete(d);
    case "empirical": {
      const values = [...d.values].sort((a, b) => a - b);
      return { at: (p) => values[Math.min(Math.max(Math.ceil(p * values.length) - 1, 0), values.length - 1)] };
    }
    default: return metalog(d, f);
  }
}

/**
 * The value at the probability with which a standard normal lies below z.
 *
 * @param {Quantiles} quantiles
 * @param {number} z
 * @param {Functions} f
 */
export function atNormal(quantiles, z, f) {
  return quantiles.atNormal ? quantiles.atNormal(z) : quantiles.at(uniformOf(z, f));
}

/**
 * The probability with which a standard normal lies below z, as far from 0 and 1 as uniform numbers are.
 *
 * @param {number} z
 * @param {Functions} f
 */
export const uniformOf = (z, f) => Math.min(Math.max(probabilityBelow(z, f.exp), SMALLEST), LARGEST);

/** @param {Distribution} d @returns {Quantiles} */
function discrete(d) {
  const upTo = [...d.probabilities];
  let end = -1; // the last value that can occur at all takes what rounding leaves over
  for (let i = 0; i < upTo.length; i++) {
    end = upTo[i] > 0 ? i : end;
    upTo[i] += i === 0 ? 0 : upTo[i - 1];
  }
  return {
    at: (p) => {
      let i = 0;
      while (i < end && upTo[i] < p) i++;
      return d.values[i];
    },
  };
}

/** @param {number} alpha @param {number} beta @param {Distribution} d @param {Functions} f @returns {Quantiles} */
function stretched(alpha, beta, d, f) {
  const logit = betaLogit(alpha, beta, f);
  return { at: (p) => logistic(logit(p), d.low, d.high, f.exp) };
}

/**
 * The logistic function between two ends, from the side on which its exponential does not overflow.
 *
 * @param {number} y @param {number} low @param {number} high @param {(x: number) => number} exp
 */
function logistic(y, low, high, exp) {
  const small = exp(-Math.abs(y));
  const part = small / (1 + small);
  return y < 0 ? low + (high - low) * part : high - (high - low) * part;
}

/** @param {Distribution} d @param {number} x @param {(x: number) => number} log */
function unbounded(d, x, log) {
  if (d.min !== undefined) {
    const above = x - d.min;
    return log(d.max !== undefined ? above / (d.max - x) : above);
  }
  return d.max !== undefined ? -log(d.max - x) : x;
}

/**
 * The metalog through three quantiles (Keelin 2016, table 4).
 *
 * @param {Distribution} d @param {Functions} f @returns {Quantiles}
 */
function metalog(d, f) {
  const [low, median, high] = [d.low, d.median, d.high].map((x) => unbounded(d, x, f.log));
  const spread = high - low;
  const logit = f.log((1 - d.tail) / d.tail);
  const part = (median - low) / spread;
  const a2 = spread / (2 * logit);
  const a3 = ((1 - 2 * part) * spread) / ((1 - 2 * d.tail) * logit);
  const bounded = (/** @type {number} */ y) => {
    if (d.min !== undefined && d.max !== undefined) return logistic(y, d.min, d.max, f.exp);
    if (d.min !== undefined) return d.min + f.exp(y);
    return d.max !== undefined ? d.max - f.exp(-y) : y;
  };
  return { at: (p) => bounded(median + f.log(p / (1 - p)) * (a2 + a3 * (p - 0.5))) };
}
