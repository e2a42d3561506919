// Prints how long so many futures take on this thread, once the engine has compiled the module: speed.mjs FOLDER NAME MODULE FUTURES
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./model.js";

const [folder, name, module, futures] = process.argv.slice(2);
const bytes = readFileSync(join(folder, `${name}.${module}.wasm`));
const model = await open({ pairs: bytes, singles: bytes }, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
const seconds = (count) => {
  const begin = performance.now();
  model.start({ seed: 1, futures: count }).advanceTo(count);
  return (performance.now() - begin) / 1e3;
};
const first = seconds(512);
seconds(2048);
console.log(`${first} ${seconds(Number(futures))}`);
