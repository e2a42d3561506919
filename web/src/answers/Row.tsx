import type { ComponentChildren } from "preact";
import { t } from "../text/phrases.ts";

/** One number of an answer: when, drawn, printed with its error, and what it was before. */
export function Row(row: { label: string; graphic?: ComponentChildren; value: string; error: string; before: string | null }) {
  const moved = row.before !== null && row.before !== row.value;
  return (
    <div class={moved ? "row moved" : "row"} role="listitem">
      <span class="label">{row.label}</span>
      <span class="graphic">{row.graphic}</span>
      <span class="printed">
        <span class="value">{row.value}</span> <span class="error">{row.error}</span>
      </span>
      <span class="before">{moved && <span><span class="hidden">{t("before")} </span>{row.before}</span>}</span>
    </div>
  );
}
