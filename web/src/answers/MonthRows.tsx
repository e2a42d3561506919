import type { MonthAnswer, Question } from "../contract.ts";
import { month } from "../text/dates.ts";
import { probability } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { ProbabilityRows } from "./ProbabilityRows.tsx";
import { Row } from "./Row.tsx";
import { MEDIAN, percentIn } from "./said.ts";
import { Bar } from "./Strip.tsx";

/** When something comes: how probably by the end of each year, the median month, and how often never. */
export function MonthRows({ question, now, before, same }: { question: Question; now: MonthAnswer; before: MonthAnswer | null; same: boolean }) {
  const here = language.value;
  const date = (answer: MonthAnswer) => {
    const median = answer.quantiles[MEDIAN];
    return median == null ? t("never") : month(median, here);
  };
  const never = probability(now.never);
  return (
    <>
      <ProbabilityRows question={question} now={now.by_end_of} before={before?.by_end_of ?? null} same={same} />
      <div class="rows" role="list">
        <Row
          label={t("never")}
          graphic={<Bar now={now.never} before={before?.never} />}
          value={percentIn(never.value, here)}
          error={percentIn(never.error, here)}
          before={before === null ? null : percentIn(probability(before.never).value, here)}
        />
        <Row label={t("median")} value={date(now)} error="" before={before === null ? null : date(before)} />
      </div>
    </>
  );
}
