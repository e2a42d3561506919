import { effect } from "@preact/signals";
import { keyOf } from "../controls/controls.ts";
import type { Page } from "../page/page.ts";
import { language } from "../text/language.ts";
import { hashOf, linked } from "./link.ts";
import { refusedNotice } from "./refused.ts";

/** A change stands so long before the browser's history has an entry for it: a drag is one. */
const SETTLED_MS = 500;

/**
 * Keeps the address and the controls the same: the address is the permanent link of what is shown. The
 * language stands in it where it is not the reader's own, which is the language the page began in.
 */
export function followLocation(page: Page): () => void {
  const own = language.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const link = linked(page.document.value, location.hash);
    if (link === null) {
      return;
    }
    language.value = link.language ?? own;
    if (keyOf(link.controls) !== keyOf(page.controls.value)) {
      page.put(link.controls);
    }
    if (link.refused.length > 0) {
      page.notify(refusedNotice(link.refused));
    } else {
      page.dismiss("link");
    }
  };
  const write = () => {
    const hash = hashOf(page.document.value, page.controls.value, language.value === own ? null : language.value);
    if (hash !== location.hash) {
      history.pushState(null, "", hash === "" ? location.pathname + location.search : hash);
    }
  };
  read();
  const stop = effect(() => {
    page.controls.value;
    language.value;
    clearTimeout(timer);
    if (!page.dragging.value) {
      timer = setTimeout(write, SETTLED_MS);
    }
  });
  // popstate covers back and forward; hashchange an address typed or pasted.
  const changedByReader = () => {
    clearTimeout(timer);
    read();
  };
  addEventListener("popstate", changedByReader);
  addEventListener("hashchange", changedByReader);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener("popstate", changedByReader);
    removeEventListener("hashchange", changedByReader);
  };
}

/** The whole address of what is shown, to be given to others, whose own language may be another. */
export function permanentLink(page: Page): string {
  return location.href.replace(/#.*/, "") + hashOf(page.document.value, page.controls.value, language.value);
}
