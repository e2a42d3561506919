import type { Answers, Assumption, CaseDocument, Scenario, Text } from "../src/contract.ts";

/** A constant assumption with whatever else is given. */
export function assumption(name: string, value: number, more: Partial<Assumption> = {}): Assumption {
  return {
    name, of: name.replace(/\[.*/, ""), title: alike(name.replace(/\[.*/, "").replaceAll("_", " ")), element: elementOf(name), says: null,
    unit: "USD", value, written: String(value), distribution: null,
    low: null, high: null, posterior: null, least: null, most: null, switch: false, basis: { judgement: { en: "", zh: "" } },
    overridden_by: null, ...more,
  };
}

function alike(words: string): Text {
  return { en: words, zh: words };
}

function elementOf(name: string): Text | null {
  const element = /\[(.*)\]/.exec(name)?.[1];
  return element === undefined ? null : alike(element);
}

export const noAnswers: Answers = {
  futures: 100, of: 100, done: true, excluded: 0, seed: 1, elapsed_ms: 0, questions: {}, charts: {}, claims: {},
};

/** A case with nothing but assumptions and scenarios. */
export function caseOf(assumptions: readonly Assumption[], scenarios: readonly Scenario[], more: Partial<CaseDocument> = {}): CaseDocument {
  return {
    case: "test", title: { en: "Test", zh: "测试" }, as_of: "2026-02-03", company: "a", currency: "USD", version: "0", revision: "r",
    seed: 1, futures: 100, licence: "", languages: ["en", "zh"], months: [], briefing: {}, assumptions, scenarios, questions: [],
    charts: [], claims: [], facts: {}, commitments: { currency: "USD", due: [], totals: [], commitments: [] },
    network: { years: [], parties: [], flows: [] }, answers: noAnswers, ...more,
  };
}
