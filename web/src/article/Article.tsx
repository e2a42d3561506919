import { useEffect, useRef } from "preact/hooks";
import { usePage } from "../page/page.ts";
import { language, tag } from "../text/language.ts";
import { bind } from "./bind.ts";

/** The account of the case, its numbers alive. Its HTML is made and escaped by the program. */
export function Article() {
  const page = usePage();
  const root = useRef<HTMLDivElement>(null);
  const { briefing, revision } = page.document.value;
  const html = briefing[language.value] ?? briefing.en ?? briefing.zh ?? "";
  useEffect(() => {
    const element = root.current;
    if (element === null) {
      return;
    }
    element.innerHTML = html;
    return bind(element, page);
  }, [html, revision]);
  return <div class="account" lang={tag.value} ref={root} />;
}
