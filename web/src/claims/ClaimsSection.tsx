import { Pending } from "../page/Pending.tsx";
import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { ClaimVerdict } from "./ClaimVerdict.tsx";

/** Everything that others assert, with its verdict. */
export function ClaimsSection() {
  const page = usePage();
  const { claims } = page.document.value;
  if (claims.length === 0) {
    return <Pending id="claims" title="claims" />;
  }
  return (
    <Part id="claims" title={t("claims")}>
      <p class="note">{t("claims_say")}</p>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id} id={`claim-${claim.id}`}>
            <button type="button" class="says" onClick={() => { page.explained.value = { kind: "claim", id: claim.id }; }}>
              {say(claim.says)}
            </button>
            <ClaimVerdict claim={claim} />
            <p class="cited">
              {claim.source}{claim.paragraph > 0 && `, ${t("paragraph", claim.paragraph)}`}{claim.live && <span class="tag">{t("live")}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
