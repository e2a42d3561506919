import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, hashOf, linked } from "../src/link/link.ts";
import { assumption, caseOf } from "./case.ts";

const document = caseOf(
  [assumption("price[us]", 7.99), assumption("switch_siri", 1, { switch: true, least: 0, most: 1 }), assumption("plan[go, india]", 4)],
  [
    { name: "base", says: { en: "", zh: "" }, set: {} },
    { name: "drought", says: { en: "", zh: "" }, set: { "price[us]": 6 } },
  ],
);

test("what a link says is what was shown", () => {
  const controls = { scenario: "drought", changes: { "price[us]": 4.99, "plan[go, india]": 3.5, switch_siri: 0 } };
  const hash = hashOf(document, controls, "zh");
  const link = linked(document, hash);
  assert.deepEqual(link, { controls, language: "zh", refused: [] });
});

test("the case as written has no hash", () => {
  assert.equal(hashOf(document, { scenario: "base", changes: {} }, null), "");
  assert.deepEqual(linked(document, ""), { controls: { scenario: "base", changes: {} }, language: null, refused: [] });
});

test("nonsense is refused entry by entry and the rest holds", () => {
  const link = linked(document, "#scenario=flood&set=price[us]:cheap,switch_siri:2,switch_siri:0,prize:1,:,price[us]:1e400&lang=fr&x=1");
  assert.deepEqual(link?.controls, { scenario: "base", changes: { switch_siri: 0 } });
  assert.deepEqual(link?.refused, [
    { what: "scenario", value: "flood", known: ["base", "drought"] },
    { what: "language", value: "fr" },
    { what: "key", value: "x" },
    { what: "value", name: "price[us]", value: "cheap", because: { why: "no number" } },
    { what: "value", name: "switch_siri", value: "2", because: { why: "above", bound: 1 } },
    { what: "name", value: "prize", near: null },
    { what: "entry", value: ":" },
    { what: "value", name: "price[us]", value: "1e400", because: { why: "no number" } },
  ]);
});

test("a name without its element is told the nearest that there is", () => {
  const link = linked(document, "#set=price:4");
  assert.deepEqual(link?.refused, [{ what: "name", value: "price", near: "price[us]" }]);
});

test("the address of a part of the page is no link", () => {
  assert.equal(linked(document, "#claims"), null);
});

test("broken percent signs are taken as they stand", () => {
  assert.deepEqual(linked(document, "#scenario=%E0%A4%A")?.refused, [{ what: "scenario", value: "%E0%A4%A", known: ["base", "drought"] }]);
});

test("commas within brackets part nothing", () => {
  assert.deepEqual(entries("plan[go, india]:4,price[us]:1"), ["plan[go, india]:4", "price[us]:1"]);
});

test("script in a link is a value like any other", () => {
  const link = linked(document, "#set=<script>alert(1)</script>:1");
  assert.deepEqual(link?.refused, [{ what: "name", value: "<script>alert(1)</script>", near: null }]);
});
