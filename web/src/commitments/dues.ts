import type { Commitments } from "../contract.ts";

/** How firm a promise is, firmest first. */
export const DEGREES = ["binding", "binding-with-exit-fee", "framework", "letter-of-intent", "announced"] as const;

/** What falls due of one kind of commitment, by year and degree; kinds are never added up. */
export interface Dues {
  readonly kind: string;
  readonly years: readonly number[];
  readonly degrees: readonly string[];
  /** In billions. */
  due(year: number, degree: string): number;
}

const BILLION = 1e9;

export function duesOf(commitments: Commitments): Dues[] {
  const totals = commitments.totals.map((one) => ({ ...one, degree: styled(one.bindingness) }));
  const all = totals.map((one) => one.year);
  const years = all.length === 0 ? [] : range(Math.min(...all), Math.max(...all));
  return [...new Set(totals.map((one) => one.kind))].map((kind) => {
    const of = totals.filter((one) => one.kind === kind);
    return {
      kind,
      years,
      degrees: DEGREES.filter((degree) => of.some((one) => one.degree === degree)),
      due: (year, degree) =>
        of.filter((one) => one.year === year && one.degree === degree).reduce((sum, one) => sum + Number(one.amount) / BILLION, 0),
    };
  });
}

/** "binding_with_exit_fee" and "binding-with-exit-fee" are one. */
export function styled(code: string): string {
  return code.replaceAll("_", "-");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What is due in a year of all degrees. */
export function sum(dues: Dues, year: number): number {
  return dues.degrees.reduce((total, degree) => total + dues.due(year, degree), 0);
}
