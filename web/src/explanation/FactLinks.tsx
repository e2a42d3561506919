import { usePage } from "../page/page.ts";

/** Ids of facts, each opening its explanation. */
export function FactLinks({ ids }: { ids: readonly string[] }) {
  const page = usePage();
  return (
    <span class="fact-links">
      {ids.map((id) => (
        <button key={id} type="button" class="link" onClick={() => { page.explained.value = { kind: "fact", id }; }}>
          {id}
        </button>
      ))}
    </span>
  );
}
