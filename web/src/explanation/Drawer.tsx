import { useEffect, useRef } from "preact/hooks";
import { Headline } from "../answers/Headline.tsx";
import { usePage, type Subject } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { AssumptionView } from "./AssumptionView.tsx";
import { ClaimView } from "./ClaimView.tsx";
import { FactView } from "./FactView.tsx";
import { QuestionExplained } from "./QuestionExplained.tsx";
import { VariableView } from "./VariableView.tsx";

/** Where a number comes from, over the edge of the page; Escape closes it and focus goes back. */
export function Drawer() {
  const page = usePage();
  const subject = page.explained.value;
  const box = useRef<HTMLElement>(null);
  const back = useRef<Element | null>(null);
  const open = subject !== null;
  useEffect(() => {
    if (!open) {
      return;
    }
    back.current = document.activeElement;
    box.current?.focus({ preventScroll: true });
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !(event.target instanceof HTMLInputElement)) {
        page.explained.value = null;
      }
    };
    addEventListener("keydown", key);
    return () => {
      removeEventListener("keydown", key);
      if (back.current instanceof HTMLElement && back.current.isConnected) {
        back.current.focus({ preventScroll: true });
      }
    };
  }, [open]);
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [subject]);
  if (subject === null) {
    return null;
  }
  return (
    <section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-title" ref={box} tabIndex={-1}>
      <div class="drawer-head">
        <h2 id="drawer-title">{t("explanation")}</h2>
        <button type="button" class="plain" onClick={() => { page.explained.value = null; }}>{t("close")}</button>
      </div>
      <Explained key={`${subject.kind} ${"id" in subject ? subject.id : subject.name}`} subject={subject} />
      <div class="drawer-foot"><Headline /></div>
    </section>
  );
}

function Explained({ subject }: { subject: Subject }) {
  const page = usePage();
  switch (subject.kind) {
    case "fact":
      return <FactView id={subject.id} />;
    case "assumption":
    case "variable": {
      const assumption = page.assumptions.value.get(subject.name);
      return assumption === undefined ? <VariableView name={subject.name} /> : <AssumptionView assumption={assumption} />;
    }
    case "question":
      return <QuestionExplained id={subject.id} />;
    case "claim":
      return <ClaimView id={subject.id} />;
  }
}
