// Answers jobs of a folder: for each writes the values of the first futures of every replicate, future by future, each followed
// by a 0, and the answers from all futures.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const { open } = await import(join(folder, "model.js"));
const { answersOf } = await import(join(folder, "answers.js"));
const read = (name) => readFileSync(join(folder, name));
const description = JSON.parse(read("case.json"));
const asks = JSON.parse(read("asks.json"));
const modules = { pairs: read("case.pairs.wasm"), singles: read("case.singles.wasm") };
const model = await open(modules, description);
for (const { name, changes, first } of JSON.parse(read("published.json"))) {
  const run = model.start({ changes });
  const { blocks, values, done } = run.advanceTo(first);
  const all = [];
  blocks.forEach((block, number) => {
    for (let i = block.first; i < block.first + done[number]; i++) all.push(...values.map((column) => column[i]), 0);
  });
  writeFileSync(join(folder, `${name}.out`), new Float64Array(all));
  writeFileSync(join(folder, `${name}.answers.json`), JSON.stringify(answersOf(run.advanceTo(Infinity), asks)));
}
