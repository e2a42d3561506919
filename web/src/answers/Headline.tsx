import { usePage } from "../page/page.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { momentOf } from "./momentOf.ts";
import { headlineMoved } from "./headlineNow.ts";
import { headline, questionOf, said } from "./said.ts";

/** The main answer in one line: on a small screen all that is seen of the answers while reading. */
export function Headline() {
  const page = usePage();
  const document = page.document.value;
  const address = headline(document);
  if (address === null) {
    return null;
  }
  const here = language.value;
  const now = said(document, page.shown.value.answers, address, here);
  const before = page.before.value === null ? null : said(document, page.before.value, address, here);
  const by = headlineMoved(page);
  const question = document.questions.find((one) => one.id === questionOf(address));
  const label = address.split("/")[1] ?? "";
  return (
    <p class="headline">
      <span class="of">{question === undefined ? "" : `${say(question.title)} · ${t("end_of", momentOf(question, label, here))}`}</span>{" "}
      <strong>{now}</strong>
      <span class="before">
        {before !== null && before !== now && ` ${t("was", before)}`}
        {by !== null && t("by_so_much", by)}
      </span>
    </p>
  );
}
