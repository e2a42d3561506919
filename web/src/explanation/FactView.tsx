import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { AssumptionLinks } from "./Dependants.tsx";
import { FactCards } from "./FactCards.tsx";

export function FactView({ id }: { id: string }) {
  const document = usePage().document.value;
  if (document.facts[id] === undefined) {
    return <p>{t("not_explained", id)}</p>;
  }
  const resting = document.assumptions.filter((one) => "facts" in one.basis && one.basis.facts.includes(id));
  const promised = document.commitments.commitments.filter((one) => one.facts.includes(id));
  return (
    <>
      <p class="kind">{t("fact")}</p>
      <FactCards ids={[id]} />
      {(resting.length > 0 || promised.length > 0) && (
        <section>
          <h3>{t("depends")}</h3>
          {resting.length > 0 && <h4>{t("depends_assumptions")}</h4>}
          <AssumptionLinks assumptions={resting} />
          {promised.length > 0 && <h4>{t("depends_commitments")}</h4>}
          {promised.length > 0 && <p>{promised.map((one) => one.id).join(", ")}</p>}
        </section>
      )}
    </>
  );
}
