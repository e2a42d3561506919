import type { Language } from "../contract.ts";
import { language } from "./language.ts";
import { answerPhrases } from "./phrases-answers.ts";
import { controlPhrases } from "./phrases-controls.ts";
import { evidencePhrases } from "./phrases-evidence.ts";
import { noticePhrases } from "./phrases-notices.ts";

/** What the page itself says, in both languages; {0}, {1} … are filled in. */
const phrases = { ...noticePhrases, ...controlPhrases, ...answerPhrases, ...evidencePhrases };

export type Phrase = keyof typeof phrases;

export function phrase(key: Phrase, which: Language, ...fillings: readonly (string | number)[]): string {
  return phrases[key][which === "en" ? 0 : 1].replace(/\{(\d)\}/g, (_, at) => String(fillings[Number(at)] ?? ""));
}

/** In the language of the page. */
export function t(key: Phrase, ...fillings: readonly (string | number)[]): string {
  return phrase(key, language.value, ...fillings);
}
