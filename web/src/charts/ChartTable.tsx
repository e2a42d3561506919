import { useSignal } from "@preact/signals";
import type { Chart } from "../contract.ts";
import { month } from "../text/dates.ts";
import { number } from "../text/figures.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import type { Drawn } from "./drawn.ts";

const NAMES = ["5 %", "25 %", "50 %", "75 %", "95 %"];

/** The data of a chart, for who would rather read it or cannot see it; made when it is opened. */
export function ChartTable({ chart, shown, times }: { chart: Chart; shown: Drawn; times: number }) {
  const open = useSignal(false);
  return (
    <details class="data" onToggle={(event) => { open.value = (event.currentTarget as HTMLDetailsElement).open; }}>
      <summary>{t("as_table")}<span class="hidden">: {say(chart.title)}</span></summary>
      {open.value && (
        <div class="scrolling" tabIndex={0} role="group" aria-label={say(chart.title)}>
          {shown.lines.map((line) => (
            <table key={line.name}>
              <caption>{say(line.label)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("month")}</th>
                  {NAMES.map((name) => <th key={name} scope="col">{name}</th>)}
                  {line.ghost !== null && <th scope="col">{t("ghost_key")}</th>}
                </tr>
              </thead>
              <tbody>
                {line.series.map((at, index) => (
                  <tr key={shown.months[index]}>
                    <th scope="row">{month(shown.months[index] ?? "", language.value)}</th>
                    {at.map((value, quantile) => <td key={NAMES[quantile]}>{number(times * value)}</td>)}
                    {line.ghost !== null && <td>{number(times * (line.ghost[index]?.[2] ?? Number.NaN))}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      )}
    </details>
  );
}
