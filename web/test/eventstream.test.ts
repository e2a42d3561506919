import assert from "node:assert/strict";
import { test } from "node:test";
import { streamReader } from "../src/futures/eventstream.ts";

test("events come whole out of pieces of any size", () => {
  const text = 'event: answers\ndata: {"futures":1024}\n\n: still here\n\nevent: end\ndata: {}\n\n';
  for (const size of [1, 2, 3, 7, text.length]) {
    const read = streamReader();
    const events = [];
    for (let at = 0; at < text.length; at += size) {
      events.push(...read(text.slice(at, at + size)));
    }
    assert.deepEqual(events, [
      { event: "answers", data: '{"futures":1024}' },
      { event: "end", data: "{}" },
    ]);
  }
});

test("lines end in any of the three ways, even across pieces", () => {
  const read = streamReader();
  assert.deepEqual(read("data: a\r"), []);
  assert.deepEqual(read("\ndata: b\r\n\r\n"), [{ event: "message", data: "a\nb" }]);
  assert.deepEqual(read("data:c\r\rdata: d\n\n"), [
    { event: "message", data: "c" },
    { event: "message", data: "d" },
  ]);
});

test("an event without data, and what is not ended, are not reported", () => {
  const read = streamReader();
  assert.deepEqual(read("event: end\n\ndata: half"), []);
});
