import { useSignal } from "@preact/signals";
import { PanelFan } from "../charts/PanelFan.tsx";
import type { CaseDocument, Question } from "../contract.ts";
import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { Headline } from "./Headline.tsx";
import { Progress } from "./Progress.tsx";
import { QuestionView } from "./QuestionView.tsx";
import { questionOf } from "./said.ts";

/** All answers, beside the account on a wide screen, folded away at the foot of a small one. */
export function AnswersPanel() {
  const page = usePage();
  const open = useSignal(false);
  const all = useSignal(false);
  const [first, more] = parted(page.document.value);
  return (
    <aside class={open.value ? "answers open" : "answers"} id="answers" tabIndex={-1} aria-labelledby="answers-title">
      <div class="answers-head">
        <h2 id="answers-title">{t("answers")}</h2>
        <Headline />
        <button
          type="button"
          class="fold"
          aria-expanded={open.value}
          aria-controls="answers-body"
          aria-label={t(open.value ? "hide_answers" : "show_answers")}
          onClick={() => { open.value = !open.value; }}
        >
          <svg viewBox="0 0 12 8" width="14" height="10" aria-hidden="true">
            <path d={open.value ? "M1 1.5 6 6.5 11 1.5" : "M1 6.5 6 1.5 11 6.5"} fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
        <Progress />
      </div>
      <div class="answers-body" id="answers-body">
        <PanelFan />
        {first.map((question) => <QuestionView key={question.id} question={question} />)}
        {more.length > 0 && (
          <details class="more" onToggle={(event) => { all.value = event.currentTarget.open; }}>
            <summary>{t("more_answers", more.length)}</summary>
            {all.value && more.map((question) => <QuestionView key={question.id} question={question} />)}
          </details>
        )}
      </div>
    </aside>
  );
}

/** First the questions that the account speaks of, in the case's order; then the rest. */
function parted(document: CaseDocument): [Question[], Question[]] {
  const account = document.briefing.en ?? document.briefing.zh ?? "";
  const spoken = new Set([...account.matchAll(/data-answer="([^"]*)"/g)].map((found) => questionOf(found[1] ?? "")));
  const first = document.questions.filter((one) => spoken.has(one.id));
  return first.length === 0
    ? [[...document.questions], []]
    : [first, document.questions.filter((one) => !spoken.has(one.id))];
}
