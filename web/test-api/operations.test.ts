import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "yaml";
import { serve, type Served } from "../test-browser/served.ts";
import { until } from "../test-browser/until.ts";
import { Asked, good, refused, type Schemas } from "./client.ts";
import { Description, WRITTEN } from "./description.ts";
import { events, upTo } from "./events.ts";

const FUTURES = 2_000;
const MOST_FUTURES = 10_000_000;
/** Futures are computed in batches of at most so many, and the last one is filled. */
const BATCH = 64;
const OVER = ["done", "cancelled", "failed", "interrupted"];

const operations = new Set<string>();
const description = new Description();
let served: Served;
let books: Served;
let asked: Asked;
/** Of a small case that has what WeWork has not: books, payments, a lease. */
let lantern: Asked;

before(async () => {
  served = await serve("wework-2021", FUTURES);
  asked = new Asked(served.address, description, operations);
  books = await serve("lantern", FUTURES, "server/src/test/resources/endurance/server");
  lantern = new Asked(books.address, description, operations);
});

after(async () => {
  await served?.stop();
  await books?.stop();
});

const wholeDocument = (of: Asked) =>
  until("the document is whole", async () => good(await of.client.GET("/api/document")).complete, (complete) => complete);

async function ran(order: Schemas["RunOrder"]): Promise<Schemas["Run"]> {
  const ordered = await asked.client.POST("/api/runs", { body: order });
  const { id } = good(ordered);
  assert.equal(ordered.response.status, 201);
  assert.equal(ordered.response.headers.get("location"), `/api/runs/${id}`);
  return over(id);
}

const over = (id: string) =>
  until(
    `run ${id} is over`,
    async () => good(await asked.client.GET("/api/runs/{id}", { params: { path: { id } } })),
    (run) => OVER.includes(run.state),
  );

/** Asks again while it is being computed, as the 202 says. */
async function whole<Body extends object>(ask: () => Promise<Body | Schemas["UnderWay"]>): Promise<Body> {
  const isWhole = (body: Body | Schemas["UnderWay"]): body is Body => !("of" in body && "state" in body);
  const body = await until("it is computed", ask, isWhole);
  assert.ok(isWhole(body));
  return body;
}

test("health names the case and the revision of its document", async () => {
  const health = good(await asked.client.GET("/api/health"));
  assert.equal(health.case, "wework-2021");
  assert.equal(health.live_futures, FUTURES);
  assert.equal(health.revision, good(await asked.client.GET("/api/document")).revision);
});

test("the description that is served is the one the client was made from", async () => {
  const outcome = await asked.client.GET("/api/openapi.yaml", { parseAs: "text" });
  assert.equal(good(outcome), WRITTEN);
  assert.equal(parse(good(outcome)).info.title, "Endurance");
});

test("the document becomes whole, and is not sent again to who has it", async () => {
  await wholeDocument(asked);
  const outcome = await asked.client.GET("/api/document");
  const document = good(outcome);
  assert.deepEqual(document.questions.map((question) => question.id), ["survival", "revenue", "runway"]);
  assert.ok(document.assumptions.some((assumption) => assumption.name === "proceeds" && assumption.value === 1.2e9));
  assert.match(document.briefing.zh ?? "", /<p>/);
  const etag = outcome.response.headers.get("etag") ?? "";
  const again = await asked.client.GET("/api/document", { params: { header: { "If-None-Match": etag } } });
  assert.equal(again.response.status, 304);
});

test("the network is the document's", async () => {
  await wholeDocument(lantern);
  const network = good(await lantern.client.GET("/api/network"));
  assert.deepEqual(network, good(await lantern.client.GET("/api/document")).network);
});

