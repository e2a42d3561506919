import { moved, tidy, within, type Range } from "./range.ts";

/** A number that can be dragged sideways. */
export interface Drag {
  value(): number;
  range(): Range;
  onStart(): void;
  onMove(value: number): void;
  onEnd(): void;
  /** Pressed and let go without moving. */
  onClick(): void;
}

/** So far a finger or mouse moves for one step. */
const PIXELS_PER_STEP = 4;
/** A press that moves less is a click. */
const CLICK_PIXELS = 4;
const FINE = 0.1;

/** Makes an element draggable by mouse, pen and finger; vertical movement still scrolls the page. */
export function draggable(element: HTMLElement, drag: Drag): () => void {
  let from: { x: number; value: number; steps: number; dragging: boolean } | null = null;
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) {
      return;
    }
    from = { x: event.clientX, value: drag.value(), steps: 0, dragging: false };
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (from === null) {
      return;
    }
    const along = event.clientX - from.x;
    if (!from.dragging) {
      if (Math.abs(along) < CLICK_PIXELS) {
        return;
      }
      from.dragging = true;
      drag.onStart();
      document.documentElement.classList.add("dragging");
    }
    from.x = event.clientX;
    from.steps += (along / PIXELS_PER_STEP) * (event.shiftKey ? FINE : 1);
    drag.onMove(at(drag.range(), from.value, from.steps, event.shiftKey));
  };
  const up = (event: PointerEvent) => {
    if (from === null) {
      return;
    }
    const { dragging } = from;
    stop();
    if (dragging) {
      drag.onEnd();
    } else if (event.type === "pointerup") {
      drag.onClick();
    }
  };
  const stop = () => {
    from = null;
    document.documentElement.classList.remove("dragging");
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape" && from?.dragging) {
      drag.onMove(from.value);
      stop();
      drag.onEnd();
    }
  };
  // A link that is dragged would otherwise be carried off by the browser itself.
  const carried = (event: Event) => event.preventDefault();
  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  element.addEventListener("dragstart", carried);
  addEventListener("keydown", key);
  return () => {
    stop();
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
    element.removeEventListener("dragstart", carried);
    removeEventListener("keydown", key);
  };
}

/** The value so many steps, whole or not, from the value a drag began with. */
export function at(range: Range, from: number, steps: number, fine: boolean): number {
  if (Math.abs(steps) < 0.5 && !fine) {
    return from;
  }
  const grid = fine && range.step !== 1 ? range.step * FINE : range.step;
  const raw = from + steps * range.step;
  return within(range, tidy(range.anchor + Math.round((raw - range.anchor) / grid) * grid));
}

/** The value that a key asks for, or null where it asks for none. */
export function keyed(range: Range, value: number, key: string, shift: boolean): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return moved(range, value, 1, shift);
    case "ArrowLeft":
    case "ArrowDown":
      return moved(range, value, -1, shift);
    case "PageUp":
      return moved(range, value, 10, shift);
    case "PageDown":
      return moved(range, value, -10, shift);
    case "Home":
      return range.least;
    case "End":
      return range.most;
    default:
      return null;
  }
}
