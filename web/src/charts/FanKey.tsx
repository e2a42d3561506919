import { usePage } from "../page/page.ts";
import { t, type Phrase } from "../text/phrases.ts";

const ENTRIES: readonly (readonly [string, Phrase])[] = [
  ["median", "median"],
  ["half", "half"],
  ["nine", "nine"],
  ["observed", "observed"],
];

/** What the colours of all fans mean. */
export function FanKey() {
  const { before } = usePage();
  return (
    <p class="key">
      {ENTRIES.map(([swatch, name]) => (
        <span class="entry" key={swatch}><span class={`swatch ${swatch}`} aria-hidden="true" />{t(name)}</span>
      ))}
      <span class={before.value === null ? "entry absent" : "entry"}><span class="swatch ghost" aria-hidden="true" />{t("ghost_key")}</span>
    </p>
  );
}
