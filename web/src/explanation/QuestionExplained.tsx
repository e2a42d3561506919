import { QuestionView } from "../answers/QuestionView.tsx";
import { usePage } from "../page/page.ts";
import { say } from "../text/language.ts";
import { t } from "../text/phrases.ts";
import { NameLinks } from "./Dependants.tsx";
import { useExplained } from "./explained.ts";

/** A question of the case: its answers, how they are counted, and what they are computed from. */
export function QuestionExplained({ id }: { id: string }) {
  const page = usePage();
  const question = page.document.value.questions.find((one) => one.id === id);
  const explained = useExplained(id).value;
  if (question === undefined) {
    return <p>{t("not_explained", id)}</p>;
  }
  return (
    <>
      <p class="kind">{t("question")}</p>
      <QuestionView question={question} />
      {question.notes.length > 0 && (
        <section>
          <h3>{t("notes")}</h3>
          <ul>{question.notes.map((note) => <li key={note.en}>{say(note)}</li>)}</ul>
        </section>
      )}
      {(explained?.definition?.length ?? 0) > 0 && (
        <section>
          <h3>{t("definition")}</h3>
          {explained?.definition?.map((one) => <pre key={one}><code>{one}</code></pre>)}
        </section>
      )}
      {(explained?.uses?.length ?? 0) > 0 && (
        <section><h3>{t("computed_from")}</h3><NameLinks names={explained?.uses ?? []} /></section>
      )}
    </>
  );
}
