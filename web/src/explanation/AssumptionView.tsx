import { Belief } from "../assumptions/Belief.tsx";
import type { Assumption } from "../contract.ts";
import { LiveNumber } from "../controls/LiveNumber.tsx";
import { nameOf } from "../controls/naming.ts";
import { usePage } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { quantity } from "../text/units.ts";
import { Dependants } from "./Dependants.tsx";
import { useExplained } from "./explained.ts";
import { FactCards } from "./FactCards.tsx";
import { Pairs } from "./Pairs.tsx";

/** An assumption: its value, what is believed of it and why, and what hangs on it. */
export function AssumptionView({ assumption }: { assumption: Assumption }) {
  const page = usePage();
  const explained = useExplained(assumption.of).value;
  const moved = assumption.name in page.controls.value.changes;
  const { basis } = assumption;
  return (
    <>
      <p class="kind">{t("assumption")}</p>
      <h3>{nameOf(assumption)}</h3>
      <p class="value-now">
        {t("value_now")} <LiveNumber assumption={assumption} />{" "}
        {moved && (
          <>
            <span class="was-text">{t("was", quantity(assumption.value, assumption.unit, language.value))}</span>{" "}
            <button type="button" class="plain" onClick={() => page.reset(assumption.name)}>{t("reset")}</button>
          </>
        )}
      </p>
      {assumption.distribution !== null && (
        <section>
          <h3>{t("belief")}</h3>
          <Belief assumption={assumption} named />
          <p class="note">{t("fixed")}</p>
        </section>
      )}
      <section>
        {"facts" in basis ? (
          <>
            <h3>{t("rests_on_facts")}</h3>
            {say(basis.rule) !== "" && <p><span class="label">{t("rule")}</span> {say(basis.rule)}</p>}
            <FactCards ids={basis.facts} />
          </>
        ) : (
          <>
            <h3>{t("rests_on_judgement")}</h3>
            <p>{say(basis.judgement)}</p>
          </>
        )}
      </section>
      <Pairs of={[[t("name"), <code key="name">{assumption.name}</code>], [t("written"), <code key="written">{assumption.written}</code>]]} />
      <Dependants assumption={assumption} explained={explained} />
    </>
  );
}
