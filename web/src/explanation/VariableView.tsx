import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { AssumptionLinks, NameLinks } from "./Dependants.tsx";
import { useExplained } from "./explained.ts";
import { FactCards } from "./FactCards.tsx";
import { Pairs } from "./Pairs.tsx";

/** A variable of the model, or an array of assumptions by its name without elements. */
export function VariableView({ name }: { name: string }) {
  const page = usePage();
  const explained = useExplained(name).value;
  const elements = page.document.value.assumptions.filter((one) => one.of === name);
  const says = explained?.says;
  const definition = explained?.definition ?? [];
  return (
    <>
      <p class="kind">{t("variable")}</p>
      <h3><code>{name}</code></h3>
      {says !== undefined && say(says) !== "" && <p>{say(says)}</p>}
      <AssumptionLinks assumptions={elements} />
      {explained === null && elements.length === 0 && <p>{t("not_explained", name)}</p>}
      <Pairs of={[[t("unit"), explained?.unit], [t("definition"), definition.length > 0 && definition.map((one) => <pre key={one}><code>{one}</code></pre>)]]} />
      {(explained?.uses?.length ?? 0) > 0 && <><h4>{t("computed_from")}</h4><NameLinks names={explained?.uses ?? []} /></>}
      {(explained?.used_by?.length ?? 0) > 0 && <><h4>{t("depends_variables")}</h4><NameLinks names={explained?.used_by ?? []} /></>}
      <FactCards ids={explained?.facts ?? []} />
    </>
  );
}
