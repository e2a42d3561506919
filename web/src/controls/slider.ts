import { computed, effect } from "@preact/signals";
import type { Assumption } from "../contract.ts";
import type { Page } from "../page/page.ts";
import { exact } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { magnitude } from "../text/units.ts";
import { refusal } from "./controls.ts";
import { draggable, keyed } from "./drag.ts";
import { editor } from "./editor.ts";
import { rangeOf } from "./range.ts";
import { nameOf } from "./naming.ts";
import { typed } from "./typed.ts";

/** How a slider's number is written where it stands. */
export interface Writing {
  text(value: number): string;
  /** The size in which a reader types it: 1e9 where "8 billion" stands. */
  size(value: number): number;
}

/** Presses of keys closer together than this are one step of undo. */
const ONE_GESTURE_MS = 1000;
let gestures = 0;

/**
 * Makes an element a number that a reader can change: by dragging it, by arrow keys, by typing. The
 * element holds a `.figure` for the number; a click or the space bar explains it.
 */
export function slider(element: HTMLElement, page: Page, assumption: Assumption, writing: Writing): () => void {
  const figure = element.querySelector<HTMLElement>(".figure") ?? element;
  const range = rangeOf(assumption, page.document.peek().scenarios);
  let gesture = "";
  let lastKey = 0;
  let before: number | null = null;
  const value = () => page.value(assumption);
  const take = (next: number) => page.change(assumption, next, gesture);
  const begin = () => {
    gesture = `${assumption.name} ${++gestures}`;
  };
  const explain = () => {
    page.explained.value = { kind: "assumption", name: assumption.name };
  };

  element.setAttribute("role", "slider");
  element.tabIndex = 0;
  element.setAttribute("aria-describedby", "drag-hint");
  const current = computed(value);
  const isMoved = computed(() => assumption.name in page.controls.value.changes);
  element.setAttribute("aria-valuemin", String(range.least));
  element.setAttribute("aria-valuemax", String(range.most));
  const shows = effect(() => {
    const now = current.value;
    language.value;
    figure.textContent = writing.text(now);
    element.setAttribute("aria-label", nameOf(assumption));
    element.setAttribute("aria-valuenow", String(now));
    element.setAttribute("aria-valuetext", writing.text(now));
    element.classList.toggle("moved", isMoved.value);
  });

  const type = (text: string) => {
    const size = writing.size(value());
    editor(figure, text === "" ? exact(value() / size) : text, t("type_value", nameOf(assumption)), (written) => {
      element.focus();
      const next = typed(written, { ...magnitude(value(), assumption.unit, language.peek()), size });
      const because = refusal(assumption, next);
      if (because === null) {
        begin();
        take(next);
        page.endGesture();
        page.dismiss("entry");
      } else {
        page.notify({
          id: "entry",
          tone: "bad",
          title: () =>
            because.why === "no number"
              ? t("entry_no_number", nameOf(assumption), written)
              : t(because.why === "below" ? "entry_below" : "entry_above", nameOf(assumption), exact(next), exact(because.bound)),
        });
      }
    });
  };
  const key = (event: KeyboardEvent) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const next = keyed(range, value(), event.key, event.shiftKey);
    if (next !== null) {
      if (event.timeStamp - lastKey > ONE_GESTURE_MS || gesture === "") {
        begin();
      }
      lastKey = event.timeStamp;
      take(next);
    } else if (event.key === "Enter") {
      type("");
    } else if (/^[\d.\-−]$/.test(event.key)) {
      type(event.key);
    } else if (event.key === " ") {
      explain();
    } else if (event.key === "Escape" && before !== null && before !== value()) {
      begin();
      take(before);
    } else {
      return;
    }
    event.preventDefault();
  };
  const focus = (event: FocusEvent) => {
    if (event.target === element) {
      before = value();
    }
  };
  element.addEventListener("keydown", key);
  element.addEventListener("focus", focus);
  const undrag = draggable(element, {
    value,
    range: () => range,
    onStart: () => {
      begin();
      page.dragging.value = true;
    },
    onMove: take,
    onEnd: () => {
      page.endGesture();
      page.dragging.value = false;
    },
    onClick: explain,
  });
  return () => {
    shows();
    undrag();
    element.removeEventListener("keydown", key);
    element.removeEventListener("focus", focus);
  };
}
