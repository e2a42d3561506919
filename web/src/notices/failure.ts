import type { Failure } from "../futures/futures.ts";
import { t } from "../text/phrases.ts";
import type { Notice } from "./notice.ts";

/** Says why there are no answers. */
export function noticeOf(failure: Failure): Notice {
  if (failure.kind === "busy") {
    return { id: "busy", tone: "good", lasting: true, title: () => t("busy") };
  }
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