test("facts about something, and a nearest name where there is none", async () => {
  const all = good(await asked.client.GET("/api/facts"));
  const some = good(await asked.client.GET("/api/facts", { params: { query: { about: "proceeds" } } }));
  assert.equal(some.assumption?.basis, "facts");
  assert.ok(some.groups.length < all.groups.length);
  assert.deepEqual(some.groups.flatMap((group) => group.facts.map((fact) => fact.id)), some.assumption?.facts);
  refused(await asked.client.GET("/api/facts", { params: { query: { about: "proceedings" } } }), 404, /proceedings/);
  // @ts-expect-error there is no parameter of this name, which the types know as well
  refused(await asked.client.GET("/api/facts", { params: { query: { abuot: "proceeds" } } }), 400, /abuot/);
});

test("commitments add up to their totals", async () => {
  const { due, totals, commitments } = good(await lantern.client.GET("/api/commitments", { params: { query: { scenario: "stagnation" } } }));
  assert.equal(commitments.length, 1);
  const sum = (lines: readonly { amount: string }[]) => lines.reduce((all, line) => all + Number(line.amount), 0);
  assert.equal(sum(due), 9_000_000);
  assert.equal(sum(totals), 9_000_000);
  refused(await lantern.client.GET("/api/commitments", { params: { query: { scenario: "stagnatoin" } } }), 400, /stagnatoin/);
});

test("an explanation leads from an answer to its sources", async () => {
  const path = { name: "survival/2023" };
  const { trail } = good(await asked.client.GET("/api/explanations/{name}", { params: { path, query: { depth: 50 } } }));
  assert.equal(trail[0]?.name, "survival/2023");
  assert.ok(trail.some((step) => step.sources.length > 0));
  const short = good(await asked.client.GET("/api/explanations/{name}", { params: { path, query: { depth: 0 } } }));
  assert.equal(short.trail.length, 1);
  refused(await asked.client.GET("/api/explanations/{name}", { params: { path: { name: "surviva" } } }), 404, /survival/);
  refused(await asked.client.GET("/api/explanations/{name}", { params: { path, query: { depth: 51 } } }), 400, /depth/);
});

async function live(body: Schemas["LiveOrder"]): Promise<readonly Schemas["Answers"][]> {
  const stream = good(await asked.client.POST("/api/live", { body, parseAs: "stream" }));
  const heard = await upTo("end", stream);
  assert.equal(heard.at(-1)?.event, "end");
  return heard.filter(({ event }) => event === "answers").map(({ data }) => asked.read("Answers", data));
}

test("live answers grow from few futures to all, and change with what is changed", async () => {
  const before = await live({ first: 256 });
  assert.equal(before[0]?.futures, 256);
  assert.deepEqual(before.map(({ done }) => done), before.map((_, at) => at === before.length - 1));
  assert.equal(before.at(-1)?.futures, FUTURES);
  assert.deepEqual(before.at(-1)?.questions, good(await asked.client.GET("/api/document")).answers.questions);
  const poorer = await live({ changes: { proceeds: 0 }, futures: 1_000 });
  const last = poorer.at(-1)?.futures ?? 0;
  assert.ok(last >= 1_000 && last < 1_000 + BATCH, String(last));
  assert.notDeepEqual(poorer.at(-1)?.questions, before.at(-1)?.questions);
});

test("live answers tell what is compared part by part, so that differences can be judged", async () => {
  const [last] = (await live({ first: FUTURES })).slice(-1);
  const compared = Object.values(last?.questions ?? {}).flatMap((answer) => [
    ...("at" in answer ? answer.at : []),
    ...("by_end_of" in answer ? answer.by_end_of : []),
  ]);
  assert.ok(compared.length > 0);
  for (const one of compared) {
    const replicates = one.replicates ?? [];
    assert.equal(replicates.length, 16, one.label);
    if ("value" in one) {
      const mean = replicates.reduce<number>((sum, part) => sum + Number(part), 0) / 16;
      assert.ok(Math.abs(mean - one.value) < 1e-3, `${one.label}: ${mean} is not ${one.value}`);
    }
  }
});

