import assert from "node:assert/strict";
import { test } from "node:test";
import type { Flow } from "../src/contract.ts";
import { arrows, places } from "../src/network/layout.ts";

const party = (id: string) => ({ id, name: { en: id, zh: id } });
const flow = (from: string, to: string, value: number, announced = false): Flow => ({
  from, to, kind: "purchase", announced, says: { en: "", zh: "" }, amounts: [{ year: 2026, value, low: value, high: value }],
});
const network = {
  years: [2026, 2027],
  parties: ["lab", "chips", "bank"].map(party),
  flows: [flow("lab", "chips", 20), flow("lab", "chips", 5, true), flow("bank", "lab", 10), flow("bank", "chips", 0.01)],
};
const size = { width: 760, height: 500 };

test("everyone has a place on the picture, the company in the middle", () => {
  const placed = places(network, "lab", size);
  assert.equal(placed.size, 3);
  assert.deepEqual([placed.get("lab")?.x, placed.get("lab")?.y], [380, 250]);
  for (const { x, y } of placed.values()) {
    assert.ok(x > 0 && x < size.width && y > 0 && y < size.height);
  }
});

test("arrows are as wide as their amounts, and what would not be seen is left to the table", () => {
  const drawn = arrows(network, places(network, "lab", size), 2026, size);
  assert.deepEqual(drawn.map((one) => [one.flow.from, one.amount, one.width]), [["lab", 20, 18], ["lab", 5, 4.5], ["bank", 10, 9]]);
});

test("two arrows between the same parties run beside each other", () => {
  const [one, other] = arrows(network, places(network, "lab", size), 2026, size);
  assert.notEqual(one?.shaft, other?.shaft);
});

test("a year without a flow has no arrow", () => {
  assert.deepEqual(arrows(network, places(network, "lab", size), 2027, size), []);
});
