import type { Magnitude } from "../text/units.ts";

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(万亿|兆|trillions?|tn)$/i, 1e12],
  [/^(十亿|billions?|bn|b)$/i, 1e9],
  [/^亿$/, 1e8],
  [/^(百万|millions?|mn|m)$/i, 1e6],
  [/^万$/, 1e4],
  [/^(千|thousands?|k)$/i, 1e3],
];

/**
 * The number that a reader typed into a field which shows one in a magnitude: "9" where "8 billion"
 * stood is nine billion, while "9 million", "90亿" and "9e9" mean what they say. NaN for anything else.
 */
export function typed(text: string, shown: Magnitude): number {
  const parts = /^([+-−]?[\d,，  ]*\.?\d+(?:e[+-]?\d+)?)\s*(\S*).*$/i.exec(text.trim());
  if (parts === null) {
    return Number.NaN;
  }
  const written = (parts[1] ?? "").replace(/[,，\s  ]/g, "").replace("−", "-");
  const figure = Number(written);
  const word = parts[2] ?? "";
  const known = WORDS.find(([pattern]) => pattern.test(word) || pattern.test(word.replace(/美元.*|元.*/, "")));
  if (known !== undefined) {
    return figure * known[1];
  }
  return /e/i.test(written) ? figure : figure * shown.size;
}
