import { sameChance } from "../comparison/difference.ts";
import type { Question } from "../contract.ts";
import { usePage } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { counted } from "../text/units.ts";
import { AmountRows } from "./AmountRows.tsx";
import { MonthRows } from "./MonthRows.tsx";
import { ProbabilityRows } from "./ProbabilityRows.tsx";
import { RunwayRows } from "./RunwayRows.tsx";
import { known, type Known } from "./said.ts";

/** One question of the case with its numbers, and those before. */
export function QuestionView({ question }: { question: Question }) {
  const page = usePage();
  const now = known(question, page.shown.value.answers);
  const before = page.before.value === null ? null : known(question, page.before.value);
  if (now === null) {
    return null;
  }
  const unit = question.kind === "amount" ? counted(question.unit, language.value).words : "";
  return (
    <section class="question" id={`question-${question.id}`}>
      <h3>
        <button type="button" class="asks" onClick={() => { page.explained.value = { kind: "question", id: question.id }; }}>
          {say(question.title)}
        </button>
        {unit !== "" && <span class="unit"> {t("in_unit", unit)}</span>}
      </h3>
      <Rows question={question} now={now} before={before} same={page.before.value !== null && sameChance(page.shown.value.answers, page.before.value)} />
    </section>
  );
}

function Rows({ question, now, before, same }: { question: Question; now: Known; before: Known | null; same: boolean }) {
  switch (now.kind) {
    case "probability":
      return <ProbabilityRows question={question} now={now.answer.at} before={before?.kind === "probability" ? before.answer.at : null} same={same} />;
    case "amount":
      return <AmountRows question={question} now={now.answer} before={before?.kind === "amount" ? before.answer : null} same={same} />;
    case "month":
      return <MonthRows question={question} now={now.answer} before={before?.kind === "month" ? before.answer : null} same={same} />;
    case "runway":
      return <RunwayRows now={now.answer} before={before?.kind === "runway" ? before.answer : null} />;
  }
}
