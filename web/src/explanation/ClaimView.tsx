import { ClaimVerdict } from "../claims/ClaimVerdict.tsx";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { FactCards } from "./FactCards.tsx";

/** A claim: who says it, how it is judged now, and why. */
export function ClaimView({ id }: { id: string }) {
  const page = usePage();
  const claim = page.document.value.claims.find((one) => one.id === id);
  if (claim === undefined) {
    return <p>{t("not_explained", id)}</p>;
  }
  const because = say(claim.because);
  const { facts } = page.document.value;
  const cited = [...new Set(because.match(/[A-Z]+\d*-\d+/g) ?? [])].filter((one) => one in facts);
  return (
    <>
      <p class="kind">{t("claim")}{claim.live && ` · ${t("live")}`}</p>
      <h3>{say(claim.says)}</h3>
      <p class="fact-source">{claim.source}{claim.paragraph > 0 && `, ${t("paragraph", claim.paragraph)}`}</p>
      <ClaimVerdict claim={claim} />
      <p>{because}</p>
      <FactCards ids={cited} />
    </>
  );
}
