import type { RunwayAnswer } from "../contract.ts";
import { usePage } from "../page/page.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { Row } from "./Row.tsx";
import { percentIn, runwayDate } from "./said.ts";

const LEVELS = [
  ["at50", "50 %"],
  ["at80", "80 %"],
  ["at95", "95 %"],
] as const;

/** Until when money lasts, in half, four fifths and nineteen twentieths of the futures. */
export function RunwayRows({ now, before }: { now: RunwayAnswer; before: RunwayAnswer | null }) {
  const document = usePage().document.value;
  const here = language.value;
  return (
    <div class="rows" role="list">
      <p class="rows-say">{t("runway_at", "…")}</p>
      {LEVELS.map(([at, label]) => (
        <Row
          key={at}
          label={percentIn(label, here)}
          value={runwayDate(document, now[at], here)}
          error=""
          before={before === null ? null : runwayDate(document, before[at], here)}
        />
      ))}
    </div>
  );
}
