import { given } from "../controls/controls.ts";
import { LiveNumber } from "../controls/LiveNumber.tsx";
import { titleOf } from "../controls/naming.ts";
import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { language } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { quantity } from "../text/units.ts";

/** What the reader has changed, each to be taken back by itself; on paper, which scenario the numbers are of. */
export function ChangesSection() {
  const page = usePage();
  const document = page.document.value;
  const { scenario, changes } = page.controls.value;
  const names = Object.keys(changes);
  return (
    <Part id="changes" title={t("changed")} styled="changes">
      <p class="note only-printed">{t("scenario")}: {scenario}</p>
      {names.length === 0 ? (
        <p class="note nothing-changed">{t("changed_none")}</p>
      ) : (
        <ul>
          {names.map((name) => {
            const assumption = page.assumptions.value.get(name);
            return assumption === undefined ? null : (
              <li key={name}>
                <button type="button" class="link" onClick={() => { page.explained.value = { kind: "assumption", name }; }}>{titleOf(assumption)}</button>{" "}
                <LiveNumber assumption={assumption} />{" "}
                <span class="was-text">{t("was", quantity(given(document, scenario, assumption), assumption.unit, language.value))}</span>{" "}
                <button type="button" class="plain" aria-label={t("reset_one", titleOf(assumption))} onClick={() => page.reset(name)}>{t("reset")}</button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="buttons">
        <button type="button" class="plain" disabled={page.history.value.past.length === 0} onClick={page.undo}>{t("undo")}</button>
        <button type="button" class="plain" disabled={page.history.value.future.length === 0} onClick={page.redo}>{t("redo")}</button>
        <button type="button" class="plain" disabled={names.length === 0 && scenario === "base"} onClick={page.resetAll}>{t("reset_all")}</button>
        <button type="button" class="plain" disabled={page.running.value} onClick={page.keepGhost}>{t("keep_ghost")}</button>
        <button type="button" class="plain" onClick={page.forgetGhost}>{t("forget_ghost")}</button>
      </p>
    </Part>
  );
}
