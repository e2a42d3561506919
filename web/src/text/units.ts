import type { Language } from "../contract.ts";
import { exact, number, withError } from "./figures.ts";

const CHINESE: Readonly<Record<string, string>> = {
  thousand: "千",
  million: "百万",
  billion: "十亿",
  trillion: "万亿",
  USD: "美元",
  EUR: "欧元",
  GBP: "英镑",
  JPY: "日元",
  CNY: "元人民币",
  INR: "印度卢比",
  person: "人",
  seat: "席",
  token: "词元",
  month: "月",
  quarter: "季",
  year: "年",
  day: "日",
  GW: "吉瓦",
  "%": "%",
};
const BILLION = "billion ";
/** Chinese counts by 亿, a hundred million, where English counts by billions. */
const YI_PER_BILLION = 10;

/** A unit in words; one with a word that is not known stays as the case writes it. */
export function unitWords(unit: string, language: Language): string {
  if (unit === "1") {
    return "";
  }
  return language === "en" ? unit : chinese(unit);
}

function chinese(unit: string): string {
  if (unit === "month") {
    return "个月"; // 4 月 would be April
  }
  if (unit.startsWith("1/")) {
    const per = unit === "1/month" ? "月" : chinese(unit.slice(2));
    return per === unit.slice(2) ? unit : `每${per}`;
  }
  let words = "";
  for (const part of unit.split(/([/*])| /).filter((one) => one)) {
    const word = part === "/" ? "/" : part === "*" ? "·" : CHINESE[part];
    if (word === undefined) {
      return unit;
    }
    words += word;
  }
  return words;
}

/** A unit in which a table or an axis counts, and by what to multiply numbers in the given unit. */
export interface Counted {
  readonly words: string;
  readonly times: number;
}

/** Billions become 亿 in Chinese; everything else stays. */
export function counted(unit: string | null, language: Language): Counted {
  if (unit === null || unit === "1") {
    return { words: "", times: 1 };
  }
  return language === "zh" && unit.startsWith(BILLION)
    ? { words: `亿${chinese(unit.slice(BILLION.length))}`, times: YI_PER_BILLION }
    : { words: unitWords(unit, language), times: 1 };
}

/** A number with its unit in running text, with the digits that its error allows. */
export function amountInText(value: number, error: number, unit: string | null, language: Language): string {
  const { words, times } = counted(unit, language);
  return joined(withError(times * value, times * error), words, language);
}

/** A size for which a language has a word. */
export interface Magnitude {
  readonly size: number;
  readonly word: string;
}

const MAGNITUDES: Readonly<Record<Language, readonly Magnitude[]>> = {
  en: [
    { size: 1e12, word: "trillion" },
    { size: 1e9, word: "billion" },
    { size: 1e6, word: "million" },
  ],
  zh: [
    { size: 1e12, word: "万亿" },
    { size: 1e8, word: "亿" },
    { size: 1e4, word: "万" },
  ],
};
const PLAIN: Magnitude = { size: 1, word: "" };

/** The word of scale with which a number has few digits. */
export function magnitude(value: number, unit: string, language: Language): Magnitude {
  const size = Math.abs(value);
  if (unit === "1" || unit === "%" || !Number.isFinite(size) || size < 1e6) {
    return PLAIN;
  }
  return MAGNITUDES[language].find((one) => size >= one.size) ?? PLAIN;
}

/** "8 billion USD", "80 亿美元", "7.99 USD/person/month", "0.35". */
export function quantity(value: number, unit: string, language: Language, digits: "few" | "all" = "few"): string {
  const { size, word } = magnitude(value, unit, language);
  const figure = digits === "few" ? number(value / size) : exact(value / size);
  const words = unitWords(unit, language);
  return language === "en"
    ? [figure, word, words].filter((one) => one).join(" ")
    : joined(figure, word + words, language);
}

function joined(figure: string, words: string, language: Language): string {
  if (words === "") {
    return figure;
  }
  return language === "zh" && words === "%" ? `${figure}%` : `${figure} ${words}`;
}
