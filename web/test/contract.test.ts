import assert from "node:assert/strict";
import { test } from "node:test";
import type { Controls } from "../src/contract.ts";

test("controls of a base scenario change nothing", () => {
  const controls: Controls = { scenario: "base", changes: {} };
  assert.deepEqual(Object.keys(controls.changes), []);
});
