import type { CaseDocument, ProblemError } from "../contract.ts";
import type { Page } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { noticeOfReload, taken } from "./reload.ts";

/** A document that could not be fetched is asked for again. */
const ASK_AGAIN_MS = 2000;
/** After the server went away it is asked again, ever more patiently. */
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Hears from the server when the case on disk changes, breaks or is mended, and when the server goes away. */
export function followServer(page: Page, address = "api/events"): () => void {
  let source: EventSource | null = null;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const refresh = async () => {
    const { revision, complete } = page.document.peek();
    // What is incomplete may have been completed without another revision.
    const next = await fetchDocument(complete === false ? null : revision);
    if (next !== null) {
      take(page, next);
    }
  };
  // A server that reads a case anew may not have its document yet.
  const again = () => {
    clearTimeout(later);
    refresh().catch(() => {
      later = stopped ? undefined : setTimeout(again, ASK_AGAIN_MS);
    });
  };
  const open = () => {
    const events = new EventSource(address);
    source = events;
    events.onopen = () => {
      page.dismiss("gone");
      if (tries > 0) {
        page.returns.value++;
      }
      tries = 0;
    };
    events.onerror = () => {
      events.close();
      if (tries > 0) {
        page.notify({ id: "gone", tone: "bad", lasting: true, title: () => t("gone"), lines: () => [t("gone_says")] });
      }
      timer = setTimeout(open, RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)]);
    };
    events.addEventListener("hello", (event) => {
      // What was missed while nobody listened: the case may be another, or be in order again.
      const { revision } = JSON.parse((event as MessageEvent<string>).data) as { revision: string };
      page.dismiss("broken");
      const known = page.document.peek();
      if (revision !== known.revision || known.complete === false) {
        again();
      }
    });
    events.addEventListener("reloaded", () => {
      page.dismiss("broken");
      again();
    });
    events.addEventListener("document", () => {
      again();
    });
    events.addEventListener("broken", (event) => {
      const { errors } = JSON.parse((event as MessageEvent<string>).data) as { errors: readonly ProblemError[] };
      page.notify({ id: "broken", tone: "bad", lasting: true, title: () => t("broken"), errors });
    });
    events.addEventListener("mended", () => page.dismiss("broken"));
  };
  // A browser opens few connections to one server: a page that nobody sees leaves its own to others.
  const seen = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
    if (!document.hidden && !stopped) {
      open();
    }
  };
  seen();
  document.addEventListener("visibilitychange", seen);
  return () => {
    stopped = true;
    clearTimeout(later);
    document.removeEventListener("visibilitychange", seen);
    seen();
  };
}

/** The document, or null where it is still the revision that is known. */
export async function fetchDocument(revision: string | null): Promise<CaseDocument | null> {
  const response = await fetch("api/document", {
    cache: "no-store",
    headers: revision === null ? {} : { "if-none-match": `"${revision}"` },
  });
  if (response.status === 304) {
    return null;
  }
  if (!response.ok) {
    throw new Error(`${response.status} ${response.statusText}`);
  }
  return (await response.json()) as CaseDocument;
}

function take(page: Page, next: CaseDocument): void {
  const before = page.document.peek();
  if (next.revision === before.revision) {
    if (before.complete === false && next.complete !== false) {
      page.complete(next);
    }
    return;
  }
  const outcome = taken(before, next, page.controls.peek());
  page.replace(next, outcome.controls);
  page.notify(noticeOfReload(outcome));
}
