import { covering } from "../charts/scale.ts";
import { Pending } from "../page/Pending.tsx";
import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { number } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { term } from "../text/terms.ts";
import { counted } from "../text/units.ts";
import { ContractTable } from "./ContractTable.tsx";
import { DuesChart } from "./DuesChart.tsx";
import { DEGREES, duesOf, sum, type Dues } from "./dues.ts";

/** What has been promised, by the year in which it is due and by how firm it is. */
export function CommitmentsSection() {
  const document = usePage().document.value;
  const all = duesOf(document.commitments);
  if (all.length === 0) {
    return <Pending id="commitments" title="commitments" />;
  }
  const { words, times } = counted(`billion ${document.commitments.currency}`, language.value);
  const scale = covering(all.flatMap((dues) => dues.years.map((year) => sum(dues, year))));
  const shown = DEGREES.filter((degree) => all.some((dues) => dues.degrees.includes(degree)));
  return (
    <Part id="commitments" title={t("commitments")}>
      <p class="note">{t("commitments_say", words)}</p>
      <p class="key">
        {shown.map((degree) => (
          <span class="entry" key={degree}><span class={`swatch ${degree}`} aria-hidden="true" />{term(document, "bindingness", degree)}</span>
        ))}
      </p>
      <div class="panels">
        {all.map((dues) => (
          <figure key={dues.kind} class="panel">
            <figcaption><span class="title">{term(document, "commitment_kind", dues.kind)}</span></figcaption>
            <DuesChart dues={dues} scale={scale} times={times} />
            <DuesTable dues={dues} times={times} />
          </figure>
        ))}
      </div>
      <ContractTable />
    </Part>
  );
}

function DuesTable({ dues, times }: { dues: Dues; times: number }) {
  const document = usePage().document.value;
  return (
    <details class="data">
      <summary>{t("as_table")}<span class="hidden">: {term(document, "commitment_kind", dues.kind)}</span></summary>
      <div class="scrolling" tabIndex={0} role="group" aria-label={term(document, "commitment_kind", dues.kind)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("year")}</th>
              {dues.degrees.map((degree) => <th key={degree} scope="col">{term(document, "bindingness", degree)}</th>)}
              <th scope="col">{t("all")}</th>
            </tr>
          </thead>
          <tbody>
            {dues.years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {dues.degrees.map((degree) => <td key={degree}>{number(times * dues.due(year, degree))}</td>)}
                <td>{number(times * sum(dues, year))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
