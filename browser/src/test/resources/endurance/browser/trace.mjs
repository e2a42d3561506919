// Runs jobs of a folder and writes what came of them as doubles: for each future every observable at each of its points, then
// 0 if the future was finite and NaN if not.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const { open } = await import(join(folder, "model.js"));
for (const { name, module, seed, futures, changes } of JSON.parse(readFileSync(join(folder, "jobs.json"), "utf8"))) {
  const bytes = readFileSync(join(folder, `${name}.${module}.wasm`));
  if (!WebAssembly.validate(bytes)) throw new Error(`${name}: the module ${module} is not valid`);
  const description = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const model = await open({ pairs: bytes, singles: bytes }, description);
  const run = model.start({ seed, futures, changes });
  const health = [];
  run.leaveOut = (_values, _height, _at, count, lane) => {
    const from = description.health / 8 + lane;
    health.push(...model.numbers.slice(from, from + count));
  };
  const { values } = run.advanceTo(futures);
  const all = new Float64Array(futures * (values.length + 1));
  let at = 0;
  for (let future = 0; future < futures; future++) {
    for (const column of values) all[at++] = column[future];
    all[at++] = health[future];
  }
  writeFileSync(join(folder, `${name}.${module}.out`), all);
}
