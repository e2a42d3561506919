import { useComputed } from "@preact/signals";
import type { Assumption } from "../contract.ts";
import { LiveNumber } from "../controls/LiveNumber.tsx";
import { titleOf } from "../controls/naming.ts";
import { FactLinks } from "../explanation/FactLinks.tsx";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { Belief } from "./Belief.tsx";
import { gradeOf } from "./order.ts";

export function AssumptionRow({ assumption }: { assumption: Assumption }) {
  const page = usePage();
  const moved = useComputed(() => assumption.name in page.controls.value.changes).value;
  const grade = gradeOf(page.document.value, assumption);
  const { basis } = assumption;
  return (
    <tr class={moved ? "moved" : ""}>
      <th scope="row">
        <button type="button" class="link" onClick={() => { page.explained.value = { kind: "assumption", name: assumption.name }; }}>
          {titleOf(assumption)}
        </button>
        {assumption.says !== null && <span class="what">{say(assumption.says)}</span>}
      </th>
      <td class="value-cell">
        <LiveNumber assumption={assumption} />
        {moved && (
          <button type="button" class="link reset" aria-label={t("reset_one", titleOf(assumption))} onClick={() => page.reset(assumption.name)}>
            {t("reset")}
          </button>
        )}
      </td>
      <td class="belief-cell"><Belief assumption={assumption} /></td>
      <td>{grade === null ? <span class="what">{t("judgement")}</span> : <span class={`grade grade-${grade}`}>{grade}</span>}</td>
      <td class="basis-cell">
        {"facts" in basis ? <><FactLinks ids={basis.facts} /> <span class="what">{say(basis.rule)}</span></> : <span class="what">{say(basis.judgement)}</span>}
      </td>
    </tr>
  );
}
