import { t, type Phrase } from "../text/phrases.ts";
import { jump } from "../toolbar/Toolbar.tsx";

const PARTS: readonly (readonly [string, Phrase])[] = [
  ["changes", "changed"],
  ["scenarios", "scenarios"],
  ["compare", "compare"],
  ["futures", "futures_title"],
  ["commitments", "commitments"],
  ["network", "network"],
  ["assumptions", "assumptions"],
  ["claims", "claims"],
];

/** The parts below the account. */
export function Contents() {
  return (
    <nav class="contents" aria-label={t("contents")}>
      <ul>{PARTS.map(([id, name]) => <li key={id}><a href={`#${id}`} onClick={jump}>{t(name)}</a></li>)}</ul>
    </nav>
  );
}
