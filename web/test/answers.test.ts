import assert from "node:assert/strict";
import { test } from "node:test";
import { headline, said } from "../src/answers/said.ts";
import { measures } from "../src/comparison/measures.ts";
import type { Answers, Question } from "../src/contract.ts";
import { caseOf, noAnswers } from "./case.ts";

const about = (value: number, error: number) => ({ value, low: value - error, high: value + error });
const title = { en: "?", zh: "？" };
const at = ["2027", "2030"].map((label) => ({ label, month: `${label}-12`, end: true, point: 1 }));
const questions: Question[] = [
  { id: "survival", title, kind: "probability", unit: null, at, notes: [] },
  { id: "gap", title, kind: "amount", unit: "billion USD", at, notes: [] },
  { id: "even", title, kind: "month", unit: null, at, notes: [] },
  { id: "runway", title, kind: "runway", unit: null, at: [], notes: [] },
];
const answers: Answers = {
  ...noAnswers,
  questions: {
    survival: { at: [{ label: "2027", ...about(0.966, 0.008) }, { label: "2030", ...about(0.578, 0.03) }] },
    gap: { at: [{ label: "2027", mean: about(20, 1), quantiles: [0, 5, 16, 30, 60].map((value) => about(value, 1.5)) }] },
    even: { quantiles: ["2029-06", null, null, null, null], never: about(0.79, 0.03), by_end_of: [{ label: "2029", ...about(0.07, 0.017) }] },
    runway: { at50: "2033-12", at80: "2027-05", at95: null },
  },
};
const document = caseOf([], [], {
  questions,
  answers,
  months: ["2025-01", "2033-12", "2034-01"],
  briefing: { en: '<a data-answer="survival/2027"></a><a data-answer="survival/2030"></a><a data-answer="gap/2027"></a>' },
});

// The same as endurance.report.html.AnswerNumbers prints for the same addresses.
test("an address finds its number in either language", () => {
  const table: readonly (readonly [string, string | null, string | null])[] = [
    ["survival/2030", "58 %", "58%"],
    ["survival/2099", null, null],
    ["gap/2027", "16.0 billion USD", "160 亿美元"],
    ["gap/2027/p95", "60.0 billion USD", "600 亿美元"],
    ["gap/2027/p77", null, null],
    ["even", "never", "从未"],
    ["even/p05", "Jun 2029", "2029年6月"],
    ["even/2029", "7.0 %", "7.0%"],
    ["even/never", "79 %", "79%"],
    ["runway", "May 2027", "2027年5月"],
    ["runway/50", "Dec 2033 or later", "2033年12月或更晚"],
    ["runway/95", "not even the first month", "首月亦不足"],
    ["unknown", null, null],
  ];
  for (const [address, english, chinese] of table) {
    assert.equal(said(document, answers, address, "en"), english, address);
    assert.equal(said(document, answers, address, "zh"), chinese, address);
  }
});

test("the headline is the last that the account says of the first question", () => {
  assert.equal(headline(document), "survival/2030");
  assert.equal(headline(caseOf([], [], { questions })), "survival/2030");
  assert.equal(headline(caseOf([], [])), null);
});

test("a month that comes earlier is better, so that to have come by a date is better the more probable", () => {
  const better = questions.map((one) => ({ ...one, better: "less" as const }));
  const all = measures({ ...document, questions: better }, answers, answers);
  assert.deepEqual(all.map((one) => [one.question.id, one.better]), [["survival", "less"], ["survival", "less"], ["gap", "less"], ["even", "more"]]);
});

test("every number that can be subtracted is compared, dates are not", () => {
  const all = measures(document, answers, answers);
  assert.deepEqual(all.map((one) => `${one.question.id}/${one.label}`), ["survival/2027", "survival/2030", "gap/2027", "even/2029"]);
  assert.ok(all.every((one) => one.difference.value === 0));
});
