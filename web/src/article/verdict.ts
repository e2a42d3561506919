import { effect } from "@preact/signals";
import { chances, ruled, signs } from "../claims/ruled.ts";
import type { Page } from "../page/page.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";

/** The verdict beside a sentence: a sign, a word, and for live claims the chance it is judged by. */
export function verdict(chip: HTMLElement, page: Page, id: string): () => void {
  const claim = page.document.peek().claims.find((one) => one.id === id);
  if (claim === undefined) {
    return () => {};
  }
  chip.setAttribute("role", "button");
  chip.tabIndex = 0;
  const sign = document.createElement("span");
  sign.setAttribute("aria-hidden", "true");
  const word = document.createElement("span");
  const was = document.createElement("small");
  was.className = "was";
  was.setAttribute("aria-hidden", "true");
  chip.replaceChildren(sign, word, was);
  return effect(() => {
    const now = ruled(claim, page.shown.value.answers);
    const before = page.before.value;
    const then = before === null ? now : ruled(claim, before);
    chip.className = `verdict ${now.ruling}${claim.live ? " live" : ""}`;
    sign.textContent = `${signs[now.ruling]} `;
    word.textContent = t(now.ruling) + (claim.live ? ` ${chances(now)}` : "");
    was.textContent = then.ruling === now.ruling ? "" : t(then.ruling);
    chip.title = claim.says[language.value];
  });
}

