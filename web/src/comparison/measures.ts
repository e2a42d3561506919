import { known, MEDIAN } from "../answers/said.ts";
import type { Answers, CaseDocument, Compared, Estimate, Question } from "../contract.ts";
import { difference, sameChance } from "./difference.ts";

/** One number of an answer that two sets of answers can be compared by. */
export interface Measure {
  readonly question: Question;
  readonly label: string;
  /** A part, to be printed in percent, or an amount in the question's unit. */
  readonly part: boolean;
  readonly now: Estimate;
  readonly other: Estimate;
  /** Whether more of it is good for the company, or less; null where the case does not say. */
  readonly better: "more" | "less" | null;
  /** Now less other. */
  readonly difference: Estimate;
}

/** Every probability, and every amount's median; dates are not numbers to be subtracted. */
export function measures(document: CaseDocument, now: Answers, other: Answers): Measure[] {
  const same = sameChance(now, other);
  return document.questions.flatMap((question) => {
    const others = new Map(estimates(question, other).map((one) => [one.label, one]));
    return estimates(question, now).flatMap((one) => {
      const against = others.get(one.label);
      return against === undefined
        ? []
        : [{ question, label: one.label, part: one.part, better: betterOf(question), now: one.estimate, other: against.estimate, difference: difference(one.estimate, against.estimate, same, one.part) }];
    });
  });
}

/** A month is better the earlier it comes: then it has come by any date the more probably. */
function betterOf(question: Question): "more" | "less" | null {
  const better = question.better ?? null;
  return question.kind !== "month" || better === null ? better : better === "less" ? "more" : "less";
}

function estimates(question: Question, answers: Answers): { label: string; part: boolean; estimate: Compared }[] {
  const has = known(question, answers);
  switch (has?.kind) {
    case "probability":
      return has.answer.at.map((one) => ({ label: one.label, part: true, estimate: one }));
    case "amount":
      return has.answer.at.flatMap((one) => {
        const estimate = one.quantiles[MEDIAN];
        return estimate === undefined ? [] : [{ label: one.label, part: false, estimate: { ...estimate, replicates: one.replicates ?? [] } }];
      });
    case "month":
      return has.answer.by_end_of.map((one) => ({ label: one.label, part: true, estimate: one }));
    case "runway":
    case undefined:
      return [];
  }
}
