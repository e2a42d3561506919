import type { Assumption, CaseDocument, Controls, Text } from "../contract.ts";

export type Order = "case" | "name" | "grade" | "changed";

/** The worst grade of the facts an assumption rests on; null for judgement. */
export function gradeOf(document: CaseDocument, assumption: Assumption): string | null {
  if (!("facts" in assumption.basis)) {
    return null;
  }
  const grades = assumption.basis.facts.flatMap((id) => document.facts[id]?.grade ?? []);
  return grades.length === 0 ? null : (grades.sort().at(-1) ?? null);
}

/** Assumptions that hold every word looked for, in the order asked for; equals keep the case's order. */
export function found(document: CaseDocument, controls: Controls, search: string, order: Order): Assumption[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const matching = document.assumptions.filter((one) => {
    const text = textOf(one);
    return words.every((word) => text.includes(word));
  });
  switch (order) {
    case "case":
      // Switches have a part of the page of their own.
      return [...matching].sort((a, b) => Number(a.switch) - Number(b.switch));
    case "name":
      return [...matching].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    case "grade":
      // "~" comes after every letter: judgement last.
      return [...matching].sort((a, b) => compare(gradeOf(document, a) ?? "~", gradeOf(document, b) ?? "~"));
    case "changed":
      return [...matching].sort((a, b) => Number(b.name in controls.changes) - Number(a.name in controls.changes));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf(assumption: Assumption): string {
  const basis = "facts" in assumption.basis ? `${assumption.basis.facts.join(" ")} ${both(assumption.basis.rule)}` : both(assumption.basis.judgement);
  const says = assumption.says === null ? "" : both(assumption.says);
  return `${assumption.name} ${assumption.name.replaceAll("_", " ")} ${both(assumption.title)} ${says} ${basis}`.toLowerCase();
}

function both(text: Text): string {
  return `${text.en} ${text.zh}`;
}
