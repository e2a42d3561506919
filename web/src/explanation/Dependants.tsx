import type { Assumption } from "../contract.ts";
import { titleOf } from "../controls/naming.ts";
import { LiveNumber } from "../controls/LiveNumber.tsx";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import type { Explained } from "./explained.ts";

/** Names of assumptions with their values, which can be dragged here too. */
export function AssumptionLinks({ assumptions }: { assumptions: readonly Assumption[] }) {
  const page = usePage();
  return (
    <ul class="plain-list">
      {assumptions.map((one) => (
        <li key={one.name}>
          <button type="button" class="link" onClick={() => { page.explained.value = { kind: "assumption", name: one.name }; }}>
            {titleOf(one)}
          </button>{" "}
          <LiveNumber assumption={one} />
        </li>
      ))}
    </ul>
  );
}

/** What would change with an assumption: scenarios that set it, and equations that use it. */
export function Dependants({ assumption, explained }: { assumption: Assumption; explained: Explained | null }) {
  const page = usePage();
  const document = page.document.value;
  const scenarios = document.scenarios.filter((one) => assumption.name in one.set);
  const used = explained?.used_by ?? [];
  if (scenarios.length === 0 && used.length === 0) {
    return null;
  }
  return (
    <section>
      <h3>{t("depends")}</h3>
      {used.length > 0 && <h4>{t("depends_variables")}</h4>}
      {used.length > 0 && <NameLinks names={used} />}
      {scenarios.length > 0 && <h4>{t("depends_scenarios")}</h4>}
      <ul class="plain-list">
        {scenarios.map((one) => <li key={one.name}><code>{one.name}</code> {say(one.says)}</li>)}
      </ul>
    </section>
  );
}

/** Names of the model, each opening its own explanation. */
export function NameLinks({ names }: { names: readonly string[] }) {
  const page = usePage();
  return (
    <p class="names">
      {names.map((name) => (
        <button key={name} type="button" class="link" onClick={() => { page.explained.value = { kind: "variable", name }; }}>{name}</button>
      ))}
    </p>
  );
}
