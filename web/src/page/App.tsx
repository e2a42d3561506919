import { Announcement } from "../answers/Announcement.tsx";
import { AnswersPanel } from "../answers/AnswersPanel.tsx";
import { Article } from "../article/Article.tsx";
import { AssumptionsSection } from "../assumptions/AssumptionsSection.tsx";
import { ChangesSection } from "../changes/ChangesSection.tsx";
import { ChartsSection } from "../charts/ChartsSection.tsx";
import { ClaimsSection } from "../claims/ClaimsSection.tsx";
import { CommitmentsSection } from "../commitments/CommitmentsSection.tsx";
import { ComparisonSection } from "../comparison/ComparisonSection.tsx";
import { Drawer } from "../explanation/Drawer.tsx";
import type { Futures } from "../futures/futures.ts";
import { NetworkSection } from "../network/NetworkSection.tsx";
import { Notices } from "../notices/Notices.tsx";
import { ScenariosSection } from "../scenarios/ScenariosSection.tsx";
import { day } from "../text/dates.ts";
import { count } from "../text/figures.ts";
import { language, say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { jump, Toolbar } from "../toolbar/Toolbar.tsx";
import { Contents } from "./Contents.tsx";
import { PageProvider, usePage, type Page } from "./page.ts";

/** The living document: the account, its answers beside it, and all it rests on below. */
export function App({ page, futures }: { page: Page; futures: Futures | null }) {
  return (
    <PageProvider value={page}>
      <a class="skip" href="#account" onClick={jump}>{t("skip")}</a>
      <a class="skip" href="#answers" onClick={jump}>{t("to_answers")}</a>
      <Toolbar />
      <Notices />
      <div class="page">
        <main>
          <Head />
          <section id="account" aria-label={t("account")} tabIndex={-1}>
            <DragSay />
            <Article />
          </section>
          <p id="drag-hint" class="hidden">{t("drag_hint")}</p>
          <ChangesSection />
          <ScenariosSection />
          <ComparisonSection futures={futures} />
          <ChartsSection />
          <CommitmentsSection />
          <NetworkSection />
          <AssumptionsSection />
          <ClaimsSection />
          <Foot />
        </main>
        <AnswersPanel />
      </div>
      <Drawer />
      <Announcement />
    </PageProvider>
  );
}

function Head() {
  const document = usePage().document.value;
  return (
    <header class="head">
      <p class="kicker">{t("kicker", day(document.as_of, language.value))}</p>
      <h1>{say(document.title)}</h1>
      <Contents />
    </header>
  );
}

/** Says how the page is used, with a word that looks as the numbers do that can be dragged. */
function DragSay() {
  const [before, after] = t("drag_say", "|").split("|");
  return <p class="drag-say">{before}<span class="sample">{t("drag_sample")}</span>{after}</p>;
}

function Foot() {
  const document = usePage().document.value;
  const { as_of, revision, version, seed, futures, licence } = document;
  return (
    <footer>
      <h2 class="hidden">{t("about_case")}</h2>
      <p>{t("about_says", document.case, day(as_of, language.value), revision.slice(0, 12), version, seed, count(futures), licence)}</p>
    </footer>
  );
}
