/** An axis from one round number to another, with round numbers between. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** About so many steps: enough to read a chart off, too few to clutter it. */
const WANTED_STEPS = 4;
/** A floating-point sum of steps may miss the end by this part of a step. */
const ROUNDING = 1e-6;

/** Covers all finite values, and 0 unless they keep far from it. */
export function covering(values: Iterable<number>, steps = WANTED_STEPS): Scale {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isFinite(value)) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  if (least > most) {
    [least, most] = [0, 1];
  }
  const spread = most - least;
  let bottom = least > 0 && least < 2 * spread ? 0 : least;
  let top = most < 0 && -most < 2 * spread ? 0 : most;
  if (!(top > bottom)) {
    const pad = top === 0 ? 1 : Math.abs(top) / 2;
    bottom -= top === 0 ? 0 : pad;
    top += pad;
  }
  const step = roundStepAbove((top - bottom) / steps);
  const first = Math.floor(bottom / step + ROUNDING);
  const last = Math.ceil(top / step - ROUNDING);
  const ticks: number[] = [];
  for (let tick = first; tick <= last; tick++) {
    ticks.push(Number((tick * step).toPrecision(12)));
  }
  return { low: first * step, high: last * step, ticks };
}

/** The nearest of 1, 2, 5 times a power of ten above. */
export function roundStepAbove(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const part = least / power;
  return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
}

/** Where a value stands, from 0 at the bottom to 1 at the top; outside stays outside. */
export function position(scale: Scale, value: number): number {
  return (value - scale.low) / (scale.high - scale.low);
}
