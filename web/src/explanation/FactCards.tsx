import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { FactCard } from "./FactCard.tsx";

/** Facts with those that disagree with them side by side. */
export function FactCards({ ids }: { ids: readonly string[] }) {
  const { facts } = usePage().document.value;
  const shown = new Set<string>();
  return (
    <>
      {ids.map((id) => {
        const fact = facts[id];
        if (fact === undefined || shown.has(id)) {
          return null;
        }
        shown.add(id);
        const against = fact.conflicts_with.filter((other) => facts[other] !== undefined && !shown.has(other));
        against.forEach((other) => shown.add(other));
        if (against.length === 0) {
          return <FactCard key={id} id={id} fact={fact} />;
        }
        return (
          <section key={id} class="conflict">
            <p class="conflict-says">{t("disagrees")}</p>
            <div class="side-by-side">
              {[id, ...against].map((each) => {
                const one = facts[each];
                return one === undefined ? null : <FactCard key={each} id={each} fact={one} />;
              })}
            </div>
          </section>
        );
      })}
    </>
  );
}
