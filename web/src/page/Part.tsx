import { signal, useSignal, type ReadonlySignal } from "@preact/signals";
import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { Answers } from "../contract.ts";
import { usePage } from "./page.ts";

/** Whether a part of the page is on the screen, or nearly. */
const Seen = createContext<ReadonlySignal<boolean>>(signal(true));

/** So far outside of the screen a part already follows the answers. */
const NEAR = "400px";

/** A part of the page below the account. While it is off the screen its numbers rest. */
export function Part({ id, title, styled = "", children }: { id: string; title: string; styled?: string; children: ComponentChildren }) {
  const root = useRef<HTMLElement>(null);
  const seen = useSignal(false);
  useEffect(() => {
    const element = root.current;
    if (element === null) {
      return;
    }
    const observer = new IntersectionObserver(([entry]) => { seen.value = entry?.isIntersecting ?? true; }, { rootMargin: NEAR });
    observer.observe(element);
    const printing = () => { seen.value = true; };
    addEventListener("beforeprint", printing);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", printing);
    };
  }, []);
  return (
    <section class={`part ${styled}`.trimEnd()} id={id} aria-labelledby={`${id}-title`} tabIndex={-1} ref={root}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Seen.Provider value={seen}>{children}</Seen.Provider>
    </section>
  );
}

/** The answers shown, and those before; followed only while they can be seen. */
export function useAnswers(): { now: Answers; before: Answers | null } {
  const { shown, before } = usePage();
  const seen = useContext(Seen);
  return seen.value ? { now: shown.value.answers, before: before.value } : { now: shown.peek().answers, before: before.peek() };
}
