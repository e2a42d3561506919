// Asks for futures as a published page does, with threads of node for its workers: prints what comes back, one a line. Each
// request waits for the last answer to the one before, but for those that say `hurry`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { openFutures } from "./published-futures.js";

const folder = process.argv[2];

function makeWorker(script) {
  const worker = new Worker(`const self = require("node:worker_threads").parentPort; ${script}`, { eval: true });
  const thread = {
    onmessage: null,
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    terminate: () => worker.terminate(),
  };
  worker.on("message", (data) => thread.onmessage?.({ data }));
  worker.on("error", (error) => { throw error; });
  return thread;
}

const futures = openFutures(JSON.parse(readFileSync(join(folder, "embedded.json"), "utf8")), { makeWorker, workers: 3 });
const requests = JSON.parse(readFileSync(join(folder, "requests.json"), "utf8"));
for (const [number, { controls, hurry }] of requests.entries()) {
  await new Promise((resolve) => {
    futures.run(controls, (answers) => {
      console.log(JSON.stringify({ number, answers }));
      if (answers.done) resolve();
    }, (failure) => {
      console.log(JSON.stringify({ number, failure }));
      resolve();
    });
    if (hurry) setTimeout(resolve, hurry);
  });
}
futures.close();
