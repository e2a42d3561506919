import { useSignal } from "@preact/signals";
import { usePage } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { counted } from "../text/units.ts";
import { drawn } from "./drawn.ts";
import { Fan } from "./Fan.tsx";

/** One fan of the reader's choice beside the account, so that a drag is seen in it at once. */
export function PanelFan() {
  const page = usePage();
  const chosen = useSignal("0 0");
  const document = page.document.value;
  const [chartAt = 0, lineAt = 0] = chosen.value.split(" ").map(Number);
  const chart = document.charts[chartAt] ?? document.charts[0];
  if (chart === undefined) {
    return null;
  }
  const shown = drawn(document, chart, page.shown.value.answers, page.before.value);
  const line = shown.lines[lineAt] ?? shown.lines[0];
  const { words, times } = counted(chart.unit, language.value);
  return (
    <figure class="panel-fan">
      <figcaption>
        <select aria-label={t("futures_title")} value={chosen.value} onChange={(event) => { chosen.value = event.currentTarget.value; }}>
          {document.charts.flatMap((one, at) =>
            one.lines.map((each, place) => (
              <option key={`${at} ${place}`} value={`${at} ${place}`}>
                {say(one.title) + (one.lines.length > 1 ? `: ${say(each.label)}` : "")}
              </option>
            )),
          )}
        </select>
        <span class="unit">{words}</span>
      </figcaption>
      {line !== undefined && (
        <Fan
          months={shown.months} series={line.series} ghost={line.ghost} observed={line.observed} scale={shown.scale} start={shown.start}
          times={times} asOf={document.as_of} height={150} reading={null} onRead={() => {}}
        />
      )}
    </figure>
  );
}
