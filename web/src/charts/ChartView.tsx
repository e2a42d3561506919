import { useSignal } from "@preact/signals";
import type { Chart } from "../contract.ts";
import { useAnswers } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { counted } from "../text/units.ts";
import { ChartTable } from "./ChartTable.tsx";
import { Fan } from "./Fan.tsx";
import { ReadingLine } from "./ReadingLine.tsx";
import { drawn } from "./drawn.ts";

/** One chart of the case: a fan for each of its lines, on one scale, read month by month. */
export function ChartView({ chart }: { chart: Chart }) {
  const page = usePage();
  const reading = useSignal<number | null>(null);
  const document = page.document.value;
  const { now, before } = useAnswers();
  const shown = drawn(document, chart, now, before);
  const { words, times } = counted(chart.unit, language.value);
  const one = chart.lines.length === 1;
  return (
    <figure class={one ? "chart" : "chart wide"} id={`chart-${chart.id}`}>
      <figcaption>
        <span class="title">{say(chart.title)}</span>{" "}
        {words !== "" && <span class="unit">{t("in_unit", words)}</span>}
      </figcaption>
      <div class={one ? "panel-alone" : "panels"}>
        {shown.lines.map((line) => (
          <div class="panel" key={line.name}>
            {!one && <p class="panel-name">{say(line.label)}</p>}
            <Fan
              months={shown.months}
              series={line.series}
              ghost={line.ghost}
              observed={line.observed}
              scale={shown.scale}
              start={shown.start}
              times={times}
              asOf={document.as_of}
              height={one ? 240 : 200}
              reading={reading.value}
              onRead={(index) => { reading.value = index; }}
            />
            <ReadingLine
              name={one ? say(chart.title) : `${say(chart.title)}, ${say(line.label)}`}
              months={shown.months}
              line={line}
              times={times}
              asOf={document.as_of}
              reading={reading.value}
              onRead={(index) => { reading.value = index; }}
            />
          </div>
        ))}
      </div>
      <ChartTable chart={chart} shown={shown} times={times} />
    </figure>
  );
}
