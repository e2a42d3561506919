import type { CaseDocument } from "../contract.ts";
import { usePage } from "./page.ts";
import { t, type Phrase } from "../text/phrases.ts";
import { jump } from "../toolbar/Toolbar.tsx";

/** Parts by their ids, and whether a case has anything to show there. */
const PARTS: readonly (readonly [string, Phrase, (document: CaseDocument) => boolean])[] = [
  ["changes", "changed", () => true],
  ["scenarios", "scenarios", () => true],
  ["compare", "compare", () => true],
  ["futures", "futures_title", (document) => document.charts.length > 0],
  ["commitments", "commitments", (document) => document.commitments.totals.length > 0],
  ["network", "network", (document) => document.network.flows.length > 0],
  ["assumptions", "assumptions", () => true],
  ["claims", "claims", (document) => document.claims.length > 0],
];

/** The parts below the account. */
export function Contents() {
  const document = usePage().document.value;
  return (
    <nav class="contents" aria-label={t("contents")}>
      <ul>{PARTS.filter(([, , has]) => has(document) || document.complete === false).map(([id, name]) => <li key={id}><a href={`#${id}`} onClick={jump}>{t(name)}</a></li>)}</ul>
    </nav>
  );
}
