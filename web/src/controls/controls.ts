import type { Assumption, CaseDocument, Controls, Name } from "../contract.ts";

/** The scenario that a case is read in before anyone has touched it. */
export function baseScenario(document: CaseDocument): string {
  return document.scenarios.some((one) => one.name === "base") ? "base" : (document.scenarios[0]?.name ?? "base");
}

/** The case as it is written. */
export function asWritten(document: CaseDocument): Controls {
  return { scenario: baseScenario(document), changes: {} };
}

/** What a scenario gives an assumption before the reader's changes. */
export function given(document: CaseDocument, scenario: string, assumption: Assumption): number {
  const set = document.scenarios.find((one) => one.name === scenario)?.set;
  return set?.[assumption.name] ?? set?.[assumption.of] ?? assumption.value;
}

/** The value an assumption has now. */
export function valueOf(document: CaseDocument, controls: Controls, assumption: Assumption): number {
  return controls.changes[assumption.name] ?? given(document, controls.scenario, assumption);
}

/** Sets an assumption; a change that changes nothing is none, so that what is as written has one link. */
export function changed(document: CaseDocument, controls: Controls, assumption: Assumption, value: number): Controls {
  // Fixing an uncertain number at its median is a change too: its spread goes.
  const uncertain = assumption.distribution !== null && !isSet(document, controls.scenario, assumption);
  const same = value === given(document, controls.scenario, assumption) && !uncertain;
  return same ? without(controls, assumption.name) : { ...controls, changes: { ...controls.changes, [assumption.name]: value } };
}

function isSet(document: CaseDocument, scenario: string, assumption: Assumption): boolean {
  const set = document.scenarios.find((one) => one.name === scenario)?.set;
  return set !== undefined && (assumption.name in set || assumption.of in set);
}

export function without(controls: Controls, name: Name): Controls {
  const { [name]: _, ...rest } = controls.changes;
  return { ...controls, changes: rest };
}

export function sameControls(one: Controls, other: Controls): boolean {
  return keyOf(one) === keyOf(other);
}

/** Equal for equal controls, whatever the order in which they were changed. */
export function keyOf(controls: Controls): string {
  const changes = Object.entries(controls.changes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([controls.scenario, changes]);
}

/** Why a value cannot be taken: beyond what the case allows, or no number. */
export type Refusal = { readonly why: "no number" } | { readonly why: "below" | "above"; readonly bound: number };

export function refusal(assumption: Assumption, value: number): Refusal | null {
  if (!Number.isFinite(value)) {
    return { why: "no number" };
  }
  if (assumption.least !== null && value < assumption.least) {
    return { why: "below", bound: assumption.least };
  }
  if (assumption.most !== null && value > assumption.most) {
    return { why: "above", bound: assumption.most };
  }
  return null;
}
