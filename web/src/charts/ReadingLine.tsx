import type { Month } from "../contract.ts";
import { month } from "../text/dates.ts";
import { number, withError } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { nearest, offsetOf, offsets } from "./axis.ts";
import type { DrawnLine } from "./drawn.ts";

/** Digits finer than this part of the spread are not read off a chart. */
const READABLE = 0.02;

interface Reading {
  readonly name: string;
  readonly months: readonly Month[];
  readonly line: DrawnLine;
  readonly times: number;
  readonly asOf: string;
  readonly reading: number | null;
  onRead(index: number | null): void;
}

/**
 * The line under a fan that reads one month of it. It is a slider, so that arrow keys and screen
 * readers go along the months; it keeps its place when nothing is read.
 */
export function ReadingLine(props: Reading) {
  const last = props.months.length - 1;
  const along = offsets(props.months);
  const start = nearest(along, offsetOf(props.months, props.asOf) ?? 0);
  const index = props.reading ?? start;
  const text = sentence(props, index, along[index] ?? 0);
  const key = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 4, PageDown: -4, Home: -last, End: last,
    };
    const by = steps[event.key];
    if (by !== undefined) {
      event.preventDefault();
      props.onRead(Math.min(last, Math.max(0, index + by)));
    }
  };
  return (
    <p
      class="read"
      role="slider"
      tabIndex={0}
      aria-label={t("chart_months", props.name)}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={text}
      onKeyDown={key}
      onBlur={() => props.onRead(null)}
    >
      {text}
    </p>
  );
}

function sentence({ months, line, times }: Reading, index: number, offset: number): string {
  const at = line.series[index];
  if (at === undefined) {
    return "";
  }
  const digits = times * ((at[4] ?? 0) - (at[0] ?? 0)) * READABLE;
  const figure = (quantile: number) => withError(times * (at[quantile] ?? Number.NaN), digits);
  const when = month(months[index] ?? "", language.value);
  const said = t("chart_reading", when, figure(2), figure(1), figure(3), figure(0), figure(4));
  const then = line.ghost?.[index]?.[2];
  const observed = line.observed.find(([at]) => at === offset)?.[1];
  const before = then === undefined ? "" : ` · ${t("chart_before", withError(times * then, digits))}`;
  return said + before + (observed === undefined ? "" : ` · ${t("observed")} ${number(times * observed)}`);
}
