import type { ComponentChildren } from "preact";
import { printedDifference, verdictOf } from "../comparison/difference.ts";
import type { Estimate } from "../contract.ts";
import { t } from "../text/phrases.ts";

/** How far a number is from the one before; `times` turns it into what is printed. */
export interface Moved {
  readonly by: Estimate;
  readonly times: number;
}

interface RowOf {
  readonly label: string;
  readonly graphic?: ComponentChildren;
  readonly value: string;
  readonly error: string;
  readonly before: string | null;
  /** Null where nothing of the same chance is before, absent where the numbers cannot be subtracted. */
  readonly moved?: Moved | null;
}

/** One number of an answer: when, drawn, printed with its error, what it was before, and how far that is from it. */
export function Row(row: RowOf) {
  const other = row.before !== null && row.before !== row.value;
  return (
    <div class={other ? "row moved" : "row"} role="listitem">
      <span class="label">{row.label}</span>
      <span class="graphic">{row.graphic}</span>
      <span class="printed">
        <span class="value">{row.value}</span> <span class="error">{row.error}</span>
      </span>
      <span class="before">
        {other && <span class="former"><span class="hidden">{t("before")} </span>{row.before}</span>}
        {row.moved != null && <Difference {...row.moved} />}
      </span>
    </div>
  );
}

function Difference({ by, times }: Moved) {
  const { value, error } = printedDifference(by, times);
  switch (verdictOf(by)) {
    case "none":
      return <span class="difference">{t("no_difference")}</span>;
    case "open":
      return (
        <span class="difference" title={`${value} ${error}`}>
          <span aria-hidden="true">{t("within_error")}</span><span class="hidden">{t("not_told_apart")}</span>
        </span>
      );
    case "told":
      return <span class="difference told"><span class="hidden">{t("difference")} </span>{value} {error}</span>;
  }
}
