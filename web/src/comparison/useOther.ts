import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Controls } from "../contract.ts";
import { keyOf } from "../controls/controls.ts";
import type { Futures } from "../futures/futures.ts";
import { noticeOf } from "../notices/failure.ts";
import { usePage, type Shown } from "../page/page.ts";

/** Answers for other controls than those shown, computed when they are asked for. */
export function useOther(futures: Futures | null, controls: Controls | null): Shown | null {
  const page = usePage();
  const shown = useSignal<Shown | null>(null);
  const key = controls === null ? "" : keyOf(controls);
  const document = page.document.value;
  useEffect(() => {
    if (controls === null || futures === null || keyOf(shown.peek()?.controls ?? { scenario: "", changes: {} }) === key) {
      return;
    }
    shown.value = null;
    return futures.run(
      controls,
      (answers) => { shown.value = { controls, answers }; },
      (failure) => page.notify(noticeOf(failure)),
    );
  }, [key, document.revision]);
  return shown.value;
}
