import { difference } from "../comparison/difference.ts";
import type { AmountAnswer, Compared, Question } from "../contract.ts";
import { amount } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { counted } from "../text/units.ts";
import { momentOf } from "./momentOf.ts";
import { Row } from "./Row.tsx";
import { digitsOf, MEDIAN } from "./said.ts";
import { spanOf, Strip } from "./Strip.tsx";

/** The median of an amount for each moment, drawn with its spread. */
export function AmountRows({ question, now, before, same }: { question: Question; now: AmountAnswer; before: AmountAnswer | null; same: boolean }) {
  const { times } = counted(question.unit, language.value);
  const digits = times * digitsOf(now);
  const span = spanOf([...now.at, ...(before?.at ?? [])].map((one) => one.quantiles));
  return (
    <div class="rows" role="list">
      {now.at.map((one) => {
        const then = before?.at.find((other) => other.label === one.label);
        const median = scaled(one.quantiles[MEDIAN], times, digits);
        return (
          <Row
            key={one.label}
            label={momentOf(question, one.label, language.value)}
            graphic={<Strip now={one.quantiles} before={then?.quantiles} span={span} />}
            value={median.value}
            error={median.error}
            before={then === undefined ? null : scaled(then.quantiles[MEDIAN], times, digits).value}
            moved={then === undefined || !same ? null : { by: difference(medianOf(one), medianOf(then), same, false), times }}
          />
        );
      })}
    </div>
  );
}

type Band = AmountAnswer["at"][number];

function medianOf({ quantiles, replicates }: Band): Compared {
  const median = quantiles[MEDIAN] ?? { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  return replicates === undefined ? median : { ...median, replicates };
}

function scaled(estimate: Band["mean"] | undefined, times: number, digits: number) {
  return estimate === undefined
    ? { value: "–", error: "" }
    : amount({ value: times * estimate.value, low: times * estimate.low, high: times * estimate.high }, digits);
}
