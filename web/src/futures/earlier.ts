import { computed, effect } from "@preact/signals";
import type { Answers } from "../contract.ts";
import type { Page } from "../page/page.ts";
import type { Futures } from "./futures.ts";

/** Each answer rests on about so many times the futures of the one before: after these come all. */
const GROWTH = 4;

/**
 * Finds out what the ghost was from as few futures as the first answers of a drag rest on, so that these are compared with
 * the same luck: once for a ghost, when something is compared with it and nothing else is being computed. Until then, and when it
 * cannot be found out, the two are taken for unrelated.
 */
export function earlierGhost(page: Page, futures: Futures): () => void {
  const wanting = computed(() =>
    !page.running.value && page.before.value !== null && page.ghost.value.earlier === undefined ? page.ghost.value : null);
  return effect(() => {
    const ghost = wanting.value;
    if (ghost === null) {
      return undefined;
    }
    const earlier = new Map<number, Answers>();
    const cancel = futures.run(
      ghost.controls,
      (answers) => {
        if (!answers.done) {
          earlier.set(answers.futures, answers);
        }
        if (answers.done || answers.futures * GROWTH >= answers.of) {
          cancel(); // What it is from all futures is known.
          if (page.ghost.peek() === ghost) {
            page.ghost.value = { ...ghost, earlier };
          }
        }
      },
      () => {}, // Whoever computes is asked again when the next answers stand.
    );
    return cancel;
  });
}
