import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import type { Answers, Controls } from "../src/contract.ts";
import type { Failure } from "../src/futures/futures.ts";
import { serverFutures } from "../src/futures/server.ts";
import { noAnswers } from "./case.ts";

const controls: Controls = { scenario: "base", changes: { price: 4.99 } };

/** Runs once against a server that answers in the given way; ends with the first failure or the last answers. */
async function outcome(answer: (request: IncomingMessage, response: ServerResponse, body: string) => void) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) {
      body += piece;
    }
    answer(request, response, body);
  });
  await new Promise<void>((then) => server.listen(0, "127.0.0.1", then));
  const { port } = server.address() as AddressInfo;
  const seen: Answers[] = [];
  try {
    return await new Promise<{ seen: Answers[]; failure: Failure | null }>((then) => {
      serverFutures(`http://127.0.0.1:${port}/api/live`).run(
        controls,
        (answers) => {
          seen.push(answers);
          if (answers.done) {
            then({ seen, failure: null });
          }
        },
        (failure) => then({ seen, failure }),
      );
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const stream = { "content-type": "text/event-stream" };

test("the controls are sent and answers come as they grow", async () => {
  let sent = "";
  const { seen, failure } = await outcome((_, response, body) => {
    sent = body;
    response.writeHead(200, stream);
    response.write(event("answers", { ...noAnswers, futures: 10, done: false }));
    response.end(event("answers", noAnswers) + event("end", {}));
  });
  assert.deepEqual(JSON.parse(sent), controls);
  assert.deepEqual(seen.map((one) => one.futures), [10, 100]);
  assert.equal(failure, null);
});

test("a refusal carries its errors", async () => {
  const problem = { type: "about:blank", title: "no", status: 400, detail: "", errors: [{ file: "", line: 0, column: 0, message: "price: too large", remedy: "" }] };
  const { failure } = await outcome((_, response) => {
    response.writeHead(400, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
  });
  assert.deepEqual(failure, { kind: "refused", problem });
});

test("a server that is making ready is asked again when it says", async () => {
  const { failure } = await outcome((_, response) => {
    response.writeHead(503, { "retry-after": "7" }).end();
  });
  assert.deepEqual(failure, { kind: "busy", seconds: 7 });
});

test("a case read anew in the middle is no refusal", async () => {
  const { failure } = await outcome((_, response) => {
    response.writeHead(200, stream).end(event("problem", { status: 503, errors: [] }));
  });
  assert.deepEqual(failure, { kind: "busy", seconds: 2 });
});

test("an answer that breaks off is told from one that ends", async () => {
  const { seen, failure } = await outcome((_, response) => {
    response.writeHead(200, stream);
    response.end(event("answers", { ...noAnswers, done: false }));
  });
  assert.equal(seen.length, 1);
  assert.equal(failure?.kind, "gone");
});

test("a server that is not there is gone", async () => {
  const failure = await new Promise<Failure>((then) => {
    serverFutures("http://127.0.0.1:9/api/live").run(controls, () => {}, then);
  });
  assert.equal(failure.kind, "gone");
});
