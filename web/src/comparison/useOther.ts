import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Answers, Controls } from "../contract.ts";
import { keyOf } from "../controls/controls.ts";
import type { Futures } from "../futures/futures.ts";
import { noticeOf } from "../notices/failure.ts";
import { usePage, type Shown } from "../page/page.ts";

/** Answers for other controls than those shown, computed when they are asked for. */
export function useOther(futures: Futures | null, controls: Controls | null): Shown | null {
  const page = usePage();
  const shown = useSignal<Shown | null>(null);
  const tries = useSignal(0);
  const key = controls === null ? "" : keyOf(controls);
  const document = page.document.value;
  useEffect(() => {
    if (controls === null || futures === null) {
      return;
    }
    shown.value = null;
    const earlier = new Map<number, Answers>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cancel = futures.run(
      controls,
      (answers) => {
        page.dismiss("busy");
        shown.value = { controls, answers, earlier: new Map(earlier) };
        earlier.set(answers.futures, answers);
      },
      (failure) => {
        page.notify(noticeOf(failure));
        if (failure.kind === "busy") {
          timer = setTimeout(() => { tries.value++; }, 1000 * failure.seconds);
        }
      },
    );
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [key, document.revision, tries.value, page.returns.value]);
  return shown.value !== null && keyOf(shown.value.controls) === key ? shown.value : null;
}
