import { effect, signal } from "@preact/signals";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How the page is lit; "auto" leaves it to the reader's system. */
export const theme = signal<Theme>("auto");

const KEPT_AS = "endurance-theme";

/** Puts the theme on the page, and remembers it where that is allowed. */
export function followTheme(): void {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    theme.value = THEMES.find((one) => one === kept) ?? "auto";
  } catch {
    // A private window remembers nothing.
  }
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
    try {
      localStorage.setItem(KEPT_AS, theme.value);
    } catch {
      // As above.
    }
  });
}
