import type { Language } from "../contract.ts";
import { exact } from "../text/figures.ts";
import { magnitude, quantity } from "../text/units.ts";

/** How a sentence writes a number, so that another can take its place: "8 billion" is 8 in 1e9s. */
export interface Template {
  readonly before: string;
  readonly after: string;
  /** What the figure is to be multiplied by to get the value. */
  readonly size: number;
}

/** The text was rounded by whoever wrote it, so that its figure meets the value only about. */
const ROUNDED = 0.06;

/** Null where the text holds no figure, or one that is not the value by a power of ten. */
export function templateOf(text: string, value: number): Template | null {
  const found = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(text);
  if (found === null) {
    return null;
  }
  const figure = Number(found[0].replace(/,/g, "").replace("−", "-"));
  const parts = { before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
  if (figure === 0 || value === 0) {
    return figure === value ? { ...parts, size: 1 } : null;
  }
  const size = 10 ** Math.round(Math.log10(Math.abs(value / figure)));
  return Math.abs(value / (figure * size) - 1) <= ROUNDED ? { ...parts, size } : null;
}

/** The sentence's number with another value; where there is no template, with its unit. */
export function written(template: Template | null, value: number, unit: string, language: Language): string {
  if (template === null) {
    return quantity(value, unit, language, "all");
  }
  return template.before + exact(value / template.size) + template.after;
}

/** The magnitude in which a reader types. */
export function sizeOf(template: Template | null, value: number, unit: string, language: Language): number {
  return template?.size ?? magnitude(value, unit, language).size;
}
