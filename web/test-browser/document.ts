import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { until } from "./until.ts";

/** What a reader does on the page of the living document, by roles and names. */
export class DocumentPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address and waits until the account is there. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.account.getByRole("heading").first().waitFor({ timeout: 60_000 });
  }

  get account(): Locator {
    return this.page.getByRole("region", { name: /^(The account|正文)$/ });
  }

  /** A number of the account that can be changed. */
  slider(name: string | RegExp): Locator {
    return this.account.getByRole("slider", { name }).first();
  }

  async value(slider: Locator): Promise<number> {
    return Number(await slider.getAttribute("aria-valuenow"));
  }

  get answers(): Locator {
    return this.page.getByRole("complementary", { name: /^(Answers|答案)$/ });
  }

  /** The answers as text, once they are those of all futures. */
  async settled(): Promise<string> {
    await until(
      "answers of all futures",
      () => this.answers.locator(".progress").innerText(),
      (text) => /^[\d,]+ (futures|个未来)/.test(text),
    );
    return this.answers.innerText();
  }

  /** The answers, once they are no longer these. */
  async other(than: string): Promise<string> {
    return until("other answers", () => this.settled(), (text) => text !== than);
  }

  /** Waits until the address, which follows the controls when they rest, says something. */
  async linked(says: string): Promise<void> {
    await until(
      `the address says ${says}`,
      async () => decodeURIComponent(new URL(this.page.url()).hash),
      (hash) => hash.includes(says),
    );
  }

  get drawer(): Locator {
    return this.page.getByRole("dialog");
  }

  get notices(): Locator {
    return this.page.locator("[role=status] section.notice");
  }

  /** Waits for a notice that says something. */
  async notice(says: RegExp): Promise<string> {
    const notice = this.notices.filter({ hasText: says }).first();
    await notice.waitFor({ timeout: 60_000 });
    return notice.innerText();
  }

  /** Drags a number sideways, as a hand does: in many small steps. */
  async drag(slider: Locator, pixels: number): Promise<void> {
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    assert.ok(box !== null, "the number can be seen");
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const steps = 12;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    for (let step = 1; step <= steps; step++) {
      await this.page.mouse.move(x + (pixels * step) / steps, y);
    }
    await this.page.mouse.up();
  }
}
