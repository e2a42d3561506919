import { difference } from "../comparison/difference.ts";
import type { Compared, Question } from "../contract.ts";
import { probability } from "../text/figures.ts";
import { language } from "../text/language.ts";
import { momentOf } from "./momentOf.ts";
import { Row } from "./Row.tsx";
import { percentIn } from "./said.ts";
import { Bar } from "./Strip.tsx";

type Labelled = { readonly label: string } & Compared;

/**
 * A probability for each moment.
 *
 * @param same whether what was before is of the same chance; else a difference would be of luck for the most part
 */
export function ProbabilityRows({ question, now, before, same }: { question: Question; now: readonly Labelled[]; before: readonly Labelled[] | null; same: boolean }) {
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
            moved={then === undefined || !same ? null : { by: difference(one, then, same, true), times: 100 }}
          />
        );
      })}
    </div>
  );
}
