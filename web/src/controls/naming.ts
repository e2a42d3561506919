import type { Assumption } from "../contract.ts";
import { say } from "../text/language.ts";

/** What an assumption is called to a reader: what it says, or its name in words. */
export function nameOf(assumption: Assumption): string {
  const element = assumption.name.slice(assumption.of.length).replace(/\[/, " (").replace(/\]$/, ")");
  return assumption.says === null ? inWords(assumption.name) : say(assumption.says) + element;
}

/** "rival_bundle_price[us]" as "rival bundle price (us)". */
export function inWords(name: string): string {
  return name.replace(/\[/g, " (").replace(/\]/g, ")").replace(/,/g, ", ").replace(/[_.]/g, " ");
}
