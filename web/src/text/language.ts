import { computed, signal } from "@preact/signals";
import type { Language, Text } from "../contract.ts";

/** The language the page speaks; changing it re-renders what was said, without a reload. */
export const language = signal<Language>("en");

/** The tag for `lang` attributes and Intl. */
export const tag = computed(() => tagOf(language.value));

export function tagOf(which: Language): string {
  return which === "zh" ? "zh-Hans" : "en";
}

export function isLanguage(word: string | null | undefined): word is Language {
  return word === "en" || word === "zh";
}

/** What the reader's browser asks for, English where it asks for neither. */
export function preferred(wanted: readonly string[]): Language {
  for (const one of wanted) {
    const two = one.slice(0, 2).toLowerCase();
    if (isLanguage(two)) {
      return two;
    }
  }
  return "en";
}

/** A text of the case in the language of the page. */
export function say(text: Text): string {
  return text[language.value];
}
