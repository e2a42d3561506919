import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { AxeResults } from "axe-core";

const axe = createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js");

/** Fails with every serious finding of axe-core: what keeps someone from reading or acting. */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  // Evaluated from outside, so that the page's own content policy stays in force.
  await page.evaluate(await readFile(axe, "utf8"));
  const results = await page.evaluate(async () => {
    const scanner = (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe;
    return scanner.run();
  });
  const serious = results.violations
    .filter((one) => one.impact === "serious" || one.impact === "critical")
    .map((one) => `${one.id} (${one.impact}): ${one.help}\n  ${one.nodes.slice(0, 5).map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`).join("\n  ")}`);
  assert.deepEqual(serious, [], `${what}: serious findings`);
}
