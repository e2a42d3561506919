import assert from "node:assert/strict";
import { test } from "node:test";
import { at, keyed } from "../src/controls/drag.ts";
import { moved, rangeOf, roundStep } from "../src/controls/range.ts";
import { typed } from "../src/controls/typed.ts";
import { templateOf, written } from "../src/controls/template.ts";
import { assumption } from "./case.ts";

test("a step is a round number near a sixtieth of a price, so that 7.99 reaches 4.99", () => {
  const range = rangeOf(assumption("price", 7.99));
  assert.equal(range.step, 0.1);
  assert.equal(at(range, 7.99, -30, false), 4.99);
  assert.equal(at(range, 7.99, -30.2, false), 4.99);
  assert.equal(at(range, 4.99, 30, false), 7.99);
});

test("a step follows the spread of an uncertain number", () => {
  const range = rangeOf(assumption("debt", 8e9, { low: 1.2e9, high: 34e9, least: 0, most: 90e9 }));
  assert.equal(range.step, 5e8);
  assert.equal(range.least, 0);
  assert.equal(range.most, 90e9);
});

test("a drag stays within hard bounds, and a part within 0 and 1", () => {
  const range = rangeOf(assumption("part", 0.4, { unit: "1", low: 0.2, high: 0.6 }));
  assert.equal(range.most, 1);
  assert.equal(at(range, 0.4, 1e6, false), 1);
  assert.equal(at(range, 0.4, -1e6, false), 0);
});

test("a number of 0 takes its steps from what a scenario makes of it", () => {
  const range = rangeOf(assumption("counted", 0), [{ name: "bank", says: { en: "", zh: "" }, set: { counted: 26e9 } }]);
  assert.equal(range.step, 2e8);
});

test("shift moves ten times as finely", () => {
  const range = rangeOf(assumption("price", 7.99));
  assert.equal(moved(range, 7.99, 1, true), 8);
  assert.equal(keyed(range, 7.99, "ArrowLeft", false), 7.89);
  assert.equal(keyed(range, 7.99, "PageUp", false), 8.99);
  assert.equal(keyed(range, 7.99, "Home", false), 0);
  assert.equal(keyed(range, 7.99, "x", false), null);
});

test("a switch has two positions", () => {
  const range = rangeOf(assumption("switch_siri", 1, { switch: true }));
  assert.equal(moved(range, 1, -1, false), 0);
  assert.equal(moved(range, 0, -1, true), 0);
});

test("steps are 1, 2 or 5 times a power of ten", () => {
  assert.deepEqual([0.1332, 0.2, 7, 49].map(roundStep), [0.1, 0.2, 5, 20]);
});

test("a typed number is in the size that stood there unless it says another", () => {
  const billions = { size: 1e9, word: "billion" };
  assert.equal(typed("9", billions), 9e9);
  assert.equal(typed("9.5 million", billions), 9.5e6);
  assert.equal(typed("90亿", billions), 90e8);
  assert.equal(typed("90 亿美元", billions), 90e8);
  assert.equal(typed("9e9", billions), 9e9);
  assert.equal(typed("1,400", { size: 1, word: "" }), 1400);
  assert.equal(typed("−3", { size: 1, word: "" }), -3);
  assert.ok(Number.isNaN(typed("about nothing", billions)));
  assert.ok(Number.isNaN(typed("", billions)));
});

test("a sentence's number is replaced in the sentence's own words", () => {
  const english = templateOf("8 billion", 8e9);
  assert.equal(written(english, 9.5e9, "USD", "en"), "9.5 billion");
  const chinese = templateOf("80 亿美元", 8e9);
  assert.equal(written(chinese, 9.5e9, "USD", "zh"), "95 亿美元");
  assert.equal(written(templateOf("7.99 dollars", 7.99), 4.99, "USD/month", "en"), "4.99 dollars");
});

test("a figure that is not the value by a power of ten is not taken for it", () => {
  assert.equal(templateOf("17.5 billion", 12e9), null);
  assert.equal(templateOf("half", 0.5), null);
});
