import assert from "node:assert/strict";

/** A machine with other work to do takes its time; nothing here waits longer than it has to. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** Waits until something holds, and fails with what was seen last. */
export async function until<T>(what: string, look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let seen = await look();
  while (!holds(seen)) {
    if (Date.now() > end) {
      assert.fail(`${what}: still ${JSON.stringify(seen)} after ${PATIENCE_MS / 1000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    seen = await look();
  }
  return seen;
}
