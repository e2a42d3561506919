// @ts-check
// The model in a Web Worker: asked by messages, it answers from few futures first, then from more.
//
//   to it    {kind: "open", modules: {pairs, singles}, description}
//            {kind: "run", run, seed, futures, changes?, first?, ask}      ask: [{name, point, quantiles?, atLeast?}]
//            {kind: "cancel"}                                              a new run cancels the one before it as well
//   from it  {kind: "opened", changeable}
//            {kind: "answer", run, futures, notFinite, isDone, answers}    answers: [{mean, quantiles, probability}]
//            {kind: "refused", run, objections}                            by the name of what cannot be changed so
//            {kind: "failed", run, message}
import { open } from "./model.js";

const FIRST = 512; // futures of the first answer: a few milliseconds
const PORTION = 1024; // futures between two looks at the messages

/**
 * Answers the messages of a port.
 *
 * @param {{onmessage: ((event: {data: any}) => void) | null, postMessage: (message: any) => void}} port
 */
export function serve(port) {
  /** @type {Promise<import("./model.js").Model> | undefined} */
  let model;
  let latest = 0;
  port.onmessage = ({ data }) => {
    latest++;
    if (data.kind === "open") {
      model = open(data.modules, data.description);
      model.then(
        (opened) => port.postMessage({ kind: "opened", changeable: opened.changeable() }),
        (error) => port.postMessage({ kind: "failed", message: String(error.message) }));
    } else if (data.kind === "run") {
      const turn = latest;
      run(model, data, port, () => turn === latest).catch((error) =>
        port.postMessage({ kind: "failed", run: data.run, message: String(error.message) }));
    }
  };
}

/**
 * @param {Promise<import("./model.js").Model> | undefined} opening
 * @param {any} request @param {{postMessage: (message: any) => void}} port @param {() => boolean} isWanted
 */
async function run(opening, request, port, isWanted) {
  if (opening === undefined) throw new Error("a model is opened before it is run");
  const model = await opening;
  const objections = model.objections(request.changes ?? {});
  if (Object.keys(objections).length > 0) {
    port.postMessage({ kind: "refused", run: request.run, objections });
    return;
  }
  const one = model.start(request);
  let answerAt = request.first ?? FIRST;
  while (isWanted()) {
    const { futures } = one.advanceTo(Math.min(answerAt, one.outcomes.futures + PORTION));
    if (futures >= answerAt || one.isDone) {
      port.postMessage({
        kind: "answer", run: request.run, futures, notFinite: one.outcomes.notFinite, isDone: one.isDone,
        answers: request.ask.map((/** @type {any} */ question) => answer(one.outcomes, question)),
      });
      answerAt *= 4;
    }
    if (one.isDone) return;
    await new Promise((resume) => setTimeout(resume)); // lets messages in
  }
}

/** @param {import("./outcomes.js").Outcomes} outcomes @param {any} question */
function answer(outcomes, { name, point, quantiles = [], atLeast }) {
  return {
    mean: outcomes.mean(name, point),
    quantiles: quantiles.map((/** @type {number} */ part) => outcomes.quantile(name, point, part)),
    probability: atLeast === undefined ? undefined : outcomes.probability(name, point, (value) => value >= atLeast),
  };
}
