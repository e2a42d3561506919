// @ts-check
// Futures of a published page: dealt to workers, gathered by one more, which answers. For the page's own thread.
import { compiled, unpacked } from "./modules.js";

/**
 * @typedef {{pairs: string, singles: string, description: string, asks: any, scenarios: Record<string, Record<string, any>>,
 *   worker: string}} Embedded modules and description compressed, in base64; what a scenario believes of assumptions, by name;
 *   the worker's script
 * @typedef {{scenario: string, changes: Record<string, number>}} Controls
 * @typedef {{onmessage: ((event: {data: any}) => void) | null, onerror?: any, postMessage: (message: any, transfer?: any) => void,
 *   terminate: () => void}} Thread
 * @typedef {{kind: "refused", problem: any} | {kind: "gone", detail: string}} Failure
 */

const MOST_WORKERS = 8;
const STAGES = [1024, 4096]; // futures of the first answer, and of the next; then all. 1024 fill one batch of each of 16 blocks

/**
 * Makes a worker from a script's text: a page on disk may not load another file.
 *
 * @param {string} script @returns {Thread}
 */
export function workerFrom(script) {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Worker(address);
}

/**
 * @param {Embedded} embedded
 * @param {{makeWorker?: (script: string) => Thread, workers?: number, stages?: number[]}} options
 */
export function openFutures(embedded, { makeWorker = workerFrom, workers = navigator.hardwareConcurrency ?? 2, stages = STAGES } = {}) {
  /** @type {{number: number, onAnswers: (answers: any) => void, onProblem: (failure: Failure) => void} | undefined} */
  let current;
  let latest = 0;
  const failed = (/** @type {string} */ detail) => {
    const { onProblem } = current ?? {};
    current = undefined;
    onProblem?.(problem("The futures cannot be computed", detail, []));
  };
  const opening = started(embedded, makeWorker, workers, ({ data }) => {
    if (current === undefined || (data.run !== undefined && data.run !== current.number)) return;
    if (data.kind === "failed") failed(data.message);
    if (data.kind === "answers") {
      const { onAnswers } = current;
      if (data.answers.done) current = undefined;
      onAnswers(data.answers);
    }
  });
  opening.catch(() => {}); // told to whoever asks
  return {
    ready: opening.then(() => {}),

    /**
     * Answers for some controls, again as more futures are computed; a newer run takes the place of one before it.
     *
     * @param {Controls} controls @param {(answers: any) => void} onAnswers @param {(failure: Failure) => void} onProblem
     * @returns {() => void} cancels it: after that nothing is reported any more
     */
    run(controls, onAnswers, onProblem) {
      const number = ++latest;
      current = { number, onAnswers, onProblem };
      const cancel = () => {
        if (current?.number === number) current = undefined;
        opening.then(({ all }) => { if (latest === number) all.forEach((each) => each.postMessage({ kind: "cancel", run: number })); }, () => {});
      };
      opening.then(({ known, scenarios, futures, gatherer, computing }) => {
        if (current?.number !== number) return;
        const errors = refusals(controls, scenarios, known);
        if (errors.length > 0) {
          current = undefined;
          onProblem(problem("These controls cannot be computed", `${errors.length} of them`, errors));
          return;
        }
        const changes = { ...scenarios[controls.scenario], ...controls.changes };
        const all = [...stages.filter((stage) => stage < futures), futures];
        gatherer.postMessage({ kind: "run", run: number, stages: all });
        for (const each of computing) each.postMessage({ kind: "run", run: number, changes, stages: all });
      }, (error) => {
        if (current?.number === number) failed(String(error.message));
      });
      return cancel;
    },

    close() {
      opening.then(({ all }) => all.forEach((each) => each.terminate()), () => {});
    },
  };
}

/**
 * @param {Embedded} embedded @param {(script: string) => Thread} makeWorker @param {number} cores
 * @param {(event: {data: any}) => void} hear
 */
async function started(embedded, makeWorker, cores, hear) {
  const text = new TextDecoder().decode(await unpacked(embedded.description));
  const description = JSON.parse(text);
  const { blocks, futures } = description.design;
  const modules = await compiled({ pairs: await unpacked(embedded.pairs), singles: await unpacked(embedded.singles) });
  const count = Math.max(1, Math.min(cores, MOST_WORKERS, blocks));
  const make = () => makeWorker(embedded.worker);
  const channels = Array.from({ length: count }, () => new MessageChannel());
  const gatherer = make();
  gatherer.onmessage = hear;
  const ports = channels.map(({ port2 }) => port2);
  gatherer.postMessage({ kind: "gather", description, asks: embedded.asks, ports }, ports);
  const computing = channels.map(make);
  await Promise.all(computing.map((worker, number) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      worker.onmessage = hear;
      if (data.kind === "opened") resolve(undefined);
      else reject(new Error(data.message));
    };
    worker.onerror = (/** @type {any} */ error) => reject(new Error(error.message));
    const { port1 } = channels[number];
    const own = Array.from({ length: blocks }, (_, block) => block).filter((block) => block % count === number);
    worker.postMessage({ kind: "open", modules, description, blocks: own, port: port1 }, [port1]);
  })));
  const names = [...description.inputs.filter((/** @type {any} */ input) => input.changeable).map((/** @type {any} */ input) => input.name),
    ...description.unused];
  return { known: new Set(names), scenarios: embedded.scenarios, futures, gatherer, computing, all: [gatherer, ...computing] };
}

/** @param {Controls} controls @param {Record<string, any>} scenarios @param {Set<string>} known */
function refusals({ scenario, changes }, scenarios, known) {
  const errors = [];
  if (!(scenario in scenarios)) {
    errors.push(refusal(`there is no scenario \`${scenario}\``, `it is one of ${Object.keys(scenarios).join(", ")}`));
  }
  for (const [name, value] of Object.entries(changes)) {
    if (!known.has(name)) errors.push(refusal(`there is no assumption \`${name}\` to change`, "take it out of the link"));
    else if (!Number.isFinite(value)) errors.push(refusal(`\`${name}\` cannot be ${value}`, "give a finite number"));
  }
  return errors;
}

/** @param {string} message @param {string} remedy */
const refusal = (message, remedy) => ({ file: "controls", line: 0, column: 0, message, remedy });

/** @param {string} title @param {string} detail @param {any[]} errors @returns {Failure} */
const problem = (title, detail, errors) =>
  ({ kind: "refused", problem: { type: "about:blank", title, status: 422, detail, errors } });
