import type {
  AmountAnswer, Answer, Answers, CaseDocument, Estimate, Language, Month, MonthAnswer, ProbabilityAnswer, Question, RunwayAnswer,
} from "../contract.ts";
import { month as inWords } from "../text/dates.ts";
import { errorOf, probability } from "../text/figures.ts";
import { phrase } from "../text/phrases.ts";
import { amountInText } from "../text/units.ts";

const QUANTILES = ["p05", "p25", "p50", "p75", "p95"];
export const MEDIAN = 2;

/** An answer together with its kind, so that what it has is known. */
export type Known =
  | { readonly kind: "probability"; readonly answer: ProbabilityAnswer }
  | { readonly kind: "amount"; readonly answer: AmountAnswer }
  | { readonly kind: "month"; readonly answer: MonthAnswer }
  | { readonly kind: "runway"; readonly answer: RunwayAnswer };

export function known(question: Question, answers: Answers): Known | null {
  const answer: Answer | undefined = answers.questions[question.id];
  return answer === undefined ? null : ({ kind: question.kind, answer } as Known);
}

/** The question that an address such as "funding_gap/2030/p95" asks about. */
export function questionOf(address: string): string {
  return address.split("/", 1)[0] ?? address;
}

/**
 * The number that an account asks for: "survival/2027", "funding_gap/2027" (the median),
 * "funding_gap/2027/p95", "break_even" (the median date), "break_even/2029" (the probability to come by
 * then), "break_even/never", "runway" (with 80 %), "runway/95". Null where there is none.
 */
export function said(document: CaseDocument, answers: Answers, address: string, language: Language): string | null {
  const [id = "", first = "", second = ""] = address.split("/");
  const question = document.questions.find((one) => one.id === id);
  const has = question === undefined ? null : known(question, answers);
  if (question === undefined || has === null) {
    return null;
  }
  switch (has.kind) {
    case "probability":
      return percent(at(has.answer.at, first), language);
    case "amount":
      return amountSaid(has.answer, question.unit, first, second, language);
    case "month":
      return monthSaid(has.answer, first, language);
    case "runway":
      return runwaySaid(document, has.answer, first, language);
  }
}

function at<T extends { readonly label: string }>(all: readonly T[], label: string): T | undefined {
  return label === "" && all.length === 1 ? all[0] : all.find((one) => one.label === label);
}

/** Chinese sets the sign of percent without a space. */
export function percentIn(text: string, language: Language): string {
  return language === "zh" ? text.replaceAll(" %", "%") : text;
}

function percent(estimate: Estimate | undefined, language: Language): string | null {
  return estimate === undefined ? null : percentIn(probability(estimate).value, language);
}

/** The error that decides the digits of all an answer's numbers: the largest of its medians'. */
export function digitsOf(answer: AmountAnswer): number {
  return Math.max(0, ...answer.at.map((one) => (one.quantiles[MEDIAN] === undefined ? 0 : errorOf(one.quantiles[MEDIAN]))));
}

function amountSaid(answer: AmountAnswer, unit: string | null, label: string, which: string, language: Language): string | null {
  const band = at(answer.at, label);
  const estimate = which === "mean" ? band?.mean : band?.quantiles[which === "" ? MEDIAN : QUANTILES.indexOf(which)];
  return estimate === undefined ? null : amountInText(estimate.value, digitsOf(answer), unit, language);
}

function monthSaid(answer: MonthAnswer, which: string, language: Language): string | null {
  if (which === "never") {
    return percent(answer.never, language);
  }
  const quantile = QUANTILES.indexOf(which === "" ? "p50" : which);
  if (quantile >= 0) {
    const date = answer.quantiles[quantile];
    return date == null ? phrase("never", language) : inWords(date, language);
  }
  return percent(at(answer.by_end_of, which), language);
}

function runwaySaid(document: CaseDocument, answer: RunwayAnswer, which: string, language: Language): string | null {
  const dates: Readonly<Record<string, Month | null>> = { "": answer.at80, 50: answer.at50, 80: answer.at80, 95: answer.at95 };
  return which in dates ? runwayDate(document, dates[which] ?? null, language) : null;
}

/** The last month that money lasts to; the clock's last means that or later. */
export function runwayDate(document: CaseDocument, date: Month | null, language: Language): string {
  if (date === null) {
    return phrase("not_even", language);
  }
  const last = document.months.at(-2) ?? "";
  return date < last ? inWords(date, language) : phrase("or_later", language, inWords(date, language));
}

/** What the page says of all first: the last answer of the first question that the account speaks of. */
export function headline(document: CaseDocument): string | null {
  const first = document.questions[0];
  if (first === undefined) {
    return null;
  }
  const spoken = [...(document.briefing.en ?? document.briefing.zh ?? "").matchAll(/data-answer="([^"]*)"/g)]
    .map((found) => found[1] ?? "")
    .filter((address) => questionOf(address) === first.id);
  const label = first.at.at(-1)?.label;
  return spoken.at(-1) ?? (label === undefined ? first.id : `${first.id}/${label}`);
}
