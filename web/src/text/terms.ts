import type { CaseDocument, Terms } from "../contract.ts";
import { language } from "./language.ts";

/** A word of the field that the case names by a code ("run-rate", "run_rate"); an unknown one stays. */
export function term(document: CaseDocument, group: keyof Terms, code: string): string {
  return document.terms?.[group]?.[code.replaceAll("-", "_")]?.[language.value] ?? code.replaceAll("_", " ");
}

/** What a party is called. */
export function party(document: CaseDocument, id: string): string {
  return document.parties?.[id]?.[language.value] ?? id;
}
