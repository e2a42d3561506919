import type { Controls } from "../contract.ts";
import { sameControls } from "./controls.ts";

/** What the reader did, so that it can be undone. */
export interface History {
  readonly past: readonly Controls[];
  readonly now: Controls;
  readonly future: readonly Controls[];
  /** Changes of one gesture (a drag, a row of key presses) are undone together. */
  readonly gesture: string | null;
}

/** More steps back than anyone remembers. */
const MOST = 200;

export function begun(controls: Controls): History {
  return { past: [], now: controls, future: [], gesture: null };
}

/** @param gesture the same for changes that are one step to the reader; null for a step of its own */
export function recorded(history: History, controls: Controls, gesture: string | null): History {
  if (sameControls(history.now, controls)) {
    return history;
  }
  const continues = gesture !== null && gesture === history.gesture;
  const past = continues ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now: controls, future: [], gesture };
}

/** What comes next is another step, even if it moves the same number. */
export function ended(history: History): History {
  return history.gesture === null ? history : { ...history, gesture: null };
}

export function undone(history: History): History {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], gesture: null };
}

export function redone(history: History): History {
  const [after, ...future] = history.future;
  return after === undefined
    ? history
    : { past: [...history.past, history.now], now: after, future, gesture: null };
}
