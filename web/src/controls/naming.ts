import type { Assumption, Text } from "../contract.ts";
import { language, say } from "../text/language.ts";

/** What an assumption is called in a sentence of its own: what it says, or its title. */
export function nameOf(assumption: Assumption): string {
  return withElement(assumption.says ?? assumption.title, assumption);
}

/** What an assumption is called in a list: "rival bundle price (us)". */
export function titleOf(assumption: Assumption): string {
  return withElement(assumption.title, assumption);
}

function withElement(text: Text, assumption: Assumption): string {
  if (assumption.element === null) {
    return say(text);
  }
  const element = say(assumption.element);
  return language.value === "zh" ? `${say(text)}（${element}）` : `${say(text)} (${element})`;
}
