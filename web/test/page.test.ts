import assert from "node:assert/strict";
import { test } from "node:test";
import { answering } from "../src/futures/answering.ts";
import { createPage } from "../src/page/page.ts";
import { assumption, caseOf, noAnswers } from "./case.ts";

const base = { name: "base", says: { en: "", zh: "" }, set: {} };
const price = assumption("price", 7.99);
const first = caseOf([price], [base], { complete: false });
const whole = { ...first, complete: true, answers: { ...noAnswers, futures: 20_000 } };

test("nothing is compared with itself", () => {
  const page = createPage(first, false);
  assert.equal(page.before.value, null);
  page.change(price, 4.99);
  assert.equal(page.before.value, first.answers);
  page.undo();
  assert.equal(page.before.value, null);
});

test("what is worked out later leaves controls, history and a kept ghost as they are", () => {
  const page = createPage(first, false);
  page.change(price, 4.99);
  const kept = { controls: page.controls.value, answers: { ...noAnswers, futures: 7 } };
  page.shown.value = kept;
  page.keepGhost();
  page.complete(whole);
  assert.deepEqual(page.controls.value.changes, { price: 4.99 });
  assert.equal(page.history.value.past.length, 1);
  assert.equal(page.ghost.value, kept);
});

test("the ghost of the case as written follows the document", () => {
  const page = createPage(first, false);
  page.complete(whole);
  assert.equal(page.ghost.value.answers.futures, 20_000);
});

test("a kept ghost can be let go of for the case as written", () => {
  const page = createPage(first, false);
  page.change(price, 4.99);
  page.shown.value = { controls: page.controls.value, answers: { ...noAnswers, futures: 7 } };
  page.keepGhost();
  assert.equal(page.before.value, null);
  page.forgetGhost();
  assert.equal(page.before.value, first.answers);
});

test("one notice of a kind is shown at a time", () => {
  const page = createPage(first, false);
  page.notify({ id: "gone", tone: "bad", title: () => "one" });
  page.notify({ id: "gone", tone: "bad", title: () => "two" });
  assert.deepEqual(page.notices.value.map((notice) => notice.title()), ["two"]);
  page.dismiss("gone");
  assert.deepEqual(page.notices.value, []);
});

test("a document that says more now leaves the account and what is being computed alone", () => {
  const frames: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (then) => frames.push(then);
  const draw = () => frames.splice(0).forEach((frame) => frame(0));
  let runs = 0;
  let cancelled = 0;
  const page = createPage({ ...first, briefing: { en: "as it stood" } }, true);
  const stop = answering(page, {
    run: () => {
      runs++;
      return () => {
        cancelled++;
      };
    },
  });
  page.change(price, 4.99);
  draw();
  page.complete({ ...whole, briefing: { en: "with another verdict" } });
  draw();

  assert.equal(runs, 1);
  assert.equal(cancelled, 0);
  assert.equal(page.document.value.complete, true);
  assert.deepEqual(page.document.value.briefing, { en: "as it stood" });
  stop();
});

test("what is shown is compared with the ghost from as many futures, once that is known", () => {
  const frames: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (then) => frames.push(then);
  const draw = () => frames.splice(0).forEach((frame) => frame(0));
  const asked: { controls: unknown; tell: (futures: number) => void; cancelled: boolean }[] = [];
  const page = createPage({ ...first, futures: 9, answers: { ...noAnswers, futures: 9, of: 9 } }, false);
  const stop = answering(page, {
    run: (controls, onAnswers) => {
      const one = { controls, tell: (futures: number) => onAnswers({ ...noAnswers, futures, of: 9, done: futures === 9 }), cancelled: false };
      asked.push(one);
      return () => {
        one.cancelled = true;
      };
    },
  });
  page.change(price, 4.99);
  draw();
  asked[0]?.tell(3);
  assert.equal(page.before.value?.futures, 9); // not known from 3 yet
  assert.equal(asked.length, 1); // nor asked for while something else is computed
  asked[0]?.tell(9);
  assert.deepEqual(asked[1]?.controls, { scenario: "base", changes: {} });
  asked[1]?.tell(3);
  asked[1]?.tell(9);
  assert.equal(page.before.value?.futures, 9);
  page.change(price, 5.99);
  draw();
  asked[2]?.tell(3);
  assert.equal(page.before.value?.futures, 3);
  asked[2]?.tell(9);
  assert.equal(page.before.value?.futures, 9);
  assert.equal(asked.length, 3);
  page.keepGhost();
  page.change(price, 6.99);
  draw();
  asked[3]?.tell(3);
  assert.equal(page.before.value?.futures, 3); // kept with what it was from fewer
  stop();
});
