// For work on the page only: serves the bundle and a document from disk, and answers api/live with the
// document's answers bent by the controls. Usage: node dev/mock.mjs document.json [port]
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const [file, port = "8123"] = process.argv.slice(2);
const pageFolder = new URL("../target/classes/endurance/page/", import.meta.url);
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };
const followers = new Set();
const held = JSON.parse(await readFile(file, "utf8"));

/** A number that depends on the controls alone, within ±1. */
function bend(controls) {
  let sum = controls.scenario === "base" ? 0 : 0.5;
  for (const [name, value] of Object.entries(controls.changes)) sum += Math.sin(value * 0.7 + name.length) / 2;
  return Math.max(-1, Math.min(1, sum));
}

function bent(answers, by, futures, of) {
  const wider = Math.sqrt(of / futures);
  const part = (x) => ({ ...x, value: squeeze(x.value, by), low: squeeze(x.value - (x.value - x.low) * wider, by), high: squeeze(x.value + (x.high - x.value) * wider, by) });
  const scaled = (x) => ({ value: x.value * (1 + by / 3), low: (x.value - (x.value - x.low) * wider) * (1 + by / 3), high: (x.value + (x.high - x.value) * wider) * (1 + by / 3) });
  const questions = Object.fromEntries(Object.entries(answers.questions).map(([id, one]) => [id,
    one.by_end_of ? { ...one, never: part(one.never), by_end_of: one.by_end_of.map(part) }
    : one.at?.[0]?.quantiles ? { at: one.at.map((at) => ({ label: at.label, mean: scaled(at.mean), quantiles: at.quantiles.map(scaled) })) }
    : one.at ? { at: one.at.map(part) } : one]));
  const charts = Object.fromEntries(Object.entries(answers.charts).map(([id, lines]) => [id,
    Object.fromEntries(Object.entries(lines).map(([name, points]) => [name, points.map((at, i) => at.map((x) => x * (1 + (by / 3) * (i / points.length))))]))]));
  const claims = Object.fromEntries(Object.entries(answers.claims).map(([id, one]) => {
    const [low, high] = [squeeze(one.low, by), squeeze(one.high, by)];
    return [id, { low, high, ruling: low >= 0.9 ? "supported" : high <= 0.1 ? "contradicted" : "undetermined" }];
  }));
  return { ...answers, futures, of, done: futures >= of, elapsed_ms: 1, questions, charts, claims };
}

function squeeze(p, by) {
  return Math.min(1, Math.max(0, p + by * 0.35 * Math.sqrt(Math.max(0, p * (1 - p)))));
}

createServer(async (request, response) => {
  const path = new URL(request.url, "http://x").pathname;
  response.setHeader("content-security-policy", "default-src 'self'; img-src 'self' data:");
  if (path === "/api/document") {
    response.setHeader("content-type", "application/json");
    createReadStream(file).pipe(response);
  } else if (path === "/api/live") {
    let body = "";
    for await (const piece of request) body += piece;
    const { answers, futures } = held;
    const by = bend(JSON.parse(body));
    response.setHeader("content-type", "text/event-stream");
    for (const [count, wait] of [[1024, 30], [4096, 120], [futures, 400]]) {
      await new Promise((then) => setTimeout(then, wait));
      if (response.destroyed) return;
      response.write(`event: answers\ndata: ${JSON.stringify(bent(answers, by, Math.min(count, futures), futures))}\n\n`);
    }
    response.end("event: end\ndata: {}\n\n");
  } else if (path === "/api/events") {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": here\n\n");
    followers.add(response);
    request.on("close", () => followers.delete(response));
  } else if (path.startsWith("/dev/")) {
    // /dev/broken?{"errors":[…]} and the like: sends the event to every page that is open.
    const data = decodeURIComponent(new URL(request.url, "http://x").search.slice(1)) || "{}";
    for (const one of followers) one.write(`event: ${path.slice(5)}\ndata: ${data}\n\n`);
    response.end("sent");
  } else if (path.startsWith("/api/")) {
    response.writeHead(404).end();
  } else {
    const name = path === "/" ? "index.html" : path.slice(1);
    try {
      const content = await readFile(new URL(name, pageFolder));
      response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}).listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
