import { usePage } from "../page/page.ts";
import { amount } from "../text/figures.ts";
import { t } from "../text/phrases.ts";
import { party, term } from "../text/terms.ts";

/** The year's flows as a table, the largest first. */
export function FlowTable({ year, times }: { year: number; times: number }) {
  const document = usePage().document.value;
  const rows = document.network.flows
    .flatMap((flow) => {
      const one = flow.amounts.find((each) => each.year === year);
      return one === undefined || one.value === 0 ? [] : [{ flow, value: times * one.value, low: times * one.low, high: times * one.high }];
    })
    .sort((a, b) => b.value - a.value);
  return (
    <details class="data">
      <summary>{t("as_table")}<span class="hidden">: {t("network")}</span></summary>
      <div class="scrolling" tabIndex={0} role="group" aria-label={t("network")}>
        <table>
          <caption>{year}</caption>
          <thead>
            <tr>
              <th scope="col">{t("from")}</th><th scope="col">{t("to")}</th><th scope="col">{t("flow")}</th>
              <th scope="col" class="figure">{t("amount")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ flow, ...one }) => {
              const printed = amount(one, Math.max(one.high - one.value, one.value - one.low));
              return (
                <tr key={`${flow.from} ${flow.to} ${flow.kind} ${flow.announced}`}>
                  <th scope="row">{party(document, flow.from)}</th>
                  <td>{party(document, flow.to)}</td>
                  <td>{term(document, "flow_kind", flow.kind)}{flow.announced && ` (${t("only_announced")})`}</td>
                  <td class="figure">{printed.value} <span class="error">{printed.error}</span></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
