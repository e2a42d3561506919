import type { Claim } from "../contract.ts";
import { useAnswers } from "../page/Part.tsx";
import { t } from "../text/phrases.ts";
import { chances, ruled, signs } from "./ruled.ts";

/** How a claim is judged now, with the interval of its probability, and how it was before. */
export function ClaimVerdict({ claim }: { claim: Claim }) {
  const answers = useAnswers();
  const now = ruled(claim, answers.now);
  const before = answers.before === null || !claim.live ? null : ruled(claim, answers.before);
  const moved = before !== null && (before.ruling !== now.ruling || chances(before) !== chances(now));
  return (
    <div class="ruling">
      <span class={`verdict ${now.ruling}`}><span aria-hidden="true">{signs[now.ruling]} </span>{t(now.ruling)}</span>{" "}
      <span class="interval">{chances(now)}</span>
      {now.low !== null && now.high !== null && (
        <svg class="strip" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
          <line class="track-line" x1="0" x2="1000" y1="4" y2="4" />
          <rect class="half" x={1000 * now.low} width={Math.max(8, 1000 * (now.high - now.low))} y="0" height="8" />
        </svg>
      )}
      <span class="before">{moved && before !== null && t("was", `${t(before.ruling)} ${chances(before)}`)}</span>
    </div>
  );
}
