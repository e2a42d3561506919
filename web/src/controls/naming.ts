import type { Assumption } from "../contract.ts";
import { say } from "../text/language.ts";

/** What an assumption is called to a reader: what it says, or its name in words. */
export function nameOf(assumption: Assumption): string {
  return assumption.says === null ? inWords(assumption.name) : say(assumption.says);
}

/** "rival_bundle_price[us]" as "rival bundle price (us)". */
export function inWords(name: string): string {
  return name.replace(/\[/g, " (").replace(/\]/g, ")").replace(/,/g, ", ").replace(/[_.]/g, " ");
}
