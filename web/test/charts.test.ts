import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, offsetOf, offsets, yearMarks } from "../src/charts/axis.ts";
import { band, line } from "../src/charts/paths.ts";
import { covering, position } from "../src/charts/scale.ts";

test("a scale goes from a round number to another and covers 0 unless values keep far from it", () => {
  assert.deepEqual(covering([12, 87]), { low: 0, high: 100, ticks: [0, 50, 100] });
  assert.deepEqual(covering([100, 110]).low, 100);
  assert.deepEqual(covering([-33, 281]), { low: -100, high: 300, ticks: [-100, 0, 100, 200, 300] });
});

test("a scale of nothing, of one value, or of what is not finite is still a scale", () => {
  for (const values of [[], [5], [0], [Number.NaN, Number.POSITIVE_INFINITY]]) {
    const scale = covering(values);
    assert.ok(scale.high > scale.low, String(values));
    assert.ok(scale.ticks.length >= 2, String(values));
  }
});

test("a value stands where its part of the scale is", () => {
  assert.equal(position({ low: -100, high: 300, ticks: [] }, 100), 0.5);
});

test("points stand by their months, not by their count", () => {
  const months = ["2025-01", "2025-04", "2026-01"];
  assert.deepEqual(offsets(months), [0, 3, 12]);
  assert.equal(offsetOf(months, "2025-07-01"), 6);
  assert.equal(offsetOf(months, "2027-01-01"), null);
  assert.equal(nearest([0, 3, 12], 7), 1);
  assert.deepEqual(yearMarks(months, 400), [{ offset: 0, label: "2025" }, { offset: 12, label: "2026" }]);
});

test("years are left out where there is no room for their names", () => {
  assert.deepEqual(yearMarks(["2025-01", "2033-01"], 130).map((mark) => mark.label), ["2025", "2028", "2031"]);
});

const plane = { x: (index: number) => 10 * index, y: (value: number) => 100 - value };

test("a line breaks where its value is not finite", () => {
  assert.equal(line(plane, [[1], [Number.NaN], [3], [4]], 0), "M0.0 99.0M20.0 97.0L30.0 96.0");
});

test("a band goes along the upper quantile and back along the lower", () => {
  assert.equal(band(plane, [[1, 5], [2, 6]], 0, 1), "M0.0 95.0L10.0 94.0L10.0 98.0L0.0 99.0Z");
  assert.equal(band(plane, [], 0, 1), "");
});
