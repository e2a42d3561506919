import { useWidth } from "../charts/useWidth.ts";
import { position, type Scale } from "../charts/scale.ts";
import { exact } from "../text/figures.ts";
import { sum, type Dues } from "./dues.ts";

const LEFT = 44;
const TOP = 8;
const BOTTOM = 22;
const HEIGHT = 200;

/** Bars by year, firmest promises at the foot; fainter and dashed the less firm they are. */
export function DuesChart({ dues, scale, times }: { dues: Dues; scale: Scale; times: number }) {
  const [attach, width] = useWidth<HTMLDivElement>(320);
  const high = HEIGHT - TOP - BOTTOM;
  const slot = Math.max(8, (width - LEFT) / Math.max(1, dues.years.length));
  const y = (value: number) => TOP + high * (1 - position(scale, value));
  return (
    <div class="plot" ref={attach}>
      <svg class="dues" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line class={tick === 0 ? "zero" : "gridline"} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="y" x={LEFT - 6} y={y(tick) + 4}>{exact(tick * times)}</text>
          </g>
        ))}
        {dues.years.map((year, index) => {
          const x = LEFT + slot * index;
          let foot = 0;
          return (
            <g key={year}>
              {dues.degrees.map((degree) => {
                const from = foot;
                foot += dues.due(year, degree);
                return (
                  <rect key={degree} class={degree} x={x + slot * 0.15} width={slot * 0.7} y={y(foot)} height={Math.max(0, y(from) - y(foot))} />
                );
              })}
              {sum(dues, year) >= 0 && (slot > 34 || index % 2 === 0) && <text class="x" x={x + slot / 2} y={HEIGHT - 6}>{year}</text>}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
