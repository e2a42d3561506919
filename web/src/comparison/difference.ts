import type { Answers, Compared, Estimate } from "../contract.ts";
import { errorOf, withError } from "../text/figures.ts";

/** Quantiles at 97.5 % of Student's t with 1, 2, ... degrees of freedom: one fewer than there are replicates. */
const STUDENT = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139, 2.200985, 2.178813, 2.160369,
  2.144787, 2.13145,
];

/** Parts of a number that two machines, a reader's and the publisher's, leave between them when they compute the same. */
const OF_TWO_MACHINES = 1e-8;
/** Likewise of a replicate, which is told in seven digits. */
const OF_SEVEN_DIGITS = 1e-6;

/** Whether answers are of the same chance: as many futures, dealt alike, from the same seed. */
export function sameChance(now: Answers, other: Answers): boolean {
  return now.futures === other.futures && now.of === other.of && now.seed === other.seed;
}

/**
 * One less another. What chance did to one answer it did to the other of the same chance, so that the error is that of the
 * differences replicate by replicate, by the rule of the JVM (endurance.analysis.Differences). Else they are two unrelated
 * numbers, and their errors add up in squares.
 *
 * @param part of futures: where every replicate differs by the same, the replicates tell nothing of its error
 */
export function difference(one: Compared, other: Compared, same: boolean, part: boolean): Estimate {
  if (same && isSame(one, other)) {
    return { value: 0, low: 0, high: 0 };
  }
  const value = one.value - other.value;
  const paired = same ? pairedError(value, one.replicates ?? [], other.replicates ?? []) : null;
  const tells = paired !== null && (paired > 0 || value === 0 || !part);
  const error = tells ? paired : Math.hypot(errorOf(one), errorOf(other));
  return { value, low: value - error, high: value + error };
}

/** Whether neither the whole nor any of its parts differs by more than computing and telling it leave. */
function isSame(one: Compared, other: Compared): boolean {
  const [ones, others] = [one.replicates ?? [], other.replicates ?? []];
  return near(one.value, other.value, OF_TWO_MACHINES) && ones.length > 0 && ones.length === others.length &&
    ones.every((part, i) => part === others[i] || near(Number(part), Number(others[i]), OF_SEVEN_DIGITS));
}

function near(one: number, other: number, part: number): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other)) || Math.abs(one - other) <= part * Math.max(Math.abs(one), Math.abs(other));
}

function pairedError(value: number, ones: readonly (number | string)[], others: readonly (number | string)[]): number | null {
  const each = ones.flatMap((one, i) => {
    const other = others[i];
    return typeof one === "number" && typeof other === "number" && Number.isFinite(one - other) ? [one - other] : [];
  });
  const count = each.length;
  const student = STUDENT[count - 2];
  if (ones.length !== others.length || student === undefined) {
    return null;
  }
  const squares = each.reduce((sum, one) => sum + (one - value) ** 2, 0);
  return student * Math.sqrt(squares / (count * (count - 1)));
}

/** What a difference says: there is none, its error leaves open whether there is one, or there is one. */
export type Verdict = "none" | "open" | "told";

export function verdictOf(difference: Estimate): Verdict {
  if (difference.value === 0 && errorOf(difference) === 0) {
    return "none";
  }
  return difference.low > 0 || difference.high < 0 ? "told" : "open";
}

/** "+1.2" and "± 0.3"; the error is empty where there is none. */
export function printedDifference(difference: Estimate, times: number): { value: string; error: string } {
  const error = times * errorOf(difference);
  return {
    value: difference.value === 0 ? "0" : `${difference.value > 0 ? "+" : ""}${withError(times * difference.value, error)}`,
    error: error > 0 ? `± ${withError(error, error)}` : "",
  };
}
