import assert from "node:assert/strict";
import { test } from "node:test";
import { taken } from "../src/events/reload.ts";
import { found } from "../src/assumptions/order.ts";
import { duesOf, sum } from "../src/commitments/dues.ts";
import { assumption, caseOf } from "./case.ts";

const base = { name: "base", says: { en: "", zh: "" }, set: {} };
const drought = { ...base, name: "drought" };

test("a case read anew keeps the controls it still has and says which it has not", () => {
  const before = caseOf([assumption("a", 1), assumption("b", 2), assumption("c", 3)], [base, drought]);
  const after = caseOf([assumption("a", 1.5), assumption("c", 3, { most: 4 }), assumption("d", 1)], [base]);
  const outcome = taken(before, after, { scenario: "drought", changes: { a: 9, b: 9, c: 9 } });
  assert.deepEqual(outcome.controls, { scenario: "base", changes: { a: 9 } });
  assert.deepEqual(outcome.lost, ["b"]);
  assert.deepEqual(outcome.beyond, [{ name: "c", value: 9 }]);
  assert.deepEqual(outcome.values, [{ name: "a", unit: "USD", from: 1, to: 1.5 }]);
  assert.deepEqual(outcome.added, ["d"]);
  assert.deepEqual(outcome.scenarioLost, { from: "drought", to: "base" });
});

test("a change that the case now makes itself is no change any more", () => {
  const before = caseOf([assumption("a", 1)], [base]);
  const after = caseOf([assumption("a", 2)], [base]);
  assert.deepEqual(taken(before, after, { scenario: "base", changes: { a: 2 } }).controls.changes, {});
});

test("assumptions are found by every word of their names and reasons, and sorted with judgement last", () => {
  const document = caseOf(
    [
      assumption("opening_deferred", 1, { basis: { judgement: { en: "bills put off", zh: "延付账单" } } }),
      assumption("price[us]", 2, { basis: { facts: ["B1"], rule: { en: "", zh: "" } } }),
      assumption("cash", 3, { basis: { facts: ["A1"], rule: { en: "", zh: "" } } }),
    ],
    [base],
    { facts: Object.fromEntries(["A", "B"].map((grade) => [`${grade}1`, { grade } as never])) },
  );
  const names = (search: string, order: "case" | "name" | "grade" | "changed") =>
    found(document, { scenario: "base", changes: { cash: 1 } }, search, order).map((one) => one.name);
  assert.deepEqual(names("deferred BILLS", "case"), ["opening_deferred"]);
  assert.deepEqual(names("", "grade"), ["cash", "price[us]", "opening_deferred"]);
  assert.deepEqual(names("", "changed"), ["cash", "opening_deferred", "price[us]"]);
  assert.deepEqual(names("", "name"), ["cash", "opening_deferred", "price[us]"]);
});

test("dues are summed by year and degree, kinds apart, with years between left empty", () => {
  const total = (kind: string, bindingness: string, year: number, amount: string) => ({ kind, bindingness, year, amount });
  const dues = duesOf({
    currency: "USD", due: [], commitments: [],
    totals: [total("purchase", "binding", 2026, "1500000000.00"), total("purchase", "announced", 2028, "2e9"), total("lease", "binding", 2026, "1")],
  });
  assert.deepEqual(dues.map((one) => one.kind), ["purchase", "lease"]);
  assert.deepEqual(dues[0]?.years, [2026, 2027, 2028]);
  assert.deepEqual(dues[0]?.degrees, ["binding", "announced"]);
  assert.deepEqual([2026, 2027, 2028].map((year) => sum(dues[0]!, year)), [1.5, 0, 2]);
});
