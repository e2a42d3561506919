import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Request } from "playwright-core";
import { assertAccessible } from "./accessible.ts";
import { launch, listening, watched, type Watched } from "./chromium.ts";
import { DocumentPage } from "./document.ts";
import { serve, type Served } from "./served.ts";
import { until } from "./until.ts";

/** Few, so that a slow machine answers at once; how exact answers are is tested elsewhere. */
const FUTURES = 1024;

/** The price in both languages. */
const PRICE = /bundle price|捆绑套餐价格/;

let served: Served;
let browser: Browser;

before(async () => {
  browser = await launch();
  served = await serve("openai-2026", FUTURES);
});

after(async () => {
  await browser?.close();
  await served?.stop();
});

/** A test with a page of its own, at an address within the served document. */
function onPage(
  name: string,
  behaviour: (document: DocumentPage, watched: Watched) => Promise<void>,
  at = "",
  options: Parameters<typeof watched>[1] = {},
): void {
  test(name, async () => {
    const open = await watched(browser, options);
    try {
      const document = new DocumentPage(open.page);
      await document.open(served.address + at);
      await behaviour(document, open);
      assert.deepEqual(open.complaints, [], "nothing went wrong in the page");
    } finally {
      await open.context.close();
    }
  });
}

onPage("a number dragged by mouse changes the answers, and what they were stays beside them", async (document) => {
  const before = await document.settled();
  const price = document.slider(PRICE);
  assert.equal(await document.value(price), 7.99);

  await document.drag(price, -60);

  assert.ok((await document.value(price)) < 7.99, "dragged to the left, it is less");
  const after = await document.other(before);
  assert.match(after, /was|before/i);
  await document.linked("set=rival_bundle_price:");
  assert.equal(await document.drawer.count(), 0, "a drag explains nothing");
});

onPage("a number is changed by keyboard: arrows, Home and End, typing; Escape takes it back", async (document) => {
  const before = await document.settled();
  const price = document.slider(PRICE);
  await price.focus();

  await document.page.keyboard.press("ArrowLeft");
  const less = await document.value(price);
  assert.ok(less < 7.99);
  await document.page.keyboard.press("PageUp");
  assert.ok((await document.value(price)) > less);
  await document.page.keyboard.press("Home");
  assert.equal(String(await document.value(price)), await price.getAttribute("aria-valuemin"));
  await document.page.keyboard.press("End");
  assert.equal(String(await document.value(price)), await price.getAttribute("aria-valuemax"));
  await document.page.keyboard.press("Escape");
  assert.equal(await document.value(price), 7.99);

  await document.page.keyboard.press("Enter");
  await document.page.getByRole("textbox", { name: /new value/i }).fill("4.99");
  await document.page.keyboard.press("Enter");
  assert.equal(await document.value(price), 4.99);
  await document.other(before);
});

onPage("typing what is no number is refused with a message, and changes nothing", async (document) => {
  const price = document.slider(PRICE);
  await price.focus();
  await document.page.keyboard.press("Enter");
  await document.page.getByRole("textbox", { name: /new value/i }).fill("banana");
  await document.page.keyboard.press("Enter");

  assert.match(await document.notice(/banana/), /no number/);
  assert.equal(await document.value(price), 7.99);
});

onPage("a click explains a number by its facts; Escape closes and gives the focus back", async (document) => {
  const price = document.slider(PRICE);
  await price.click();

  await document.drawer.waitFor();
  assert.match(await document.drawer.innerText(), /T08-010/);
  assert.equal(await document.value(price), 7.99, "a click changes nothing");
  await document.page.keyboard.press("Escape");
  await document.drawer.waitFor({ state: "detached" });

  await document.account.getByRole("link", { name: "64.5 %" }).first().click();
  await document.drawer.waitFor();
  assert.match(await document.drawer.innerText(), /T07-035/);
  assert.match(await document.drawer.innerText(), /grade/i);
});

onPage("a mechanism is switched off and on again", async (document) => {
  const before = await document.settled();
  const siri = document.page.getByRole("switch", { name: /siri/i });
  assert.equal(await siri.getAttribute("aria-checked"), "true");

  await siri.click();

  assert.equal(await siri.getAttribute("aria-checked"), "false");
  await document.other(before);
  await document.linked("switch_siri:0");
  await siri.press("Space");
  assert.equal(await siri.getAttribute("aria-checked"), "true");
  await until("the answers as written", () => document.settled(), (text) => text === before);
});

