import type { Language, Month } from "../contract.ts";

const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** "Mar 2027", "2027年3月"; what is no month stays as it is. */
export function month(label: Month, language: Language): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(label);
  if (parts === null) {
    return label;
  }
  const of = Number(parts[2]);
  return language === "en" ? `${SHORT[of - 1]} ${parts[1]}` : `${parts[1]}年${of}月`;
}

/** "3 February 2026", "2026年2月3日"; months and years as such; what is no date stays as it is. */
export function day(date: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) {
    return /^\d{4}-\d{2}$/.test(date) ? month(date, language) : date;
  }
  const [of, on] = [Number(parts[2]), Number(parts[3])];
  return language === "en" ? `${on} ${LONG[of - 1]} ${parts[1]}` : `${parts[1]}年${of}月${on}日`;
}

/** The label of a question's moment: "2027", "2027年"; others stay. */
export function moment(label: string, language: Language): string {
  return /^\d{4}$/.test(label) ? (language === "en" ? label : `${label}年`) : month(label, language);
}

/** A time on the axis that counts years: the middle of a month is no label, only its beginning. */
export function monthsBetween(from: Month, to: Month): number {
  const index = (label: string) => Number(label.slice(0, 4)) * 12 + Number(label.slice(5, 7)) - 1;
  return index(to) - index(from);
}
