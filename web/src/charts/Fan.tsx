import type { Month } from "../contract.ts";
import { exact } from "../text/figures.ts";
import { nearest, offsetOf, offsets, yearMarks } from "./axis.ts";
import { band, line, type Quantiles5 } from "./paths.ts";
import { position, type Scale } from "./scale.ts";
import { useWidth } from "./useWidth.ts";

export interface FanProps {
  /** The months of the points drawn. */
  readonly months: readonly Month[];
  readonly series: readonly Quantiles5[];
  readonly ghost: readonly Quantiles5[] | null;
  /** Months from the first point, and value. */
  readonly observed: readonly (readonly [number, number])[];
  readonly scale: Scale;
  /** Where the axis begins, in months from the first point. */
  readonly start: number;
  /** What printed numbers are multiplied by. */
  readonly times: number;
  readonly asOf: string;
  readonly height: number;
  /** The place that is being read, if any. */
  readonly reading: number | null;
  onRead(index: number | null): void;
}

const LEFT = 44;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 22;

/** A fan: the median, the band of half of the futures and that of nine in ten, and what was observed. */
export function Fan(props: FanProps) {
  const { months, series, scale, height } = props;
  const [attach, width] = useWidth<HTMLDivElement>(320);
  const along = offsets(months);
  const { start } = props;
  const whole = Math.max(1, (along.at(-1) ?? 1) - start);
  const wide = Math.max(40, width - LEFT - RIGHT);
  const high = height - TOP - BOTTOM;
  const at = (offset: number) => LEFT + (wide * (offset - start)) / whole;
  const plane = {
    x: (index: number) => at(along[index] ?? 0),
    y: (value: number) => TOP + high * (1 - position(scale, value)),
  };
  const asOf = offsetOf(months, props.asOf);
  const read = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    props.onRead(nearest(along, ((event.clientX - box.left - LEFT) / wide) * whole + start));
  };
  return (
    <div class="plot" ref={attach}>
      <svg
        class="fan"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        onPointerMove={read}
        onPointerDown={read}
        onPointerLeave={(event) => event.pointerType === "mouse" && props.onRead(null)}
      >
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line class={tick === 0 ? "zero" : "gridline"} x1={LEFT} x2={width - RIGHT} y1={plane.y(tick)} y2={plane.y(tick)} />
            <text class="y" x={LEFT - 6} y={plane.y(tick) + 4}>{exact(tick * props.times)}</text>
          </g>
        ))}
        {yearMarks(months, wide, start).map((mark) => (
          <text key={mark.label} class="x" x={at(mark.offset)} y={height - 6}>{mark.label}</text>
        ))}
        <path class="nine" d={band(plane, series, 0, 4)} />
        <path class="half" d={band(plane, series, 1, 3)} />
        {asOf !== null && <line class="as-of" x1={at(asOf)} x2={at(asOf)} y1={TOP} y2={TOP + high} />}
        {props.ghost !== null && <path class="ghost" d={line(plane, props.ghost, 2)} />}
        <path class="median" d={line(plane, series, 2)} />
        {props.observed.map(([offset, value]) => (
          <circle key={offset} class="observed" cx={at(offset)} cy={plane.y(value)} r="2.6" />
        ))}
        {props.reading !== null && (
          <line class="reading" x1={plane.x(props.reading)} x2={plane.x(props.reading)} y1={TOP} y2={TOP + high} />
        )}
      </svg>
    </div>
  );
}
