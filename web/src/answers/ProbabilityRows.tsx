import type { Estimate, Question } from "../contract.ts";
import { probability } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { momentOf } from "./momentOf.ts";
import { Row } from "./Row.tsx";
import { percentIn } from "./said.ts";
import { Bar } from "./Strip.tsx";

type Labelled = { readonly label: string } & Estimate;

/** A probability for each moment. */
export function ProbabilityRows({ question, now, before }: { question: Question; now: readonly Labelled[]; before: readonly Labelled[] | null }) {
  return (
    <div class="rows" role="list">
      {now.map((one) => {
        const then = before?.find((other) => other.label === one.label);
        const printed = probability(one);
        return (
          <Row
            key={one.label}
            label={momentOf(question, one.label, language.value)}
            graphic={<Bar now={one} before={then} />}
            value={percentIn(printed.value, language.value)}
            error={percentIn(printed.error, language.value)}
            before={then === undefined ? null : percentIn(probability(then).value, language.value)}
          />
        );
      })}
    </div>
  );
}
