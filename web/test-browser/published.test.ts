import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { assertAccessible } from "./accessible.ts";
import { launch, watched } from "./chromium.ts";
import { DocumentPage } from "./document.ts";
import { PROGRAM, ROOT } from "./served.ts";

/** What a page may weigh that goes from hand to hand. */
const MOST_BYTES = 2_000_000;

test("a published file works from disk without a network", async () => {
  const place = await mkdtemp(join(tmpdir(), "endurance-published-"));
  const browser = await launch();
  try {
    const file = join(place, "page.html");
    const published = spawnSync(PROGRAM, ["publish", join(ROOT, "cases/openai-2026"), "--out", file], { encoding: "utf8" });
    assert.equal(published.status, 0, published.stdout + published.stderr);
    assert.ok((await stat(file)).size < MOST_BYTES, `${(await stat(file)).size} bytes`);

    const open = await watched(browser, { offline: true });
    const asked: string[] = [];
    open.page.on("request", (request) => asked.push(request.url()));
    const document = new DocumentPage(open.page);
    await document.open(pathToFileURL(file).href);
    const before = await document.settled();
    await document.drag(document.slider(/bundle price/), -60);
    await document.other(before);
    await document.settled();
    assert.match(await document.page.locator("#answers").innerText(), /[+-]\d+(\.\d+)? ± \d/, "differences with their own intervals");
    assert.match(await document.page.locator("footer").innerText(), /openai-2026.*2026.*seed.*Apache-2\.0/s);
    await assertAccessible(document.page, "the published page");

    assert.deepEqual(asked.filter((url) => !/^(file|data|blob):/.test(url)), [], "nothing was asked of a network");
    assert.deepEqual(open.complaints, []);
  } finally {
    await browser.close();
    await rm(place, { recursive: true, force: true });
  }
});
