import type { Month } from "../contract.ts";
import { monthsBetween } from "../text/dates.ts";

export interface YearMark {
  /** In months from the first point. */
  readonly offset: number;
  readonly label: string;
}

const DATED = /^\d{4}-\d{2}$/;
/** A year's name needs about so many pixels. */
const ROOM = 42;

/** Months from the first of them to each: where points stand that need not be evenly spaced. */
export function offsets(months: readonly Month[]): number[] {
  const first = months[0] ?? "";
  return months.map((label, index) => (DATED.test(label) && DATED.test(first) ? monthsBetween(first, label) : index));
}

/** Januaries, every one or every second, third … as there is room. */
export function yearMarks(months: readonly Month[], pixels: number, start = 0): YearMark[] {
  const first = months[0] ?? "";
  const last = months.at(-1) ?? "";
  if (!DATED.test(first) || !DATED.test(last)) {
    return [];
  }
  const all: YearMark[] = [];
  for (let year = Number(first.slice(0, 4)) + Math.floor(start / 12); year <= Number(last.slice(0, 4)); year++) {
    const offset = monthsBetween(first, `${year}-01`);
    if (offset >= start) {
      all.push({ offset, label: String(year) });
    }
  }
  const fit = Math.max(1, Math.floor(pixels / ROOM));
  const every = Math.max(1, Math.ceil(all.length / fit));
  return all.filter((_, index) => index % every === 0);
}

/** The place whose offset is nearest to one pointed at. */
export function nearest(along: readonly number[], offset: number): number {
  let best = 0;
  along.forEach((one, index) => {
    if (Math.abs(one - offset) < Math.abs((along[best] ?? 0) - offset)) {
      best = index;
    }
  });
  return best;
}

/** Where a day stands, in months from the first; null outside. */
export function offsetOf(months: readonly Month[], day: string): number | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined || !/^\d{4}-\d{2}/.test(day) || !DATED.test(first) || !DATED.test(last)) {
    return null;
  }
  const offset = monthsBetween(first, day.slice(0, 7)) + (Number(day.slice(8, 10) || 1) - 1) / 31;
  return offset >= 0 && offset <= monthsBetween(first, last) ? offset : null;
}