onPage(
  "a link brings back scenario, changes and language; reloading keeps them",
  async (document) => {
    for (let visit = 0; visit < 2; visit++) {
      const price = document.slider(PRICE);
      assert.equal(await document.value(price), 4.99);
      assert.equal(await document.page.getByRole("combobox", { name: "情景" }).inputValue(), "drought");
      assert.match((await document.page.locator("html").getAttribute("lang")) ?? "", /^zh/);
      await document.settled();
      await document.page.reload();
      await document.account.getByRole("heading").first().waitFor();
    }
  },
  "#scenario=drought&set=rival_bundle_price:4.99&lang=zh",
);

onPage(
  "nonsense in a hand-made link is refused entry by entry, and the rest holds",
  async (document) => {
    const told = await document.notice(/link/i);
    for (const nonsense of ["nosuch", "banana", "nothing_of_the_kind", "klingon"]) {
      assert.match(told, new RegExp(nonsense), `the message names ${nonsense}`);
    }
    assert.equal(await document.value(document.slider(PRICE)), 7.99);
    assert.equal(await document.page.getByRole("switch", { name: /siri/i }).getAttribute("aria-checked"), "false");
  },
  "#scenario=nosuch&set=rival_bundle_price:banana,nothing_of_the_kind:1,switch_siri:0&lang=klingon",
);

onPage("script in a hand-made link stays text", async (document) => {
  await document.notice(/alert/);
  assert.equal(await document.page.locator("img[src=x]").count(), 0);
}, "#scenario=<img src=x onerror=alert(1)>&set=x:<script>alert(2)</script>");

onPage("the browser's back and forward lead through what was changed", async (document) => {
  const before = await document.settled();
  const price = document.slider(PRICE);
  await document.page.goto(`${served.address}#set=rival_bundle_price:4.99`);
  await until("the change", () => document.value(price), (value) => value === 4.99);
  await document.other(before);
  await document.page.goBack();
  await until("the change taken back", () => document.value(price), (value) => value === 7.99);
  await document.page.goForward();
  await until("the change again", () => document.value(price), (value) => value === 4.99);
});

onPage("undo, redo and reset", async (document) => {
  const price = document.slider(PRICE);
  await document.drag(price, -60);
  const dragged = await document.value(price);

  await document.page.getByRole("button", { name: "Undo" }).first().click();
  assert.equal(await document.value(price), 7.99, "a drag is undone as a whole");
  await document.page.getByRole("button", { name: "Redo" }).first().click();
  assert.equal(await document.value(price), dragged);
  await document.page.getByRole("button", { name: "Reset all" }).click();
  assert.equal(await document.value(price), 7.99);
});

onPage("the language changes without loading the page anew, and the controls stay", async (document) => {
  await document.drag(document.slider(PRICE), -60);
  const changed = await document.value(document.slider(PRICE));
  await document.page.evaluate(() => Object.assign(globalThis, { stillHere: true }));

  await document.page.getByRole("radio", { name: "中文" }).check();

  await until("the language", async () => document.page.locator("html").getAttribute("lang"), (lang) => /^zh/.test(lang ?? ""));
  assert.match(await document.account.innerText(), /美元/);
  assert.equal(await document.page.evaluate(() => "stillHere" in globalThis), true);
  assert.equal(await document.value(document.slider(PRICE)), changed);
  await document.linked(`rival_bundle_price:${changed}`);
});

onPage("what is shown is compared with a scenario, with differences and their intervals", async (document) => {
  const section = document.page.getByRole("region", { name: "Compare" }).first();
  await section.getByRole("combobox").selectOption("drought");

  const table = section.getByRole("table");
  await table.waitFor({ timeout: 60_000 });
  await until("the questions", () => table.innerText(), (text) => /Does OpenAI pay what falls due/.test(text));
  await until("differences with errors", () => table.innerText(), (text) => /[+−-]?\d+(\.\d+)? ± \d/.test(text));
});

