import { usePage } from "../page/page.ts";
import { count, errorOf, withError } from "../text/figures.ts";
import { t } from "../text/phrases.ts";
import { headlineNow } from "./headlineNow.ts";

/** A thin line under the head: how many of the futures the answers rest on, and how sure that makes them. */
export function Progress() {
  const page = usePage();
  const { answers } = page.shown.value;
  const part = answers.of > 0 ? Math.min(1, answers.futures / answers.of) : 1;
  const running = page.running.value;
  const first = headlineNow(page.document.value, answers);
  const error = first === null ? 0 : 100 * errorOf(first);
  return (
    <div class={running ? "progress running" : "progress"}>
      <svg viewBox="0 0 1000 2" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="1000" height="2" />
        <rect class="fill" width={1000 * part} height="2" />
      </svg>
      <p>
        <span>
          {part < 1 || running
            ? t("futures_of", count(answers.futures), count(answers.of))
            : t("futures_done", count(answers.futures))}
          {error > 0 && ` · ${t("within", withError(error, error))}`}
          {answers.excluded > 0 && ` · ${t("excluded", count(answers.excluded))}`}
        </span>
        <button type="button" class="link keep" disabled={page.before.value === null || running} onClick={page.keepGhost}>{t("keep_ghost")}</button>
      </p>
    </div>
  );
}
