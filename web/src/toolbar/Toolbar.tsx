import { ScenarioPicker } from "../scenarios/ScenarioPicker.tsx";
import { usePage } from "../page/page.ts";
import { permanentLink } from "../link/location.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { Choice } from "./Choice.tsx";
import { theme, THEMES } from "./theme.ts";

/** Always in reach: the scenario, back and forth, and how the page looks and speaks. */
export function Toolbar() {
  const page = usePage();
  const { past, future, now } = page.history.value;
  const changes = Object.keys(now.changes).length;
  const languages = page.document.value.languages;
  return (
    <header class="toolbar">
      <ScenarioPicker />
      <span class="tools">
        <button type="button" class="tool" disabled={past.length === 0} onClick={page.undo} title={t("undo")} aria-label={t("undo")} aria-keyshortcuts="Control+Z">
          <Icon path="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7" />
        </button>
        <button type="button" class="tool" disabled={future.length === 0} onClick={page.redo} title={t("redo")} aria-label={t("redo")} aria-keyshortcuts="Control+Shift+Z">
          <Icon path="M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9" />
        </button>
        <a class="tool changed-count" href="#changes" onClick={jump}>{t("changed_count", changes)}</a>
        <button type="button" class="tool" onClick={() => copy(page)}>{t("copy_link")}</button>
      </span>
      <span class="looks">
        {languages.length > 1 && (
          <Choice label={t("language")} name="language" value={language.value}
            options={languages.map((one) => [one, one === "en" ? "English" : "中文", one === "en" ? "en" : "zh-Hans"])}
            onChoose={(value) => { language.value = value; }} />
        )}
        <Choice label={t("theme")} name="theme" value={theme.value}
          options={THEMES.map((one) => [one, t(`theme_${one}`)])}
          onChoose={(value) => { theme.value = value; }} />
      </span>
    </header>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** Goes to a part of the page without touching the address, which is the link of what is shown. */
export function jump(event: MouseEvent): void {
  const target = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  if (target !== null) {
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }
}

/** So long it is said that the link was copied. */
const TOLD_MS = 4000;

async function copy(page: ReturnType<typeof usePage>): Promise<void> {
  const link = permanentLink(page);
  try {
    await navigator.clipboard.writeText(link);
    page.notify({ id: "copied", tone: "good", title: () => t("link_copied") });
    setTimeout(() => page.dismiss("copied"), TOLD_MS);
  } catch {
    // Not allowed from a file or without a gesture: then it is shown, to be copied by hand.
    page.notify({ id: "copied", tone: "good", title: () => t("link_here", link) });
  }
}
