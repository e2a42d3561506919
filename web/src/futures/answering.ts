import { effect } from "@preact/signals";
import type { Answers } from "../contract.ts";
import { asWritten, keyOf } from "../controls/controls.ts";
import { noticeOf } from "../notices/failure.ts";
import type { Page, Shown } from "../page/page.ts";
import { earlierGhost } from "./earlier.ts";
import type { Futures } from "./futures.ts";
import { pace } from "./pace.ts";

/** Answers kept, so that undo and redo show at once what was computed before. */
const KEPT = 40;
/** After a server was not there, it is asked again so much later. */
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

/** Keeps the answers shown up to date with the controls. */
export function answering(page: Page, futures: Futures): () => void {
  const kept = new Map<string, Shown>();
  let growing: { key: string; earlier: Map<number, Answers> } = { key: "", earlier: new Map() };
  let answered = page.document.peek().revision;
  let asked = "";
  let retries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (key: string, shown: Shown) => {
    kept.delete(key);
    kept.set(key, shown);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) {
      kept.delete(oldest);
    }
  };
  const runner = pace(
    futures,
    {
      onAnswers(controls, answers) {
        retries = 0;
        page.dismiss("gone");
        page.dismiss("refused");
        page.dismiss("busy");
        const key = keyOf(controls);
        if (growing.key !== key) {
          growing = { key, earlier: new Map() };
        }
        const shown = { controls, answers, earlier: growing.earlier };
        page.shown.value = shown;
        if (answers.done) {
          keep(key, shown);
          page.running.value = key !== keyOf(page.controls.value);
        } else {
          growing.earlier.set(answers.futures, answers);
        }
      },
      onFailure(_, failure) {
        page.notify(noticeOf(failure));
        page.running.value = failure.kind !== "refused";
        if (failure.kind !== "refused") {
          const patience = RETRY_MS[Math.min(retries++, RETRY_MS.length - 1)] ?? 0;
          timer = setTimeout(
            () => runner.want(page.controls.peek()),
            failure.kind === "busy" ? 1000 * failure.seconds : patience,
          );
        }
      },
    },
    (then) => requestAnimationFrame(then),
  );
  const stop = effect(() => {
    const controls = page.controls.value;
    const document = page.document.value;
    const returns = page.returns.value; // A server that is back is asked at once.
    if (document.revision !== answered) {
      // Another state of the case answers anew.
      kept.clear();
      answered = document.revision;
    }
    const key = keyOf(controls);
    const asking = `${document.revision} ${returns} ${key}`;
    if (asking === asked && page.running.peek()) {
      return; // A document that says more now changes nothing of what is being computed.
    }
    asked = asking;
    clearTimeout(timer);
    const known = key === keyOf(asWritten(document)) ? { controls, answers: document.answers } : kept.get(key);
    if (known !== undefined) {
      runner.stop();
      page.shown.value = { ...known, controls };
      page.running.value = false;
      page.dismiss("refused");
    } else {
      page.running.value = true;
      runner.want(controls);
    }
  });
  const stopEarlier = earlierGhost(page, futures);
  return () => {
    stop();
    stopEarlier();
    runner.stop();
    clearTimeout(timer);
  };
}