test("a reader may leave before all live answers have come", async () => {
  const stream = good(await asked.client.POST("/api/live", { body: { first: 1, changes: { grace: 2 } }, parseAs: "stream" }));
  for await (const { event, data } of events(stream)) {
    assert.equal(event, "answers");
    assert.ok(asked.read("Answers", data).futures <= BATCH);
    break;
  }
  assert.equal(good(await asked.client.GET("/api/health")).status, "ok");
});

test("controls that cannot be are refused, all errors at once", async () => {
  const { errors } = refused(
    await asked.client.POST("/api/live", { body: { changes: { proceedings: 1, graze: 2 } } }),
    400,
    /grace/,
  );
  assert.equal(errors.length, 2);
  refused(await asked.client.POST("/api/live", { body: { futures: FUTURES + 1 } }), 400, /from 1 to 2000/);
  // @ts-expect-error a number is meant
  refused(await asked.client.POST("/api/live", { body: { changes: { proceeds: "much" } } }), 400, /changes\.proceeds/);
  const text = { body: {}, headers: { "Content-Type": "text/plain" } } as const;
  refused(await asked.client.POST("/api/live", text), 415, /application\/json/);
  refused(await asked.client.POST("/api/live", { body: { scenario: "x".repeat(1 << 16) } }), 413, /65536/);
});

test("a run is ordered, listed, and brings its answers", async () => {
  const run = await ran({ futures: 400, seed: 7, sampling: "latin", set: { grace: 2, proceeds: "{p10: 1e9, p50: 1.2e9, p90: 1.3e9}" } });
  assert.equal(run.state, "done");
  assert.equal(run.sampling, "latin");
  assert.equal(run.set["grace"], "2");
  const { runs } = good(await asked.client.GET("/api/runs"));
  assert.deepEqual(runs[0], run);
  const found = good(await asked.client.GET("/api/runs/{id}/answers", { params: { path: { id: run.id } } }));
  assert.equal(found.run.futures, 400);
  assert.deepEqual(found.case.replaced.map((one) => one.assumption).sort(), ["grace", "proceeds"]);
  for (const answer of found.answers) {
    assert.ok(answer.kind !== "amount" || answer.unit === "billion USD");
  }
});

test("the events of a run: progress, its end, and no coming back after it", async () => {
  const { id } = good(await asked.client.POST("/api/runs", { body: { futures: MOST_FUTURES } }));
  const path = { id };
  const stream = good(await asked.client.GET("/api/runs/{id}/events", { params: { path }, parseAs: "stream" }));
  const heard: string[] = [];
  for await (const { event, data } of events(stream)) {
    const run = asked.read("Run", data);
    assert.equal(run.id, id);
    heard.push(event);
    if ((run.progress?.done ?? 0) > 0 && run.state === "running") {
      const early = await asked.client.GET("/api/runs/{id}/answers", { params: { path } });
      refused(early, 409, /running/);
      const stopped = await asked.client.DELETE("/api/runs/{id}", { params: { path } });
      assert.ok(stopped.response.ok);
    }
    if (event === "end") {
      assert.equal(run.state, "cancelled");
      break;
    }
  }
  assert.deepEqual([...new Set(heard)], ["progress", "end"]);
  const over = { params: { path, header: { "Last-Event-ID": "cancelled" } } };
  assert.equal((await asked.client.GET("/api/runs/{id}/events", over)).response.status, 204);
});

test("runs that cannot be, or are not there, are refused", async () => {
  refused(await asked.client.POST("/api/runs", { body: { futures: MOST_FUTURES + 1 } }), 400, /from 1 to 10000000/);
  // @ts-expect-error there is no such sampling
  refused(await asked.client.POST("/api/runs", { body: { sampling: "sobel" } }), 400, /sobol/);
  refused(await asked.client.POST("/api/runs", { body: { set: { graze: "1" } } }), 400, /set\.graze/);
  const nobody = { params: { path: { id: "nonsense" } } };
  refused(await asked.client.GET("/api/runs/{id}", nobody), 404, /nonsense/);
  refused(await asked.client.DELETE("/api/runs/{id}", nobody), 404, /nonsense/);
  refused(await asked.client.GET("/api/runs/{id}/events", nobody), 404, /nonsense/);
  refused(await asked.client.GET("/api/runs/{id}/answers", nobody), 404, /nonsense/);
});

