import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Text } from "../contract.ts";
import { usePage } from "../page/page.ts";

/** The part of the server's explanation that the document does not hold. */
export interface Explained {
  readonly name: string;
  readonly what: string;
  readonly unit?: string;
  readonly says?: Text;
  readonly definition?: readonly string[];
  readonly facts?: readonly string[];
  readonly uses?: readonly string[];
  readonly used_by?: readonly string[];
}

/** Asks the server about a name; stays null where there is no server or it does not know. */
export function useExplained(name: string): Signal<Explained | null> {
  const page = usePage();
  const explained = useSignal<Explained | null>(null);
  useEffect(() => {
    if (!page.served) {
      return;
    }
    const abort = new AbortController();
    ask(name, abort.signal).then(
      (found) => { explained.value = found; },
      () => { /* The document's own part of the explanation stands without it. */ },
    );
    return () => abort.abort();
  }, [name]);
  return explained;
}

async function ask(name: string, signal: AbortSignal): Promise<Explained | null> {
  const response = await fetch(`api/explanations/${encodeURIComponent(name)}`, { signal });
  if (!response.ok) {
    return null;
  }
  const { trail } = (await response.json()) as { trail?: readonly Explained[] };
  return trail?.[0] ?? null;
}
