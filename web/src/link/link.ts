import type { CaseDocument, Controls, Language } from "../contract.ts";
import { baseScenario, changed, refusal, type Refusal } from "../controls/controls.ts";
import { isLanguage } from "../text/language.ts";

/** All that a link says: the reader's controls, and the language if one was chosen. */
export interface Linked {
  readonly controls: Controls;
  readonly language: Language | null;
  readonly refused: readonly Refused[];
}

/** An entry of a hand-made link that cannot be used; the rest of the link holds. */
export type Refused =
  | { readonly what: "scenario"; readonly value: string; readonly known: readonly string[] }
  | { readonly what: "language"; readonly value: string }
  | { readonly what: "entry"; readonly value: string }
  | { readonly what: "name"; readonly value: string; readonly near: string | null }
  | { readonly what: "value"; readonly name: string; readonly value: string; readonly because: Refusal }
  | { readonly what: "key"; readonly value: string };

/** Everything but these is percent-encoded; brackets and commas of names stay legible. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%5B/g, "[").replace(/%5D/g, "]").replace(/%2C/g, ",");
}

export function hashOf(document: CaseDocument, controls: Controls, language: Language | null): string {
  const parts: string[] = [];
  if (controls.scenario !== baseScenario(document)) {
    parts.push(`scenario=${encoded(controls.scenario)}`);
  }
  const changes = Object.entries(controls.changes);
  if (changes.length > 0) {
    parts.push(`set=${changes.map(([name, value]) => `${encoded(name)}:${value}`).join(",")}`);
  }
  if (language !== null) {
    parts.push(`lang=${language}`);
  }
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** Null for a hash that is no link of ours, such as the address of a part of the page. */
export function linked(document: CaseDocument, hash: string): Linked | null {
  const text = hash.replace(/^#/, "");
  if (text !== "" && !text.includes("=")) {
    return null;
  }
  let controls: Controls = { scenario: baseScenario(document), changes: {} };
  let language: Language | null = null;
  const refused: Refused[] = [];
  const settings: string[] = [];
  for (const part of text.split("&").filter((one) => one !== "")) {
    const at = part.indexOf("=");
    const key = at < 0 ? part : part.slice(0, at);
    const value = decoded(at < 0 ? "" : part.slice(at + 1));
    if (key === "scenario") {
      if (document.scenarios.some((one) => one.name === value)) {
        controls = { ...controls, scenario: value };
      } else {
        refused.push({ what: "scenario", value, known: document.scenarios.map((one) => one.name) });
      }
    } else if (key === "lang") {
      if (isLanguage(value)) {
        language = value;
      } else {
        refused.push({ what: "language", value });
      }
    } else if (key === "set") {
      settings.push(...entries(value));
    } else {
      refused.push({ what: "key", value: key });
    }
  }
  // After the scenario, wherever it stands in the link: what a change changes depends on it.
  for (const entry of settings) {
    const outcome = setting(document, controls, entry);
    if ("controls" in outcome) {
      controls = outcome.controls;
    } else {
      refused.push(outcome);
    }
  }
  return { controls, language, refused };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Parted at commas outside brackets: "price[go,india]:4,cash:1" are two. */
export function entries(text: string): string[] {
  return text.split(/,(?![^[]*\])/).filter((one) => one !== "");
}

function setting(document: CaseDocument, controls: Controls, entry: string): { controls: Controls } | Refused {
  const at = entry.lastIndexOf(":");
  if (at <= 0) {
    return { what: "entry", value: entry };
  }
  const name = entry.slice(0, at);
  const written = entry.slice(at + 1).trim();
  const assumption = document.assumptions.find((one) => one.name === name);
  if (assumption === undefined) {
    return { what: "name", value: name, near: nearest(document.assumptions.map((one) => one.name), name) };
  }
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written) ? Number(written) : Number.NaN;
  const because = refusal(assumption, value);
  return because === null
    ? { controls: changed(document, controls, assumption, value) }
    : { what: "value", name, value: written, because };
}

/** The name that was probably meant: one that contains it or that it contains, or shares its beginning. */
function nearest(names: readonly string[], wrong: string): string | null {
  const bare = wrong.replace(/\[.*/, "").toLowerCase();
  return (
    names.find((name) => name.toLowerCase() === wrong.toLowerCase()) ??
    names.find((name) => name.startsWith(`${bare}[`) || name === bare) ??
    (bare.length > 3 ? (names.find((name) => name.startsWith(bare.slice(0, Math.max(4, bare.length - 3)))) ?? null) : null)
  );
}
