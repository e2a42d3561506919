import type { Language, Question } from "../contract.ts";
import { moment } from "../text/dates.ts";
import { phrase } from "../text/phrases.ts";

/** "2027", or "during Jun 2027" where not its end is meant. */
export function momentOf(question: Question, label: string, language: Language): string {
  const of = question.at.find((one) => one.label === label);
  const words = moment(label, language);
  return of === undefined || of.end ? words : phrase("during", language, words);
}
