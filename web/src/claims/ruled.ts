import type { Answers, Claim, Ruling } from "../contract.ts";

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
