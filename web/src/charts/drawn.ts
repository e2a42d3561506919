import type { Answers, CaseDocument, Chart, Month, Text } from "../contract.ts";
import type { Quantiles5 } from "./paths.ts";
import { covering, type Scale } from "./scale.ts";

export interface DrawnLine {
  readonly name: string;
  readonly label: Text;
  readonly series: readonly Quantiles5[];
  readonly ghost: readonly Quantiles5[] | null;
  /** Months from the first point, and value. */
  readonly observed: readonly (readonly [number, number])[];
}

/** A chart with the numbers that it shows now. */
export interface Drawn {
  readonly months: readonly Month[];
  readonly lines: readonly DrawnLine[];
  readonly scale: Scale;
  /** Where the axis of months begins: at the first point, or before it where something was observed. */
  readonly start: number;
}

export function drawn(document: CaseDocument, chart: Chart, answers: Answers, before: Answers | null): Drawn {
  const months = chart.points.map((point) => document.months[point] ?? String(point));
  const first = chart.points[0] ?? 0;
  const lines = chart.lines.map(({ name, label }) => ({
    name,
    label,
    series: answers.charts[chart.id]?.[name] ?? [],
    ghost: before?.charts[chart.id]?.[name] ?? null,
    // A point of the clock is a month, so that points count months too.
    observed: (chart.observed[name] ?? []).map(([point, value]) => [point - first, value] as const),
  }));
  const start = Math.min(0, ...lines.flatMap((line) => line.observed.map(([offset]) => offset)));
  return { months, lines, scale: covering(values(lines)), start };
}

function* values(lines: readonly DrawnLine[]): Generator<number> {
  for (const line of lines) {
    for (const at of line.series) {
      yield* at;
    }
    for (const at of line.ghost ?? []) {
      yield at[2] ?? Number.NaN;
    }
    for (const [, value] of line.observed) {
      yield value;
    }
  }
}
