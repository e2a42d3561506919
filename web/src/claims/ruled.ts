import { percentIn } from "../answers/said.ts";
import type { Answers, Claim, Ruling } from "../contract.ts";
import { percent } from "../text/figures.ts";
import { language } from "../text/language.ts";

export interface Ruled {
  readonly ruling: Ruling;
  readonly low: number | null;
  readonly high: number | null;
}

/** Told by shape as well as by colour. */
export const signs: Readonly<Record<Ruling, string>> = { supported: "✓", contradicted: "✗", undetermined: "?" };

/** How a claim is judged now: by the futures where it is live, else as the facts judge it. */
export function ruled(claim: Claim, answers: Answers): Ruled {
  return answers.claims[claim.id] ?? claim;
}

/** Between which chances a claim holds, in whole percent; empty where it has none. */
export function chances({ low, high }: Ruled): string {
  if (low === null || high === null) {
    return "";
  }
  const [from, to] = [percentIn(percent(low), language.value), percentIn(percent(high), language.value)];
  return from === to ? from : `${from.replace(/ ?%$/, "")} – ${to}`;
}
