import { momentOf } from "../answers/momentOf.ts";
import { percentIn } from "../answers/said.ts";
import type { Answers, Estimate, Question } from "../contract.ts";
import { useAnswers } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { amount, errorOf, probability, withError, type Printed } from "../text/figures.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { counted } from "../text/units.ts";
import { measures, type Measure } from "./measures.ts";

/** Answers side by side; a difference that its interval tells from 0 stands out. */
export function ComparisonTable({ other, called }: { other: Answers; called: string }) {
  const page = usePage();
  const { now } = useAnswers();
  const all = measures(page.document.value, now, other);
  const byQuestion = new Map<Question, Measure[]>();
  all.forEach((one) => byQuestion.set(one.question, [...(byQuestion.get(one.question) ?? []), one]));
  return (
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
  );
}

function MeasureRow({ measure }: { measure: Measure }) {
  const here = language.value;
  const times = measure.part ? 100 : counted(measure.question.unit, here).times;
  const { difference } = measure;
  const told = difference.low > 0 || difference.high < 0;
  const { better } = measure;
  const good = told && better !== null && difference.value > 0 === (better === "more");
  const error = times * errorOf(difference);
  const digits = error > 0 ? error : times * Math.max(errorOf(measure.now), errorOf(measure.other));
  const sign = difference.value > 0 ? "+" : "";
  return (
    <tr>
      <th scope="row">{momentOf(measure.question, measure.label, here)}</th>
      <Cell printed={printed(measure.now, measure.part, times, digits)} />
      <Cell printed={printed(measure.other, measure.part, times, digits)} />
      <td class={`figure ${told ? (better === null ? "told" : good ? "good" : "bad") : ""}`}>
        <span class="value">{difference.value === 0 ? "0" : `${sign}${withError(times * difference.value, digits)}`}</span>{" "}
        <span class="error">{error > 0 && difference.value !== 0 ? `± ${withError(error, error)}` : ""}</span>
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
