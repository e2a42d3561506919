import { effect } from "@preact/signals";
import { render } from "preact";
import type { CaseDocument } from "../contract.ts";
import { followServer } from "../events/server.ts";
import { answering } from "../futures/answering.ts";
import type { Futures } from "../futures/futures.ts";
import { followLocation } from "../link/location.ts";
import { language, preferred, say, tag } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { followTheme } from "../toolbar/theme.ts";
import { App } from "./App.tsx";
import { createPage } from "./page.ts";

/** Brings the page to life in an element. */
export function start(root: Element, document: CaseDocument, futures: Futures | null, served: boolean): void {
  const page = createPage(document, served);
  speak();
  followTheme();
  followLocation(page);
  effect(() => {
    globalThis.document.title = say(page.document.value.title);
  });
  if (futures === null) {
    page.notify({ id: "gone", tone: "bad", title: () => t("not_live") });
  } else {
    answering(page, futures);
  }
  if (served) {
    followServer(page);
  }
  addEventListener("keydown", (event) => {
    const field = event.target instanceof HTMLInputElement && event.target.type !== "range" && event.target.type !== "radio";
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !field) {
      event.preventDefault();
      (event.shiftKey ? page.redo : page.undo)();
    }
  });
  render(<App page={page} futures={futures} />, root);
}

/** The reader's own language, until a link or the reader says otherwise. */
export function speak(): void {
  language.value = preferred(navigator.languages ?? [navigator.language]);
  effect(() => {
    document.documentElement.lang = tag.value;
  });
}
