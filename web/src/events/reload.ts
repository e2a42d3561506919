import type { CaseDocument, Controls } from "../contract.ts";
import { baseScenario, changed, refusal } from "../controls/controls.ts";
import type { Notice } from "../notices/notice.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { quantity } from "../text/units.ts";

/** What became of the reader's controls, and of the case, when it was read anew. */
export interface Reloaded {
  readonly controls: Controls;
  /** Assumptions whose value is another, with both. */
  readonly values: readonly { readonly name: string; readonly unit: string; readonly from: number; readonly to: number }[];
  readonly added: readonly string[];
  /** Changes of the reader's that nothing corresponds to any more. */
  readonly lost: readonly string[];
  /** Changes that are now beyond what the case allows. */
  readonly beyond: readonly { readonly name: string; readonly value: number }[];
  readonly scenarioLost: { readonly from: string; readonly to: string } | null;
  readonly textChanged: boolean;
}

/** Keeps of the controls whatever the case still has. */
export function taken(before: CaseDocument, after: CaseDocument, controls: Controls): Reloaded {
  const was = new Map(before.assumptions.map((one) => [one.name, one]));
  const is = new Map(after.assumptions.map((one) => [one.name, one]));
  const has = after.scenarios.some((one) => one.name === controls.scenario);
  const scenario = has ? controls.scenario : baseScenario(after);
  let kept: Controls = { scenario, changes: {} };
  const lost: string[] = [];
  const beyond: { name: string; value: number }[] = [];
  for (const [name, value] of Object.entries(controls.changes)) {
    const assumption = is.get(name);
    if (assumption === undefined) {
      lost.push(name);
    } else if (refusal(assumption, value) !== null) {
      beyond.push({ name, value });
    } else {
      kept = changed(after, kept, assumption, value);
    }
  }
  return {
    controls: kept,
    values: after.assumptions.flatMap(({ name, unit, value }) => {
      const old = was.get(name);
      return old === undefined || old.value === value ? [] : [{ name, unit, from: old.value, to: value }];
    }),
    added: after.assumptions.filter((one) => !was.has(one.name)).map((one) => one.name),
    lost,
    beyond,
    scenarioLost: has ? null : { from: controls.scenario, to: scenario },
    textChanged: JSON.stringify(before.briefing) !== JSON.stringify(after.briefing),
  };
}

/** So many changed values are told one by one. */
const TOLD = 6;

export function noticeOfReload(reloaded: Reloaded): Notice {
  const bad = reloaded.lost.length > 0 || reloaded.beyond.length > 0 || reloaded.scenarioLost !== null;
  return { id: "reloaded", tone: bad ? "bad" : "good", title: () => t("reloaded"), lines: () => lines(reloaded) };
}

function lines(reloaded: Reloaded): string[] {
  const said: string[] = [];
  if (reloaded.scenarioLost !== null) {
    said.push(t("reloaded_scenario_lost", reloaded.scenarioLost.from, reloaded.scenarioLost.to));
  }
  if (reloaded.lost.length > 0) {
    said.push(t("reloaded_lost", reloaded.lost.join(", ")));
  }
  reloaded.beyond.forEach(({ name, value }) => said.push(t("reloaded_bound", name, value)));
  reloaded.values.slice(0, TOLD).forEach(({ name, unit, from, to }) =>
    said.push(t("reloaded_value", name, quantity(from, unit, language.value), quantity(to, unit, language.value))),
  );
  if (reloaded.values.length > TOLD) {
    said.push(t("reloaded_more", reloaded.values.length - TOLD));
  }
  if (reloaded.added.length > 0) {
    said.push(t("reloaded_new", reloaded.added.slice(0, TOLD).join(", ")));
  }
  if (reloaded.textChanged) {
    said.push(t("reloaded_changed", t("account")));
  }
  return said.length > 0 ? said : [t("reloaded_same")];
}
