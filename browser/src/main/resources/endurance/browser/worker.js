// @ts-check
// The model in Web Workers. Some compute, each some of the replicates; one gathers what they computed and answers. All are this
// script, and are asked by messages:
//
//   compute  {kind: "open", modules: {pairs, singles}, description, blocks, port}      answered by {kind: "opened"}
//            {kind: "run", run, changes, stages}      computes the first futures of its blocks up to each stage, batch by batch
//            {kind: "cancel", run}
//   gather   {kind: "gather", description, asks, ports}
//            {kind: "run", run, stages}     answered by {kind: "answers", run, answers} for each stage
//
// Between the two goes {run, stage, block, values}, column by column. {kind: "failed", run?, message} tells of what went wrong.
import { answersOf } from "./answers.js";
import { blocksOf, upTo } from "./blocks.js";
import { Columns } from "./columns.js";
import { columnsOf, open } from "./model.js";

/**
 * @typedef {{onmessage: ((event: {data: any}) => void) | null, postMessage: (message: any, transfer?: any) => void}} Port
 */

/**
 * Answers the messages of a port.
 *
 * @param {Port} port
 */
export function serve(port) {
  port.onmessage = ({ data }) => {
    if (data.kind === "open") compute(port, data);
    else if (data.kind === "gather") gather(port, data);
  };
}

/** Gives way to messages that wait; timers would wait for some milliseconds more. */
function givingWay() {
  const { port1, port2 } = new MessageChannel();
  /** @type {() => void} */
  let resume = () => {};
  port1.onmessage = () => resume();
  return () => new Promise((/** @type {(nothing?: any) => void} */ resolve) => {
    resume = resolve;
    port2.postMessage(0);
  });
}

/** @param {Port} port @param {any} message */
function compute(port, { modules, description, blocks, port: gatherer }) {
  let latest = 0;
  const failed = (/** @type {number | undefined} */ run) => (/** @type {any} */ error) =>
    port.postMessage({ kind: "failed", run, message: String(error.message) });
  const way = givingWay();
  const opening = open(modules, description).then((model) => {
    model.start({ blocks }); // draws what futures have from their ancestors
    port.postMessage({ kind: "opened" });
    return model;
  });
  opening.catch(failed(undefined));
  port.onmessage = ({ data }) => {
    if (data.kind === "cancel") {
      if (data.run === latest) latest = 0;
      return;
    }
    latest = data.run;
    opening.then(async (model) => {
      const one = model.start({ changes: data.changes, blocks });
      const done = blocks.map(() => 0);
      for (const [stage, futures] of data.stages.entries()) {
        for (const [i, block] of blocks.entries()) {
          const end = upTo(one.blocks[block], futures, one.blocks.length);
          while (done[i] < end) {
            if (latest !== data.run) return;
            const to = Math.min(end, done[i] + description.lanes);
            const values = one.portion(block, done[i], to);
            gatherer.postMessage({ run: data.run, stage, block, values }, [values.buffer]);
            done[i] = to;
            await way();
          }
        }
      }
    }).catch(failed(data.run));
  };
}

/** @param {Port} port @param {any} message */
function gather(port, { description, asks, ports }) {
  const { futures, blocks: dealt, seed, ancestry } = description.design;
  const blocks = blocksOf(futures, dealt);
  const kept = new Columns(columnsOf(description), blocks, ancestry !== undefined);
  /** @type {any} */
  let current;
  const early = []; // what came before its run was told of, or of stages that are not the next
  const take = (/** @type {any} */ portion) => {
    if (!current || portion.run !== current.run || portion.stage !== current.stage) return false;
    kept.add(portion.block, portion.values);
    return true;
  };
  const complete = () => blocks.every((block, i) => kept.done[i] >= upTo(block, current.stages[current.stage], blocks.length));
  const answer = () => {
    while (current && current.stage < current.stages.length && complete()) {
      const excluded = kept.excluded.reduce((sum, one) => sum + one, 0);
      const done = kept.futures >= futures;
      if (excluded === kept.futures) {
        port.postMessage({ kind: "failed", run: current.run, message: `none of ${kept.futures} futures stays finite` });
        current = undefined;
        return;
      }
      const { questions, charts, claims } = answersOf(kept, asks);
      port.postMessage({ kind: "answers", run: current.run, answers: {
        futures: kept.futures, of: futures, done, excluded, seed: Number(seed),
        elapsed_ms: performance.now() - current.since, questions, charts, claims,
      } });
      current.stage++;
      const waiting = early.splice(0);
      for (const portion of waiting) if (!take(portion) && portion.run >= current.run) early.push(portion);
    }
  };
  for (const each of ports) {
    each.onmessage = (/** @type {{data: any}} */ { data }) => {
      if (take(data)) answer();
      else if (!current || data.run >= current.run) early.push(data);
    };
  }
  port.onmessage = ({ data }) => {
    if (data.kind === "cancel") {
      if (current?.run === data.run) current = undefined;
      return;
    }
    current = { ...data, stage: 0, since: performance.now() };
    kept.clear();
    const waiting = early.splice(0);
    for (const portion of waiting) if (!take(portion) && portion.run >= current.run) early.push(portion);
    answer();
  };
}
