import { useComputed } from "@preact/signals";
import type { Assumption } from "../contract.ts";
import { usePage } from "../page/page.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { quantity } from "../text/units.ts";

const WIDE = 1000;

/**
 * What is believed of a number, as small fans one above the other: beforehand, as an outline from the
 * 5 % to the 95 % quantile; and with the readings, filled. A line marks the value set now.
 */
export function Belief({ assumption, named = false }: { assumption: Assumption; named?: boolean }) {
  const page = usePage();
  const { low, high, posterior, value } = assumption;
  const set = useComputed(() => page.controls.value.changes[assumption.name]).value;
  if (low === null || high === null) {
    return null;
  }
  const all = [low, high, value, ...(posterior === null ? [] : [posterior.p05, posterior.p95]), ...(set === undefined ? [] : [set])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const x = (at: number) => (most > least ? 20 + ((WIDE - 40) * (at - least)) / (most - least) : WIDE / 2);
  const here = language.value;
  const figures = (from: number, middle: number, to: number) =>
    `${quantity(from, assumption.unit, here)} … ${quantity(middle, assumption.unit, here)} … ${quantity(to, assumption.unit, here)}`;
  const prior = figures(low, value, high);
  const taught = posterior === null ? null : figures(posterior.p05, posterior.p50, posterior.p95);
  return (
    <div class="belief">
      <svg viewBox={`0 0 ${WIDE} 26`} preserveAspectRatio="none" role="img"
        aria-label={`${t("prior")}: ${prior}${taught === null ? "" : `; ${t("posterior")}: ${taught}`}`}>
        <rect class="prior" x={x(low)} width={Math.max(4, x(high) - x(low))} y="3" height="8" />
        <line class="prior" x1={x(value)} x2={x(value)} y1="1" y2="13" />
        {posterior !== null && (
          <>
            <rect class="nine" x={x(posterior.p05)} width={Math.max(4, x(posterior.p95) - x(posterior.p05))} y="15" height="8" />
            <rect class="half" x={x(posterior.p25)} width={Math.max(4, x(posterior.p75) - x(posterior.p25))} y="15" height="8" />
            <line class="middle" x1={x(posterior.p50)} x2={x(posterior.p50)} y1="13" y2="25" />
          </>
        )}
        {set !== undefined && <line class="set" x1={x(set)} x2={x(set)} y1="0" y2="26" />}
      </svg>
      {named && (
        <dl class="pairs">
          <div><dt>{t("prior")}</dt><dd>{prior}</dd></div>
          {taught !== null && <div><dt>{t("posterior")}</dt><dd>{taught}</dd></div>}
        </dl>
      )}
    </div>
  );
}
