import type { ComponentChildren } from "preact";

/** Words and what they are, side by side; empty ones are left out. */
export function Pairs({ of }: { of: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="pairs">
      {of.filter(([, what]) => what !== null && what !== "" && what !== undefined && what !== false).map(([name, what]) => (
        <div key={name}><dt>{name}</dt><dd>{what}</dd></div>
      ))}
    </dl>
  );
}
