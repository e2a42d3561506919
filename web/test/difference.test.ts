import assert from "node:assert/strict";
import { test } from "node:test";
import { difference, printedDifference, sameChance, verdictOf } from "../src/comparison/difference.ts";
import { noAnswers } from "./case.ts";

const about = (value: number, error: number, ...replicates: (number | string)[]) =>
  ({ value, low: value - error, high: value + error, replicates });
const close = (one: number, other: number) => assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);

// As in endurance.analysis.DifferencesTest: differences 2, 3, 1, 2, squares around 2 sum to 2, over 4 times 3; t is 3.182446.
test("the error of a difference is that of the differences of replicates", () => {
  const by = difference(about(12, 5, 10, 12, 12, 14), about(10, 4, 8, 9, 11, 12), true, false);
  assert.equal(by.value, 2);
  close(by.high - by.value, 3.18244630528 / Math.sqrt(6));
  assert.equal(verdictOf(by), "told");
  assert.deepEqual(printedDifference(by, 100), { value: "+200", error: "± 130" });
});

test("answers of another chance are unrelated, and errors add up in squares", () => {
  const [one, other] = [about(10, 3, 1, 2), about(4, 4, 1, 2)];
  assert.deepEqual(difference(one, other, false, false), { value: 6, low: 1, high: 11 });
  assert.deepEqual(difference(one, about(4, 4), true, false), { value: 6, low: 1, high: 11 });
  assert.deepEqual(difference(about(10, 3, 1, "NaN"), other, true, false), { value: 6, low: 1, high: 11 });
});

test("chance is the same for as many futures of as many, from the same seed", () => {
  assert.ok(sameChance(noAnswers, { ...noAnswers }));
  for (const more of [{ futures: 99 }, { of: 99 }, { seed: 2 }]) {
    assert.ok(!sameChance(noAnswers, { ...noAnswers, ...more }));
  }
});

test("no difference, one that its error leaves open, and one that is told apart", () => {
  const half = about(0.5, 0.1, 0.4, 0.6, 0.5);
  assert.equal(verdictOf(difference(half, half, true, true)), "none");
  assert.equal(verdictOf(difference(half, half, false, true)), "open");
  assert.equal(verdictOf(difference(half, about(0.5, 0.1, 0.5, 0.5, 0.5), true, true)), "open");
  assert.equal(verdictOf(difference(half, about(0.45, 0.1, 0.35, 0.55, 0.45), true, false)), "told");
});

test("what computing on two machines and telling seven digits leave is no difference", () => {
  const here = about(157.351234567, 8, 150.123456789, 164.579012345, "NaN");
  const there = about(157.351234567 * (1 + 1e-10), 8, 150.1235, 164.579, "NaN");
  assert.equal(verdictOf(difference(here, there, true, false)), "none");
  assert.equal(verdictOf(difference(here, about(157.3513, 8, 150.1235, 164.579, "NaN"), true, false)), "open");
});

test("replicates that all move alike prove nothing of a probability", () => {
  const by = difference(about(1, 0.03, 1, 1, 1), about(0, 0.04, 0, 0, 0), true, true);
  close(by.value - by.low, 0.05);
});

test("Student's quantile is that of the replicates that have a value", () => {
  const quantiles = [12.7062047364, 4.30265272975, 3.18244630528]; // of the usual tables, 1 to 3 degrees of freedom
  quantiles.forEach((student, i) => {
    const count = i + 2;
    const by = difference(about(1, 1, 2, ...Array<number>(count - 1).fill(0.5)), about(0, 1, ...Array<number>(count).fill(0)), true, false);
    close((by.high - by.value) / (student * Math.sqrt((1 + 0.25 * (count - 1)) / (count * (count - 1)))), 1);
  });
});