onPage("a small change shows its difference with its own interval, and what does not change says so", async (document) => {
  const price = document.slider(PRICE);
  await price.press("ArrowLeft");
  await document.settled();
  const answers = document.page.locator("#answers");
  await until("a difference with its error", () => answers.innerText(), (text) => /[+-]\d+(\.\d+)? ± \d/.test(text));
  await until("words where there is none", () => answers.innerText(), (text) => /no difference/.test(text));

  const section = document.page.locator("#compare");
  const table = section.getByRole("table");
  await until("words for what is open", () => table.innerText(), (text) => /not told apart from none/.test(text) && /no difference/.test(text));
  assert.equal(await section.getByText("two unrelated runs").count(), 0, "both answers are of the same chance");
  await document.page.getByRole("radio", { name: "中文" }).check();
  await until("the same in Chinese", () => table.innerText(), (text) => /无差别/.test(text) && /无法与零区分/.test(text));
});

onPage("who changes a number again cancels what was being computed, and gets the last", async (document) => {
  const asked: Request[] = [];
  const cancelled: Request[] = [];
  document.page.on("requestfailed", (request) => cancelled.push(request));
  await document.page.route("**/api/live", async (route) => {
    asked.push(route.request());
    if (asked.length > 1) {
      await route.continue(); // The first is never answered, as by a machine with other work to do.
    }
  });
  const price = document.slider(PRICE);
  await price.press("ArrowLeft");
  await until("a first request", async () => asked.length, (length) => length === 1);
  await price.press("ArrowLeft");
  await until("a second request", async () => asked.length, (length) => length === 2);
  const last = await document.value(price);
  await document.settled();

  const [first, second] = asked;
  assert.ok(first !== undefined && cancelled.includes(first), "what nobody waits for any more is cancelled");
  const sent = JSON.parse(second?.postData() ?? "{}") as { changes?: Record<string, number> };
  assert.equal(sent.changes?.["rival_bundle_price"], last);
});

test("two tabs do not disturb one another", async () => {
  const open = await watched(browser);
  try {
    const one = new DocumentPage(open.page);
    await one.open(served.address);
    const second = await open.context.newPage();
    const complaints = listening(second);
    const other = new DocumentPage(second);
    await other.open(served.address);
    await one.drag(one.slider(PRICE), -60);

    assert.ok((await one.value(one.slider(PRICE))) < 7.99);
    assert.equal(await other.value(other.slider(PRICE)), 7.99);
    assert.deepEqual([...open.complaints, ...complaints], []);
  } finally {
    await open.context.close();
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  onPage(
    `nothing keeps anyone out, ${colorScheme}`,
    async (document) => {
      await document.settled();
      await assertAccessible(document.page, `the page, ${colorScheme}`);
      await document.drag(document.slider(PRICE), -60);
      await document.settled();
      await document.slider(PRICE).click();
      await document.drawer.waitFor();
      await assertAccessible(document.page, `the page with an explanation, ${colorScheme}`);
    },
    "",
    { colorScheme },
  );
}

for (const language of ["en", "zh"]) {
  onPage(
    `a phone 360 pixels wide shows everything without scrolling sideways, ${language}`,
    async (document) => {
      await document.settled();
      const wide = await document.page.evaluate(() => {
        const root = globalThis.document.scrollingElement;
        const outside = [...globalThis.document.querySelectorAll("body *")]
          .filter((one) => one.getBoundingClientRect().right > 360.5 && getComputedStyle(one).position !== "fixed")
          .slice(0, 5)
          .map((one) => `${one.tagName}.${one.getAttribute("class") ?? ""}`);
        return { width: root?.scrollWidth, outside: (root?.scrollWidth ?? 0) > 360 ? outside : [] };
      });
      assert.deepEqual(wide, { width: 360, outside: [] });
    },
    `#lang=${language}`,
    { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  );
}

onPage("print shows the account with its numbers, and no controls", async (document) => {
  await document.page.emulateMedia({ media: "print" });

  assert.equal(await document.page.getByRole("combobox", { name: "Scenario" }).isVisible(), false);
  assert.equal(await document.account.getByRole("heading").first().isVisible(), true);
  assert.equal(await document.page.getByText("Scenario: base").isVisible(), true, "paper says of which scenario its numbers are");
  assert.equal(await document.page.getByText("Point at the chart").isVisible(), false, "paper cannot be pointed at");
});
