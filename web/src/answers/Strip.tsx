import type { Estimate } from "../contract.ts";
import { MEDIAN } from "./said.ts";

/** From the left edge of a strip to the right, in its own units. */
const WIDE = 1000;
const HIGH = 12;

/** From 0 at the left to 1 at the right; what lies outside is drawn at the edge. */
function x(part: number): number {
  return WIDE * Math.min(1, Math.max(0, part));
}

/** A probability as a bar: filled to its value, its interval a whisker, the one before a mark. */
export function Bar({ now, before }: { now: Estimate; before: Estimate | undefined }) {
  return (
    <svg class="bar" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="2" width={WIDE} height="8" />
      <rect class="fill" x="0" y="2" width={x(now.value)} height="8" />
      <rect class="whisker" x={x(now.low)} y="5" width={Math.max(0, x(now.high) - x(now.low))} height="2" />
      {before !== undefined && <Mark at={x(before.value)} />}
    </svg>
  );
}

function Mark({ at }: { at: number }) {
  return <line class="mark" x1={at} x2={at} y1="0" y2={HIGH} />;
}

/** What a distribution's strip is drawn against, the same for all of a question. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export function spanOf(all: readonly (readonly Estimate[])[]): Span {
  const values = all.flat().map((one) => one.value).filter(Number.isFinite);
  const low = Math.min(...values, 0);
  const high = Math.max(...values, low === 0 ? 0 : low);
  return high > low ? { low, high } : { low, high: low + 1 };
}

/** A distribution as a strip: nine in ten, half, and the median; the median before as a mark. */
export function Strip({ now, before, span }: { now: readonly Estimate[]; before: readonly Estimate[] | undefined; span: Span }) {
  const at = (quantile: number, of: readonly Estimate[] = now) =>
    x(((of[quantile]?.value ?? span.low) - span.low) / (span.high - span.low));
  return (
    <svg class="strip" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
      <line class="track-line" x1="0" x2={WIDE} y1={HIGH / 2} y2={HIGH / 2} />
      <rect class="nine" x={at(0)} y="2" width={at(4) - at(0)} height="8" />
      <rect class="half" x={at(1)} y="2" width={at(3) - at(1)} height="8" />
      <line class="middle" x1={at(MEDIAN)} x2={at(MEDIAN)} y1="0" y2={HIGH} />
      {before !== undefined && <Mark at={at(MEDIAN, before)} />}
    </svg>
  );
}
