import type { Answers, CaseDocument, Compared } from "../contract.ts";
import { difference, printedDifference, sameChance, verdictOf } from "../comparison/difference.ts";
import type { Page } from "../page/page.ts";
import { headline, known } from "./said.ts";

/** The first answer's estimate where it is a probability, whose error stands for how sure all is. */
export function headlineNow(document: CaseDocument, answers: Answers): Compared | null {
  const [id, label] = headline(document)?.split("/") ?? [];
  const question = document.questions.find((one) => one.id === id);
  const has = question === undefined ? null : known(question, answers);
  return has?.kind === "probability" ? (has.answer.at.find((one) => one.label === label) ?? has.answer.at[0] ?? null) : null;
}

/** How far that is from the one before, as "-0.61 ± 0.14" points, where the two are told apart. */
export function headlineMoved(page: Page): string | null {
  const document = page.document.value;
  const { answers } = page.shown.value;
  const before = page.before.value;
  const now = headlineNow(document, answers);
  const then = before === null ? null : headlineNow(document, before);
  if (before === null || now === null || then === null || !sameChance(answers, before)) {
    return null;
  }
  const by = difference(now, then, true, true);
  const { value, error } = printedDifference(by, 100);
  return verdictOf(by) === "told" ? `${value} ${error}`.trim() : null;
}
