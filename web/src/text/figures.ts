import type { Estimate } from "../contract.ts";

/** Digits of a number whose error is not known: enough to tell it from its neighbours. */
const DIGITS_WITHOUT_ERROR = 4;
/** An error that begins with 1 keeps two digits: rounding 1.4 to 1 would hide a third of it. */
const TWO_DIGITS_BELOW = 2;
const MOST_DECIMALS = 15;
/** Below it, beside 1 or the number itself, an estimate is what adding up doubles leaves. */
const ROUNDING = 1e-12;

const formats = new Map<string, Intl.NumberFormat>();

/** Both languages write digits, commas and points alike, so one format serves them. */
function fixed(value: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat("en", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      roundingMode: "halfEven",
    } as Intl.NumberFormatOptions);
    formats.set(key, format);
  }
  return format.format(Object.is(value, -0) ? 0 : value).replace(/^-(0(\.0*)?)$/, "$1");
}

function exponent(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

function notFinite(value: number): string {
  return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
}

/** Up to four digits that matter; large whole numbers in full. */
export function number(value: number): string {
  if (!Number.isFinite(value)) {
    return notFinite(value);
  }
  if (value === 0) {
    return "0";
  }
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, DIGITS_WITHOUT_ERROR - 1 - exponent(value)));
  return fixed(value, 0, decimals);
}

/** With as many digits as were given, without what binary fractions add. */
export function exact(value: number): string {
  return Number.isFinite(value) ? fixed(Number(value.toPrecision(12)), 0, MOST_DECIMALS) : notFinite(value);
}

export function count(value: number): string {
  return fixed(value, 0, 0);
}

/** To the last digit that a sampling error of that size leaves standing. */
export function withError(value: number, error: number): string {
  if (!Number.isFinite(value)) {
    return notFinite(value);
  }
  if (error > rounding(value) && Number.isFinite(error)) {
    const decimals = decimalsFor(error);
    if (decimals >= 0) {
      return fixed(value, decimals, decimals);
    }
    const ten = 10 ** -decimals;
    return fixed(Math.round(value / ten) * ten, 0, 0);
  }
  return Math.abs(value) <= ROUNDING ? "0" : number(value);
}

/** Half the width of the interval, at its wider side; 0 when there is none but rounding. */
export function errorOf(estimate: Estimate): number {
  const error = Math.max(estimate.high - estimate.value, estimate.value - estimate.low);
  return error > rounding(estimate.value) ? error : 0;
}

function rounding(value: number): number {
  return ROUNDING * Math.max(1, Math.abs(value));
}

function decimalsFor(error: number): number {
  const power = exponent(error);
  return Math.min(MOST_DECIMALS, (error / 10 ** power < TWO_DIGITS_BELOW ? 1 : 0) - power);
}

export interface Printed {
  readonly value: string;
  /** Such as "± 0.3", empty when there is none. */
  readonly error: string;
}

/** A number of a distribution; `digits` is the error that decides the digits of a whole table. */
export function amount(estimate: Estimate, digits: number): Printed {
  const error = errorOf(estimate);
  return {
    value: withError(estimate.value, digits),
    // An error below the last digit shown is told by its own digits: "± 0" would deny it.
    error: error > 0 ? `± ${withError(error, 2 * error < 10 ** exponent(digits) ? error : digits)}` : "",
  };
}

/**
 * A probability in percent. None or all of the futures prove neither 0 nor 1: there the error is
 * the interval's other end; near them it is the interval, which is not symmetric there.
 */
export function probability(estimate: Estimate): Printed {
  const error = 100 * errorOf(estimate);
  const { value, low, high } = estimate;
  if (value <= 0 && high > 0) {
    return { value: "0 %", error: `≤ ${withError(100 * high, error)} %` };
  }
  if (value >= 1 && low < 1) {
    return { value: "100 %", error: `≥ ${withError(100 * low, error)} %` };
  }
  const inside = 100 * value >= error && 100 * (1 - value) >= error;
  const narrower = 100 * Math.min(high - value, value - low);
  const interval = inside
    ? `± ${withError(error, error)}`
    : `${withError(100 * low, narrower)} – ${withError(100 * high, narrower)}`;
  return { value: `${withError(100 * value, error)} %`, error: error > 0 ? interval : "" };
}

/** In whole percent, told from 0 and 1 where it is neither. */
export function percent(part: number): string {
  const all = 100 * part;
  if (all > 0 && all < 1) {
    return "< 1 %";
  }
  if (all > 99 && all < 100) {
    return "> 99 %";
  }
  return `${fixed(all, 0, 0)} %`;
}
