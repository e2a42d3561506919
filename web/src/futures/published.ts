import type { Futures } from "./futures.ts";

/**
 * What a published file puts in place before the page starts: `endurancePublished.open()` makes the
 * futures from the modules that the file holds.
 */
export interface Published {
  open(): Futures;
}

declare global {
  interface Window {
    endurancePublished?: Published;
  }
}

/** Null where the file holds no model: then the page shows the answers it was written with. */
export function publishedFutures(): Futures | null {
  return window.endurancePublished?.open() ?? null;
}
