import type { Answers, Controls } from "../contract.ts";
import type { Failure, Futures } from "./futures.ts";

/** Told what happens to the newest controls; what was asked before is never reported late. */
export interface Listener {
  onAnswers(controls: Controls, answers: Answers): void;
  onFailure(controls: Controls, failure: Failure): void;
}

export interface Pace {
  /** Asks for these controls, at the next frame, instead of those asked for before. */
  want(controls: Controls): void;
  stop(): void;
}

/** A run that has shown nothing for so long is given up for a newer one. */
const PATIENCE_MS = 250;

/**
 * Runs futures for controls that change with every frame of a drag. At most one run is under way. A
 * newer wish cancels it as soon as its first answers have come: were it cancelled before, a steady
 * drag would never show anything.
 */
export function pace(
  futures: Futures,
  listener: Listener,
  nextFrame: (then: () => void) => void,
  now: () => number = () => performance.now(),
): Pace {
  let wanted: Controls | null = null;
  let waiting = false;
  let cancel: (() => void) | null = null;
  let answered = true;
  let since = 0;

  const ask = () => {
    waiting = false;
    if (wanted === null) {
      return;
    }
    if (cancel !== null && !answered && now() - since < PATIENCE_MS) {
      schedule();
      return;
    }
    cancel?.();
    const controls = wanted;
    wanted = null;
    answered = false;
    since = now();
    cancel = futures.run(
      controls,
      (answers) => {
        answered = true;
        if (answers.done) {
          cancel = null;
        }
        listener.onAnswers(controls, answers);
      },
      (failure) => {
        answered = true;
        cancel = null;
        listener.onFailure(controls, failure);
      },
    );
  };
  const schedule = () => {
    if (!waiting) {
      waiting = true;
      nextFrame(ask);
    }
  };
  return {
    want(controls) {
      wanted = controls;
      schedule();
    },
    stop() {
      wanted = null;
      cancel?.();
      cancel = null;
      answered = true;
    },
  };
}
