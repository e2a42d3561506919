import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { Switches } from "./Switches.tsx";

/** What else could be: scenarios to choose from, and mechanisms to switch off. */
export function ScenariosSection() {
  const page = usePage();
  const { scenarios } = page.document.value;
  return (
    <section class="part" id="scenarios" aria-labelledby="scenarios-title" tabIndex={-1}>
      <h2 id="scenarios-title">{t("scenarios")}</h2>
      <fieldset class="scenarios">
        <legend class="hidden">{t("scenario")}</legend>
        {scenarios.map((one) => {
          const sets = Object.keys(one.set).length;
          return (
            <label key={one.name} class="scenario">
              <input type="radio" name="scenario" value={one.name} checked={one.name === page.controls.value.scenario} onChange={() => page.choose(one.name)} />
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
    </section>
  );
}
