import { useComputed } from "@preact/signals";
import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { Switches } from "./Switches.tsx";

/** What else could be: scenarios to choose from, and mechanisms to switch off. */
export function ScenariosSection() {
  const page = usePage();
  const { scenarios } = page.document.value;
  const chosen = useComputed(() => page.controls.value.scenario).value;
  return (
    <Part id="scenarios" title={t("scenarios")}>
      <fieldset class="scenarios">
        <legend class="hidden">{t("scenario")}</legend>
        {scenarios.map((one) => {
          const sets = Object.keys(one.set).length;
          return (
            <label key={one.name} class="scenario">
              <input type="radio" name="scenario" value={one.name} checked={one.name === chosen} onChange={() => page.choose(one.name)} />
              <span>
                <strong>{one.name}</strong>
                <span class="says">{say(one.says)}</span>
                {sets > 0 && <span class="what">{t("scenario_sets", sets)}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
      <Switches />
    </Part>
  );
}
