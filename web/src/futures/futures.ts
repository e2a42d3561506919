import type { Answers, Controls, Problem } from "../contract.ts";

/**
 * Whatever computes futures: the server, or workers in a published file. Everything above it is the
 * same for both.
 */
export interface Futures {
  /**
   * Answers for some controls, again and again as more futures are computed; the last ones are `done`.
   *
   * @returns what cancels it: after that nothing is reported any more
   */
  run(controls: Controls, onAnswers: (answers: Answers) => void, onProblem: (problem: Failure) => void): () => void;
}

/** Why there are no answers: refused with reasons, to be asked again soon, or nobody there to ask. */
export type Failure =
  | { readonly kind: "busy"; readonly seconds: number }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "gone"; readonly detail: string };
