import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { usePage } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { headlineMoved } from "./headlineNow.ts";
import { momentOf } from "./momentOf.ts";
import { headline, questionOf, said } from "./said.ts";

/** Answers must stand still so long before they are read out. */
const SETTLED_MS = 900;

/** Tells a screen reader the main answer once a change has settled, and only then. */
export function Announcement() {
  const page = usePage();
  const text = useSignal("");
  const { shown, running, before } = page;
  const settled = !running.value && before.value !== null ? shown.value : null;
  useEffect(() => {
    if (settled === null) {
      return;
    }
    const timer = setTimeout(() => {
      const document = page.document.peek();
      const address = headline(document);
      const question = document.questions.find((one) => address !== null && one.id === questionOf(address));
      if (address === null || question === undefined) {
        return;
      }
      const here = language.peek();
      const now = said(document, settled.answers, address, here) ?? "";
      const then = before.peek() === null ? now : (said(document, page.ghost.peek().answers, address, here) ?? now);
      const by = headlineMoved(page);
      const moment = momentOf(question, address.split("/")[1] ?? "", here);
      text.value = `${t("summary", say(question.title), moment, now)} ${then === now ? "" : t("summary_before", then)}${by === null ? "" : ` ${t("summary_moved", by)}`}`;
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [settled]);
  return <p class="hidden" role="status" aria-live="polite">{text.value}</p>;
}
