import { useSignal } from "@preact/signals";
import { useWidth } from "../charts/useWidth.ts";
import { Pending } from "../page/Pending.tsx";
import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { number } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { party, term } from "../text/terms.ts";
import { counted } from "../text/units.ts";
import { FlowTable } from "./FlowTable.tsx";
import { arrows, places } from "./layout.ts";

/** On a screen less wide than this the picture stands upright. */
const NARROW = 560;
/** So many flows are told in words to who cannot see the picture. */
const TOLD = 4;

/** Who pays whom in a year. */
export function NetworkSection() {
  const document = usePage().document.value;
  const { network } = document;
  const [attach, width] = useWidth<HTMLDivElement>(640);
  const place = useSignal(0);
  const touched = useSignal<string | null>(null);
  if (network.flows.length === 0) {
    return <Pending id="network" title="network" />;
  }
  const year = network.years[Math.min(place.value, network.years.length - 1)] ?? 0;
  const size = { width, height: width < NARROW ? width * 1.35 : Math.min(560, width * 0.68) };
  const placed = places(network, document.company, size);
  const drawn = arrows(network, placed, year, size);
  const { words, times } = counted(`billion ${document.currency}`, language.value);
  const said = [...drawn].sort((a, b) => b.amount - a.amount).slice(0, TOLD)
    .map((one) => `${party(document, one.flow.from)} → ${party(document, one.flow.to)} ${number(times * one.amount)}`);
  const kinds = [...new Set(network.flows.map((flow) => flow.kind))];
  const lit = (from: string, to: string) => touched.value === null || touched.value === from || touched.value === to;
  return (
    <Part id="network" title={t("network")}>
      <p class="note">{t("network_say", words)}</p>
      <p class="key">
        {kinds.map((kind) => (
          <span class={`entry flow-${kind}`} key={kind}><span class="swatch flow" aria-hidden="true" />{term(document, "flow_kind", kind)}</span>
        ))}
      </p>
      <label class="year-slider">
        <span>{t("year")} <strong>{year}</strong></span>
        <input
          type="range" min={0} max={network.years.length - 1} step={1} value={place.value} aria-valuetext={String(year)}
          onInput={(event) => { place.value = Number(event.currentTarget.value); }}
        />
      </label>
      <div class="plot" ref={attach}>
        <svg class="network" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} role="img"
          aria-label={t("network_picture", year, said.join(", "))}>
          {drawn.map((arrow) => (
            <g key={`${arrow.flow.from} ${arrow.flow.to} ${arrow.flow.kind} ${arrow.flow.announced}`}
              class={`flow-${arrow.flow.kind}${lit(arrow.flow.from, arrow.flow.to) ? "" : " dim"}`}>
              <path class={arrow.flow.announced ? "shaft announced-only" : "shaft"} d={arrow.shaft} stroke-width={arrow.width.toFixed(1)} />
              <path class="head" d={arrow.head} />
              <title>{`${party(document, arrow.flow.from)} → ${party(document, arrow.flow.to)}, ${term(document, "flow_kind", arrow.flow.kind)}: ${number(times * arrow.amount)} ${words}`}</title>
            </g>
          ))}
          {[...placed.values()].map((one) => (
            <g key={one.id} class={one.id === document.company ? "party company" : "party"}
              onPointerEnter={() => { touched.value = one.id; }} onPointerLeave={() => { touched.value = null; }}>
              <circle cx={one.x} cy={one.y} r={one.radius} />
              <text x={one.nameX} y={one.nameY} text-anchor={one.anchor}>{party(document, one.id)}</text>
            </g>
          ))}
        </svg>
      </div>
      <FlowTable year={year} times={times} />
    </Part>
  );
}
