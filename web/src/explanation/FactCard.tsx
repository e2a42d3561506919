import type { Fact } from "../contract.ts";
import { usePage } from "../page/page.ts";
import { day } from "../text/dates.ts";
import { exact } from "../text/figures.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { party, term } from "../text/terms.ts";
import { counted } from "../text/units.ts";

/** One figure as a source states it. */
export function FactCard({ id, fact }: { id: string; fact: Fact }) {
  const document = usePage().document.value;
  const here = language.value;
  const bound = fact.bound === undefined ? "" : term(document, "bound", fact.bound);
  const { source } = fact;
  const named = [source.publisher, source.title].filter((one) => one !== "").join(": ");
  const { words, times } = counted(fact.unit, here);
  return (
    <article class="fact" id={`fact-${id}`}>
      <p class="fact-value">
        {bound !== "" && `${bound} `}
        <strong>{exact(times * fact.value)}</strong> {words}
        <span class={`grade grade-${fact.grade}`}>{t("grade_of", fact.grade)}</span>
      </p>
      <p class="fact-what">
        {fact.quantity.replaceAll("_", " ")}, {party(document, fact.about).replaceAll("_", " ")} · {term(document, "fact_kind", fact.kind)} ·{" "}
        {t("as_of")} {day(fact.as_of, here)}
      </p>
      <p class="fact-source">
        {source.address === null ? `${named} (${t("no_address")})` : <a href={source.address} rel="noreferrer" target="_blank">{named}</a>}
        {source.date !== "" && `, ${day(source.date, here)}`}
      </p>
      {fact.note !== undefined && say(fact.note) !== "" && <p class="fact-note">{say(fact.note)}</p>}
      <p class="fact-id"><code>{id}</code></p>
    </article>
  );
}
