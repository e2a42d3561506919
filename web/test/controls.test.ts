import assert from "node:assert/strict";
import { test } from "node:test";
import { asWritten, changed, given, keyOf, refusal, valueOf } from "../src/controls/controls.ts";
import { begun, ended, recorded, redone, undone } from "../src/controls/history.ts";
import { assumption, caseOf } from "./case.ts";

const price = assumption("price", 7.99);
const debt = assumption("debt", 8e9, { distribution: { kind: "normal" }, low: 1e9, high: 30e9, least: 0, most: 90e9 });
const document = caseOf([price, debt], [
  { name: "base", says: { en: "", zh: "" }, set: {} },
  { name: "account", says: { en: "", zh: "" }, set: { debt: 80e9 } },
]);

test("a scenario gives a value, and a change wins over it", () => {
  assert.equal(given(document, "account", debt), 80e9);
  const controls = { scenario: "account", changes: { debt: 1e9 } };
  assert.equal(valueOf(document, controls, debt), 1e9);
});

test("going back to what is given leaves no change behind", () => {
  const moved = changed(document, asWritten(document), price, 4.99);
  assert.deepEqual(moved.changes, { price: 4.99 });
  assert.deepEqual(changed(document, moved, price, 7.99).changes, {});
});

test("fixing an uncertain number at its median is a change, since its spread goes", () => {
  assert.deepEqual(changed(document, asWritten(document), debt, 8e9).changes, { debt: 8e9 });
});

test("the order of changes does not matter", () => {
  assert.equal(keyOf({ scenario: "base", changes: { a: 1, b: 2 } }), keyOf({ scenario: "base", changes: { b: 2, a: 1 } }));
});

test("a value beyond what the case allows is refused with the bound", () => {
  assert.deepEqual(refusal(debt, -1), { why: "below", bound: 0 });
  assert.deepEqual(refusal(debt, 91e9), { why: "above", bound: 90e9 });
  assert.deepEqual(refusal(debt, Number.NaN), { why: "no number" });
  assert.equal(refusal(debt, 90e9), null);
});

test("a drag is undone in one step, and redone", () => {
  const at = (value: number) => ({ scenario: "base", changes: { price: value } });
  let history = begun(asWritten(document));
  for (const value of [7, 6, 5]) {
    history = recorded(history, at(value), "drag 1");
  }
  history = recorded(ended(history), at(4), "drag 2");
  assert.equal(history.past.length, 2);
  history = undone(history);
  assert.deepEqual(history.now, at(5));
  history = undone(history);
  assert.deepEqual(history.now, asWritten(document));
  assert.deepEqual(undone(history), history);
  assert.deepEqual(redone(redone(history)).now, at(4));
});

test("what was undone cannot be redone after another change", () => {
  let history = recorded(begun(asWritten(document)), { scenario: "base", changes: { price: 5 } }, null);
  history = recorded(undone(history), { scenario: "account", changes: {} }, null);
  assert.equal(history.future.length, 0);
});
