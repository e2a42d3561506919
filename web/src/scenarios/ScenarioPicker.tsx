import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";

/** The scenario by name; what each says stands in the list below the account. */
export function ScenarioPicker() {
  const page = usePage();
  const { scenarios } = page.document.value;
  return (
    <label class="scenario-picker">
      <span>{t("scenario")}</span>
      <select value={page.controls.value.scenario} onChange={(event) => page.choose(event.currentTarget.value)}>
        {scenarios.map((one) => <option key={one.name} value={one.name}>{one.name}</option>)}
      </select>
    </label>
  );
}
