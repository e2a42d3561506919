import { useComputed } from "@preact/signals";
import type { Assumption } from "../contract.ts";
import { titleOf } from "../controls/naming.ts";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";

/** Mechanisms of the model, each on or off. */
export function Switches() {
  const page = usePage();
  const switches = page.document.value.assumptions.filter((one) => one.switch);
  if (switches.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{t("mechanisms")}</h3>
      <p class="note">{t("mechanisms_say")}</p>
      <ul class="switches">{switches.map((one) => <Switch key={one.name} assumption={one} />)}</ul>
    </>
  );
}

function Switch({ assumption }: { assumption: Assumption }) {
  const page = usePage();
  const on = useComputed(() => page.value(assumption) >= 0.5).value;
  const moved = useComputed(() => assumption.name in page.controls.value.changes).value;
  const { basis } = assumption;
  const says = assumption.says !== null ? say(assumption.says) : say("judgement" in basis ? basis.judgement : basis.rule);
  return (
    <li class={moved ? "moved" : ""}>
      <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => page.change(assumption, on ? 0 : 1)}>
        <span class="knob" aria-hidden="true" />
        <span class="switch-name">{titleOf(assumption).replace(/^switch /, "")}</span>
        <span class="state">{t(on ? "on" : "off")}</span>
      </button>
      <p class="what">{says}</p>
    </li>
  );
}
