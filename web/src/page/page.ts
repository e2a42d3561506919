import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answers, Assumption, CaseDocument, Controls, Name } from "../contract.ts";
import { asWritten, changed, keyOf, valueOf, without } from "../controls/controls.ts";
import { begun, ended, recorded, redone, undone, type History } from "../controls/history.ts";
import type { Notice } from "../notices/notice.ts";

/** What is explained in the drawer. */
export type Subject =
  | { readonly kind: "fact"; readonly id: string }
  | { readonly kind: "assumption"; readonly name: Name }
  | { readonly kind: "variable"; readonly name: Name }
  | { readonly kind: "question"; readonly id: string }
  | { readonly kind: "claim"; readonly id: string };

/** Answers, and the controls that they answer. */
export interface Shown {
  readonly controls: Controls;
  readonly answers: Answers;
  /** What they were while fewer futures were in, by their number: other answers from as few are compared with these. */
  readonly earlier?: ReadonlyMap<number, Answers>;
}

/** Answers from as many futures as others, where they are known from as many. */
export function fromAsMany(shown: Shown, others: Answers): Answers {
  return shown.answers.futures === others.futures ? shown.answers : (shown.earlier?.get(others.futures) ?? shown.answers);
}

/** The state of the page, and all that a reader can do to it. */
export interface Page {
  readonly document: Signal<CaseDocument>;
  readonly history: ReadonlySignal<History>;
  readonly controls: ReadonlySignal<Controls>;
  readonly assumptions: ReadonlySignal<ReadonlyMap<Name, Assumption>>;
  /** The newest answers there are; while futures are computed they may be of few, or of controls just left. */
  readonly shown: Signal<Shown>;
  /** What the answers are compared with. */
  readonly ghost: Signal<Shown>;
  /** The ghost from as many futures as are shown, where it is known from as many; null where it is of the very controls shown. */
  readonly before: ReadonlySignal<Answers | null>;
  /** True between asking and the last answers. */
  readonly running: Signal<boolean>;
  /** How often the server came back after it was gone. */
  readonly returns: Signal<number>;
  /** True while a finger or mouse holds a number. */
  readonly dragging: Signal<boolean>;
  readonly explained: Signal<Subject | null>;
  readonly notices: Signal<readonly Notice[]>;
  /** Whether a server can be asked for more than the document holds. */
  readonly served: boolean;

  value(assumption: Assumption): number;
  change(assumption: Assumption, value: number, gesture?: string): void;
  endGesture(): void;
  reset(name: Name): void;
  resetAll(): void;
  choose(scenario: string): void;
  /** All controls at once, as from a link. */
  put(controls: Controls): void;
  /** Another state of the case on disk, and what of the controls it still has. */
  replace(document: CaseDocument, controls: Controls): void;
  /** The same state of the case, with what had still to be worked out. */
  complete(document: CaseDocument): void;
  undo(): void;
  redo(): void;
  /** Keeps the answers shown as what later ones are compared with. */
  keepGhost(): void;
  /** Back to the case as written as what is compared with. */
  forgetGhost(): void;
  notify(notice: Notice): void;
  dismiss(id: string): void;
}

export function createPage(first: CaseDocument, served: boolean): Page {
  const document = signal(first);
  const history = signal(begun(asWritten(first)));
  const controls = computed(() => history.value.now);
  const written = (): Shown => ({ controls: asWritten(document.value), answers: document.value.answers });
  const shown = signal(written());
  const ghost = signal(written());
  const notices = signal<readonly Notice[]>([]);
  const put = (next: Controls, gesture: string | null) => {
    history.value = recorded(history.value, next, gesture);
  };
  return {
    document,
    history,
    controls,
    assumptions: computed(() => new Map(document.value.assumptions.map((one) => [one.name, one]))),
    shown,
    ghost,
    before: computed(() => (keyOf(ghost.value.controls) === keyOf(controls.value) ? null : fromAsMany(ghost.value, shown.value.answers))),
    running: signal(false),
    returns: signal(0),
    dragging: signal(false),
    explained: signal<Subject | null>(null),
    notices,
    served,
    value: (assumption) => valueOf(document.value, controls.value, assumption),
    change: (assumption, value, gesture) =>
      put(changed(document.value, controls.value, assumption, value), gesture ?? null),
    endGesture: () => {
      history.value = ended(history.value);
    },
    reset: (name) => put(without(controls.value, name), null),
    resetAll: () => put(asWritten(document.value), null),
    choose: (scenario) => put({ ...controls.value, scenario }, null),
    put: (next) => put(next, null),
    replace: (next, kept) => {
      batch(() => {
        document.value = next;
        put(kept, null);
        ghost.value = written();
      });
    },
    complete: (next) => {
      batch(() => {
        const asItIs = keyOf(ghost.value.controls) === keyOf(asWritten(next));
        // The account stays as it stands: a reader may hold one of its numbers, and what changes in it is alive.
        document.value = { ...next, briefing: document.value.briefing };
        if (asItIs) {
          const { earlier } = ghost.value;
          ghost.value = earlier === undefined ? written() : { ...written(), earlier };
        }
      });
    },
    undo: () => {
      history.value = undone(history.value);
    },
    redo: () => {
      history.value = redone(history.value);
    },
    keepGhost: () => {
      ghost.value = shown.value;
    },
    forgetGhost: () => {
      ghost.value = written();
    },
    notify: (notice) => {
      batch(() => {
        notices.value = [...notices.value.filter((one) => one.id !== notice.id), notice];
      });
    },
    dismiss: (id) => {
      if (notices.value.some((one) => one.id === id)) {
        notices.value = notices.value.filter((one) => one.id !== id);
      }
    },
  };
}

const Context = createContext<Page | null>(null);
export const PageProvider = Context.Provider;

export function usePage(): Page {
  const page = useContext(Context);
  if (page === null) {
    throw new Error("outside of the page");
  }
  return page;
}
