import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, errorOf, exact, number, percent, probability, withError } from "../src/text/figures.ts";

// The expected texts are those that the program's own report prints (endurance.report.wording.Figures).

test("a number without error has up to four digits that matter", () => {
  assert.equal(number(0.123456), "0.1235");
  assert.equal(number(12.3456), "12.35");
  assert.equal(number(1234567), "1,234,567");
  assert.equal(number(0), "0");
  assert.equal(number(-0.5), "-0.5");
  assert.equal(number(Number.NaN), "NaN");
  assert.equal(number(Number.NEGATIVE_INFINITY), "-∞");
});

test("a number keeps the digits that its error leaves standing", () => {
  assert.equal(withError(57.834, 0.3), "57.8");
  assert.equal(withError(57.834, 0.14), "57.83");
  assert.equal(withError(154.2, 9), "154");
  assert.equal(withError(154321, 1400), "154,300");
  assert.equal(withError(154321, 140), "154,320");
  assert.equal(withError(1e-14, 0), "0");
  assert.equal(withError(-0.04, 0.3), "0.0");
});

test("a probability of none or all of the futures tells the other end of its interval", () => {
  assert.deepEqual(probability({ value: 0, low: 0, high: 0.0018 }), { value: "0 %", error: "≤ 0.18 %" });
  assert.deepEqual(probability({ value: 1, low: 0.995, high: 1 }), { value: "100 %", error: "≥ 99.5 %" });
});

test("a probability near its bounds shows the interval, elsewhere half its width", () => {
  assert.deepEqual(probability({ value: 0.578, low: 0.575, high: 0.581 }), { value: "57.8 %", error: "± 0.3" });
  assert.deepEqual(probability({ value: 0.002, low: 0.0005, high: 0.005 }), { value: "0.2 %", error: "0.05 – 0.50" });
});

test("numbers of a table share the digits that are given for it", () => {
  assert.deepEqual(amount({ value: 16.04, low: 14.54, high: 17.54 }, 9), { value: "16", error: "± 2" });
  assert.deepEqual(amount({ value: 3, low: 3, high: 3 }, 0), { value: "3", error: "" });
});

test("what binary fractions add is not printed", () => {
  assert.equal(exact(0.1 + 0.2), "0.3");
  assert.equal(exact(7.99), "7.99");
});

test("whole percents are told from none and all", () => {
  assert.equal(percent(0.001), "< 1 %");
  assert.equal(percent(0.999), "> 99 %");
  assert.equal(percent(0), "0 %");
  assert.equal(percent(0.455), "46 %");
});

test("an error is the wider side of the interval, and none where only rounding is left", () => {
  assert.equal(errorOf({ value: 1, low: 0.5, high: 1.25 }), 0.5);
  assert.equal(errorOf({ value: 1e9, low: 1e9 - 1e-4, high: 1e9 }), 0);
});
