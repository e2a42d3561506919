import { effect } from "@preact/signals";
import type { Page } from "../page/page.ts";

/**
 * Keeps the lines of an account where they are while its numbers change: what has once been wide stays
 * as wide. All widths are read at once after a frame, since reading one after writing another would lay
 * the page out for each of them.
 */
export function steady(root: HTMLElement, page: Page): () => void {
  const widest = new Map<HTMLElement, number>();
  let frame = 0;
  const measure = () => {
    const parts = [...root.querySelectorAll<HTMLElement>(".answered, .verdict.live, .number.live")];
    const widths = parts.map((part) => part.offsetWidth);
    parts.forEach((part, index) => {
      const width = widths[index] ?? 0;
      if (width > (widest.get(part) ?? 0)) {
        widest.set(part, width);
        part.style.minWidth = `${width}px`;
      }
    });
  };
  const stop = effect(() => {
    page.shown.value;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}
