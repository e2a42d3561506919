import { useSignal } from "@preact/signals";
import { asWritten, keyOf } from "../controls/controls.ts";
import type { Futures } from "../futures/futures.ts";
import { Part } from "../page/Part.tsx";
import { usePage, type Shown } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { useOther } from "./useOther.ts";

/** What is shown now beside the ghost or a scenario, with the differences. */
export function ComparisonSection({ futures }: { futures: Futures | null }) {
  const page = usePage();
  const document = page.document.value;
  const chosen = useSignal("ghost");
  const written = asWritten(document);
  const wanted = chosen.value === "ghost" ? null : { scenario: chosen.value, changes: {} };
  const computed = useOther(futures, wanted);
  const ghost = page.ghost.value;
  const other: Shown | null =
    wanted === null || keyOf(wanted) === keyOf(ghost.controls) ? ghost
    : keyOf(wanted) === keyOf(written) ? { controls: written, answers: document.answers }
    : computed;
  const same = other !== null && keyOf(other.controls) === keyOf(page.controls.value);
  return (
    <Part id="compare" title={t("compare")}>
      <p class="note">{t("compare_say")}</p>
      <label class="compare-with">
        {t("compare_with")}{" "}
        <select value={chosen.value} onChange={(event) => { chosen.value = event.currentTarget.value; }}>
          <option value="ghost">{keyOf(page.ghost.value.controls) === keyOf(written) ? t("as_written") : t("kept_ghost")}</option>
          {document.scenarios.map((one) => <option key={one.name} value={one.name}>{one.name}: {shortened(say(one.says))}</option>)}
        </select>
      </label>
      {other === null ? <p class="note" role="status">{t("computing")}</p>
        : same ? <p class="note">{t(chosen.value === "ghost" ? "no_change_yet" : "same_controls")}</p>
        : <ComparisonTable other={other} called={chosen.value === "ghost" ? t("before") : chosen.value} key={language.value} />}
    </Part>
  );
}

const LONGEST = 70;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
