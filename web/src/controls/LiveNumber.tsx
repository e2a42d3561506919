import { useEffect, useRef } from "preact/hooks";
import type { Assumption } from "../contract.ts";
import { usePage } from "../page/page.ts";
import { language } from "../text/language.ts";
import { magnitude, quantity } from "../text/units.ts";
import { slider } from "./slider.ts";

/** An assumption's number, with its unit, that can be changed where it stands. */
export function LiveNumber({ assumption }: { assumption: Assumption }) {
  const page = usePage();
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) {
      return;
    }
    return slider(element, page, assumption, {
      text: (value) => quantity(value, assumption.unit, language.value, assumption.name in page.controls.peek().changes ? "all" : "few"),
      size: (value) => magnitude(value, assumption.unit, language.value).size,
    });
  }, [assumption, page]);
  return <span class="number live" ref={root}><span class="figure" /></span>;
}
