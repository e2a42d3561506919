import type { Assumption, Scenario } from "../contract.ts";

/** Where a number can be dragged to, and in what steps. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Steps are counted from here, so that dragging back gives the very number of the case. */
  readonly anchor: number;
}

/** A drag across this many steps covers what the case thinks likely. */
const STEPS_OF_A_SPREAD = 40;
/** Where the case states no spread, a step is about this part of the number. */
const STEPS_OF_A_VALUE = 60;
/** How far beyond the likely values a drag reaches where nothing forbids it, in spreads. */
const BEYOND = 3;
const FINER = 10;

/** The nearest of 1, 2, 5 times a power of ten below. */
export function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const part = most / power;
  return tidy(power * (part >= 5 ? 5 : part >= 2 ? 2 : 1));
}

/** What binary fractions add to a decimal number goes. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export function rangeOf(assumption: Assumption, scenarios: readonly Scenario[] = []): Range {
  const { value, low, high, least, most, unit } = assumption;
  if (assumption.switch) {
    return { least: 0, most: 1, step: 1, anchor: 0 };
  }
  const spread = low !== null && high !== null && high > low ? high - low : 0;
  const scale = spread > 0 ? spread : sizeOf(assumption, scenarios);
  const step = roundStep(scale / (spread > 0 ? STEPS_OF_A_SPREAD : STEPS_OF_A_VALUE));
  const part = unit === "1" && value >= 0 && value <= 1;
  const floor = value >= 0 && (low ?? 0) >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  const bottom = least ?? Math.max(floor, (low ?? value) - BEYOND * scale);
  const top = most ?? (part && (high ?? 0) <= 1 && scale <= 1 ? 1 : (high ?? value) + BEYOND * scale);
  return { least: tidy(bottom), most: tidy(top), step, anchor: value };
}

/** What a number is measured by that has no spread: itself, or for 0 what a scenario makes of it. */
function sizeOf(assumption: Assumption, scenarios: readonly Scenario[]): number {
  if (assumption.value !== 0) {
    return Math.abs(assumption.value);
  }
  const set = scenarios.map((one) => Math.abs(one.set[assumption.name] ?? one.set[assumption.of] ?? 0));
  const bound = Math.max(Math.abs(assumption.least ?? 0), Math.abs(assumption.most ?? 0));
  return Math.max(0, ...set) || (Number.isFinite(bound) ? bound : 0) || 1;
}

/** The number so many steps from where it was, within the range. */
export function moved(range: Range, from: number, steps: number, fine: boolean): number {
  const step = fine && range.step !== 1 ? range.step / FINER : range.step;
  const counted = Math.round((from - range.anchor) / step + steps);
  return within(range, steps === 0 ? from : tidy(range.anchor + counted * step));
}

export function within(range: Range, value: number): number {
  return Math.min(range.most, Math.max(range.least, value));
}