test("runs of one scenario are compared, and can be told apart", async () => {
  const [first, second] = [await ran({ futures: 300 }), await ran({ futures: 300, set: { proceeds: 0 } })];
  const query = { runs: `${first.id},${second.id}`, attribute: "survival/2023" };
  const comparison = await whole(async () => good(await asked.client.GET("/api/comparison", { params: { query } })));
  assert.deepEqual(
    comparison.scenarios.map(({ scenario, run_id, set }) => ({ scenario, run_id, set })),
    [
      { scenario: "base", run_id: first.id, set: {} },
      { scenario: "base", run_id: second.id, set: { proceeds: "0" } },
    ],
  );
  const [change] = comparison.attribution.changes;
  assert.equal(change?.run_id, second.id);
  const shares = change.shares.reduce((sum, share) => sum + share.value, 0);
  assert.ok(Math.abs(shares - change.change.value) < 1e-9);
  refused(await asked.client.GET("/api/comparison", { params: { query: { runs: first.id } } }), 400, /2 to 6/);
  const nonsense = { params: { query: { ...query, attribute: "nonsense" } } };
  refused(await asked.client.GET("/api/comparison", nonsense), 422, /nonsense/);
});

test("books balance, and what they say is refused where a case has none", async () => {
  const query = { future: "median", by: "money", party: "all", year: 2027, futures: 300, postings: true };
  const found = await whole(async () => good(await lantern.client.GET("/api/books", { params: { query } })));
  assert.equal(found.chosen, "median");
  assert.equal(found.agreement.unbalanced, 0);
  const sum = (found.postings ?? []).reduce((all, posting) => all + Number(posting.amount), 0);
  assert.ok((found.postings ?? []).length > 0 && Math.abs(sum) < 1e-6);
  refused(await asked.client.GET("/api/books"), 400, /no books/);
  refused(await lantern.client.GET("/api/books", { params: { query: { future: "last" } } }), 400, /future/);
  // @ts-expect-error a whole number is meant
  refused(await lantern.client.GET("/api/books", { params: { query: { futures: "many" } } }), 400, /futures/);
});

test("the events of the case on disk: hello, broken, mended, reloaded", async () => {
  const file = join(served.folder, "case.yaml");
  const sound = await readFile(file, "utf8");
  const revision = good(await asked.client.GET("/api/health")).revision;
  const heard = events(good(await asked.client.GET("/api/events", { parseAs: "stream" })));
  const next = async (name: string): Promise<string> => {
    for (let one = await heard.next(); !one.done; one = await heard.next()) {
      if (one.value.event === name) {
        return one.value.data;
      }
    }
    return assert.fail(`${name} was not told`);
  };
  try {
    assert.equal(asked.read("Hello", await next("hello")).revision, revision);
    await writeFile(file, sound.replace("value: 3, judgement", "value: three, judgement"));
    assert.match(asked.read("Errors", await next("broken")).errors[0]?.file ?? "", /case\.yaml$/);
    await writeFile(file, sound.replace("value: 3, judgement", "value: 4, judgement"));
    await next("mended");
    const { changed, revision: other } = asked.read("Reloaded", await next("reloaded"));
    assert.deepEqual(changed.map((name) => name.replace(/^.*\//, "")), ["case.yaml"]);
    assert.notEqual(other, revision);
    assert.equal(good(await asked.client.GET("/api/health")).revision, other);
  } finally {
    await heard.return(undefined);
  }
});

test("every operation was asked, and answered as it should be", () => {
  assert.deepEqual([...operations].sort(), description.operations());
});
