import type { Answers, CaseDocument, Estimate } from "../contract.ts";
import { headline, known } from "./said.ts";

/** The first answer's estimate where it is a probability, whose error stands for how sure all is. */
export function headlineNow(document: CaseDocument, answers: Answers): Estimate | null {
  const [id, label] = headline(document)?.split("/") ?? [];
  const question = document.questions.find((one) => one.id === id);
  const has = question === undefined ? null : known(question, answers);
  return has?.kind === "probability" ? (has.answer.at.find((one) => one.label === label) ?? has.answer.at[0] ?? null) : null;
}
