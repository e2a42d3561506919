import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { launch, watched, type Watched } from "./chromium.ts";
import { DocumentPage } from "./document.ts";
import { serve, type Served } from "./served.ts";
import { until } from "./until.ts";

/** What the account says that the listing brought. */
const PROCEEDS = /proceeds/;
const AS_WRITTEN = 1.2e9;

let served: Served;
let browser: Browser;
let open: Watched;
let document: DocumentPage;
let changed: number;

before(async () => {
  browser = await launch();
  served = await serve("wework-2021", 1024);
  open = await watched(browser);
  document = new DocumentPage(open.page);
  await document.open(served.address);
  await document.drag(document.slider(PROCEEDS), -60);
  changed = await document.value(document.slider(PROCEEDS));
  assert.ok(changed < AS_WRITTEN);
});

after(async () => {
  await browser?.close();
  await served?.stop();
});

async function edit(file: string, from: RegExp, to: string): Promise<void> {
  const path = join(served.folder, file);
  const text = await readFile(path, "utf8");
  assert.match(text, from);
  await writeFile(path, text.replace(from, to));
}

const value = () => document.value(document.slider(PROCEEDS));

test("a case edited on disk is read anew: what changed is said, and the controls stay", async () => {
  await edit("case.yaml", /grace: \{unit: month, value: 3,/, "grace: {unit: month, value: 4,");

  assert.match(await document.notice(/anew/), /grace/);
  assert.equal(await value(), changed);
  await document.settled();
});

test("a case that no longer checks: its errors where they are, and the last good state", async () => {
  await edit("case.yaml", /value: 4, judgement: "Landlords/, 'value: four, judgement: "Landlords');

  const told = await document.notice(/no longer checks/);
  assert.match(told, /case\.yaml:\d+/);
  assert.match(told, /four/);
  assert.equal(await value(), changed);
  const before = await document.settled();
  await document.slider(PROCEEDS).press("ArrowLeft");
  await document.other(before);
  changed = await value();
});

test("a case that was mended: the errors go", async () => {
  await edit("case.yaml", /value: four,/, "value: 4,");

  await until(
    "errors are gone",
    () => document.notices.filter({ hasText: "no longer checks" }).count(),
    (count) => count === 0,
  );
  assert.equal(await value(), changed);
});

test("a server that goes away and comes back: it is said, and nothing is lost", async () => {
  await served.halt();
  await document.notice(/does not answer/);
  assert.equal(await value(), changed);

  await served.resume();
  await until(
    "the server is there again",
    () => document.notices.filter({ hasText: "does not answer" }).count(),
    (count) => count === 0,
  );
  assert.equal(await value(), changed);
  const before = await document.settled();
  await document.slider(PROCEEDS).press("ArrowLeft");
  await document.other(before);
});

test("nothing went wrong in the page meanwhile", () => {
  assert.deepEqual(open.complaints, []);
});
