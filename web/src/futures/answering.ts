import { effect } from "@preact/signals";
import type { Answers } from "../contract.ts";
import { asWritten, keyOf } from "../controls/controls.ts";
import type { Notice } from "../notices/notice.ts";
import type { Page } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import type { Failure, Futures } from "./futures.ts";
import { pace } from "./pace.ts";

/** Answers kept, so that undo and redo show at once what was computed before. */
const KEPT = 40;
/** After a server was not there, it is asked again so much later. */
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

/** Keeps the answers shown up to date with the controls. */
export function answering(page: Page, futures: Futures): () => void {
  const kept = new Map<string, Answers>();
  let answered = page.document.peek();
  let retries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (key: string, answers: Answers) => {
    kept.delete(key);
    kept.set(key, answers);
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
        page.shown.value = { controls, answers };
        if (answers.done) {
          keep(keyOf(controls), answers);
          page.running.value = keyOf(controls) !== keyOf(page.controls.value);
        }
      },
      onFailure(controls, failure) {
        page.running.value = false;
        page.notify(noticeOf(failure));
        if (failure.kind === "gone") {
          const wait = RETRY_MS[Math.min(retries++, RETRY_MS.length - 1)] ?? 0;
          timer = setTimeout(() => {
            page.running.value = true;
            runner.want(keyOf(controls) === keyOf(page.controls.value) ? controls : page.controls.value);
          }, wait);
        }
      },
    },
    (then) => requestAnimationFrame(then),
  );
  const stop = effect(() => {
    const controls = page.controls.value;
    const document = page.document.value;
    clearTimeout(timer);
    if (document !== answered) {
      // Another state of the case answers anew.
      kept.clear();
      answered = document;
    }
    const key = keyOf(controls);
    const known = key === keyOf(asWritten(document)) ? document.answers : kept.get(key);
    if (known !== undefined) {
      runner.stop();
      page.shown.value = { controls, answers: known };
      page.running.value = false;
      page.dismiss("refused");
    } else {
      page.running.value = true;
      runner.want(controls);
    }
  });
  return () => {
    stop();
    runner.stop();
    clearTimeout(timer);
  };
}

function noticeOf(failure: Failure): Notice {
  return failure.kind === "gone"
    ? { id: "gone", tone: "bad", lasting: true, title: () => t("gone"), lines: () => [t("gone_says")] }
    : {
        id: "refused",
        tone: "bad",
        title: () => t("refused"),
        lines: () => (failure.problem.errors?.length ? [] : [failure.problem.detail ?? failure.problem.title]),
        errors: failure.problem.errors ?? [],
      };
}
