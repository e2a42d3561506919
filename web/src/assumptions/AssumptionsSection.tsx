import { useComputed, useSignal } from "@preact/signals";
import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { t, type Phrase } from "../text/phrases.ts";
import { AssumptionRow } from "./AssumptionRow.tsx";
import { found, type Order } from "./order.ts";

/** So many rows at first: a table of hundreds would make every change of the page slow. */
const FIRST = 30;
const ORDERS: readonly (readonly [Order, Phrase])[] = [
  ["case", "sort_case"],
  ["name", "sort_name"],
  ["grade", "sort_grade"],
  ["changed", "sort_changed"],
];

/** Every assumed value, to be searched, sorted, traced and changed. */
export function AssumptionsSection() {
  const page = usePage();
  const search = useSignal("");
  const order = useSignal<Order>("case");
  const all = useSignal(false);
  const rows = useComputed(() =>
    found(page.document.value, order.value === "changed" ? page.controls.value : page.controls.peek(), search.value, order.value),
  );
  const total = page.document.value.assumptions.length;
  const shown = all.value ? rows.value : rows.value.slice(0, FIRST);
  return (
    <Part id="assumptions" title={t("assumptions")}>
      <p class="note">{t("assumptions_say", total)}</p>
      <div class="table-tools">
        <label>
          {t("search")}
          <input type="search" value={search.value} onInput={(event) => { search.value = event.currentTarget.value; }} />
        </label>
        <label>
          {t("sort")}
          <select value={order.value} onChange={(event) => { order.value = event.currentTarget.value as Order; }}>
            {ORDERS.map(([value, name]) => <option key={value} value={value}>{t(name)}</option>)}
          </select>
        </label>
        <span role="status">{t("found", rows.value.length, total)}</span>
      </div>
      {rows.value.length === 0 ? (
        <p>{t("none_found", search.value)}</p>
      ) : (
        <table class="stacked assumptions">
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("value")}</th>
              <th scope="col">{t("spread")}</th>
              <th scope="col">{t("grade")}</th>
              <th scope="col">{t("basis")}</th>
            </tr>
          </thead>
          <tbody>{shown.map((one) => <AssumptionRow key={one.name} assumption={one} />)}</tbody>
        </table>
      )}
      {rows.value.length > shown.length && (
        <button type="button" class="plain" onClick={() => { all.value = true; }}>{t("show_all", rows.value.length)}</button>
      )}
    </Part>
  );
}
