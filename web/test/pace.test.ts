import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answers, Controls } from "../src/contract.ts";
import type { Futures } from "../src/futures/futures.ts";
import { pace } from "../src/futures/pace.ts";
import { noAnswers } from "./case.ts";

interface Run {
  readonly controls: Controls;
  readonly answer: (answers: Answers) => void;
  cancelled: boolean;
}

/** Futures whose answers come when the test says so, and frames that pass when it says so. */
function stage() {
  const runs: Run[] = [];
  const futures: Futures = {
    run(controls, onAnswers) {
      const run: Run = { controls, answer: (answers) => run.cancelled || onAnswers(answers), cancelled: false };
      runs.push(run);
      return () => { run.cancelled = true; };
    },
  };
  let frames: (() => void)[] = [];
  let time = 0;
  const shown: number[] = [];
  const runner = pace(
    futures,
    { onAnswers: (controls) => shown.push(controls.changes.x ?? 0), onFailure: () => shown.push(-1) },
    (then) => frames.push(then),
    () => time,
  );
  const frame = () => {
    time += 16;
    const due = frames;
    frames = [];
    due.forEach((one) => one());
  };
  return { runs, shown, runner, frame, want: (x: number) => runner.want({ scenario: "base", changes: { x } }) };
}

test("of what is asked within a frame only the newest is run", () => {
  const { runs, want, frame } = stage();
  [1, 2, 3].forEach(want);
  assert.equal(runs.length, 0);
  frame();
  assert.deepEqual(runs.map((run) => run.controls.changes.x), [3]);
});

test("a run is cancelled by a newer wish once it has shown something, and never reports late", () => {
  const { runs, shown, want, frame } = stage();
  want(1);
  frame();
  want(2);
  frame();
  assert.equal(runs.length, 1);
  runs[0]?.answer(noAnswers);
  frame();
  assert.deepEqual(runs.map((run) => [run.controls.changes.x, run.cancelled]), [[1, false], [2, false]]);
  assert.deepEqual(shown, [1]);
});

test("more answers of an old run are cut off when a newer one begins", () => {
  const { runs, shown, want, frame } = stage();
  want(1);
  frame();
  runs[0]?.answer({ ...noAnswers, done: false });
  want(2);
  frame();
  assert.equal(runs[0]?.cancelled, true);
  runs[0]?.answer(noAnswers);
  runs[1]?.answer(noAnswers);
  assert.deepEqual(shown, [1, 2]);
});

test("a run that shows nothing for long is given up for a newer one", () => {
  const { runs, want, frame } = stage();
  want(1);
  frame();
  want(2);
  for (let passed = 0; passed < 20; passed++) {
    frame();
  }
  assert.equal(runs[0]?.cancelled, true);
  assert.equal(runs[1]?.controls.changes.x, 2);
});
