import { momentOf } from "../answers/momentOf.ts";
import { percentIn } from "../answers/said.ts";
import type { Estimate, Question } from "../contract.ts";
import { useAnswers } from "../page/Part.tsx";
import { fromAsMany, usePage, type Shown } from "../page/page.ts";
import { amount, count, errorOf, probability, type Printed } from "../text/figures.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { counted } from "../text/units.ts";
import { printedDifference, sameChance, verdictOf } from "./difference.ts";
import { measures, type Measure } from "./measures.ts";

/** Answers side by side; a difference that its interval tells from 0 stands out. */
export function ComparisonTable({ other: shown, called }: { other: Shown; called: string }) {
  const page = usePage();
  const { now } = useAnswers();
  const other = fromAsMany(shown, now);
  const same = sameChance(now, other);
  const all = measures(page.document.value, now, other);
  const byQuestion = new Map<Question, Measure[]>();
  all.forEach((one) => byQuestion.set(one.question, [...(byQuestion.get(one.question) ?? []), one]));
  return (
    <>
    {!same && <p class="note">{t("compare_unrelated", count(now.futures), count(other.futures))}</p>}
    <div class="scrolling" tabIndex={0} role="group" aria-label={t("compare")}>
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col"><span class="hidden">{t("question")}</span></th>
            <th scope="col" class="figure">{t("now")}</th>
            <th scope="col" class="figure">{called}</th>
            <th scope="col" class="figure">{t("difference")}</th>
          </tr>
        </thead>
        {[...byQuestion].map(([question, rows]) => (
          <tbody key={question.id}>
            <tr class="subject">
              <th colSpan={4} scope="rowgroup">{say(question.title)}<span class="what"> {question.kind === "amount" && counted(question.unit, language.value).words}</span></th>
            </tr>
            {rows.map((one) => <MeasureRow key={one.label} measure={one} />)}
          </tbody>
        ))}
      </table>
    </div>
    </>
  );
}

function MeasureRow({ measure }: { measure: Measure }) {
  const here = language.value;
  const times = measure.part ? 100 : counted(measure.question.unit, here).times;
  const { difference } = measure;
  const verdict = verdictOf(difference);
  const told = verdict === "told";
  const { better } = measure;
  const good = told && better !== null && difference.value > 0 === (better === "more");
  const error = times * errorOf(difference);
  const digits = error > 0 ? error : times * Math.max(errorOf(measure.now), errorOf(measure.other));
  const { value, error: within } = printedDifference(difference, times);
  return (
    <tr>
      <th scope="row">{momentOf(measure.question, measure.label, here)}</th>
      <Cell printed={printed(measure.now, measure.part, times, digits)} />
      <Cell printed={printed(measure.other, measure.part, times, digits)} />
      <td class={`figure ${told ? (better === null ? "told" : good ? "good" : "bad") : ""}`}>
        {verdict === "none" ? <span class="error">{t("no_difference")}</span> : (
          <>
            <span class="value">{value}</span> <span class="error">{within}</span>
            {!told && <span class="open">{t("not_told_apart")}</span>}
          </>
        )}
      </td>
    </tr>
  );
}

function printed(estimate: Estimate, part: boolean, times: number, digits: number): Printed {
  return part
    ? probability(estimate)
    : amount({ value: times * estimate.value, low: times * estimate.low, high: times * estimate.high }, digits);
}

function Cell({ printed: { value, error } }: { printed: Printed }) {
  return (
    <td class="figure">
      <span class="value">{percentIn(value, language.value)}</span> <span class="error">{percentIn(error, language.value)}</span>
    </td>
  );
}
