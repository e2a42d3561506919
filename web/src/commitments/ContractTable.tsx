import { usePage } from "../page/page.ts";
import { month } from "../text/dates.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { party, term } from "../text/terms.ts";
import { quantity } from "../text/units.ts";
import { FactLinks } from "../explanation/FactLinks.tsx";

/** Each promise with what its amount and its schedule rest on. */
export function ContractTable() {
  const document = usePage().document.value;
  const here = language.value;
  return (
    <details class="data">
      <summary>{t("contract_by_contract")}</summary>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{t("counterparty")}</th>
            <th scope="col" class="figure">{t("amount")}</th>
            <th scope="col">{t("term")}</th>
            <th scope="col">{t("bindingness")}</th>
            <th scope="col">{t("basis")}</th>
          </tr>
        </thead>
        <tbody>
          {document.commitments.commitments.map((one) => (
            <tr key={one.id}>
              <th scope="row">{party(document, one.to)}<span class="what"> {term(document, "commitment_kind", one.kind)}</span></th>
              <td class="figure">{quantity(one.amount, one.currency, here)}</td>
              <td>{month(one.first, here)} – {month(one.last, here)}</td>
              <td>{term(document, "bindingness", one.bindingness)}</td>
              <td>{say(one.basis)} <FactLinks ids={one.facts} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
