import { useEffect, useRef, useState } from "preact/hooks";

/** The width that an element has on the page, in pixels, as it changes. */
export function useWidth<E extends HTMLElement>(first: number): [(element: E | null) => void, number] {
  const [width, setWidth] = useState(first);
  const observer = useRef<ResizeObserver | null>(null);
  const attach = useRef((element: E | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (element !== null) {
      observer.current = new ResizeObserver(([entry]) => {
        if (entry !== undefined && entry.contentRect.width > 0) {
          setWidth(Math.round(entry.contentRect.width));
        }
      });
      observer.current.observe(element);
    }
  });
  useEffect(() => () => observer.current?.disconnect(), []);
  return [attach.current, width];
}
