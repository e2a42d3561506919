import { t, type Phrase } from "../text/phrases.ts";
import { Part } from "./Part.tsx";
import { usePage } from "./page.ts";

/** In the place of a part that has nothing to show: that it is being worked out, or nothing where there is none. */
export function Pending({ id, title }: { id: string; title: Phrase }) {
  const document = usePage().document.value;
  return document.complete === false ? (
    <Part id={id} title={t(title)}>
      <p class="note" role="status">{t("worked_out")}</p>
    </Part>
  ) : null;
}
