// Puts the worker's script for a page of one file to the test: sends it messages, prints what comes back, one a line.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const bytes = (module) => readFileSync(join(folder, `asked.${module}.wasm`));
const messages = JSON.parse(readFileSync(join(folder, "messages.json"), "utf8"));
const port = { onmessage: null, postMessage: (message) => heard(structuredClone(message)) };
new Function("self", readFileSync(join(folder, "one-file.js"), "utf8"))(port);

function heard(message) {
  console.log(JSON.stringify(message));
  if (message.kind !== "answer" || message.isDone) next();
}
function next() {
  const message = messages.shift();
  if (message !== undefined) port.onmessage({ data: message });
}
port.onmessage({
  data: {
    kind: "open",
    modules: { pairs: bytes("pairs"), singles: bytes("singles") },
    description: JSON.parse(readFileSync(join(folder, "asked.json"), "utf8")),
  },
});
