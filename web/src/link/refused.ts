import type { Notice } from "../notices/notice.ts";
import { exact } from "../text/figures.ts";
import { t } from "../text/phrases.ts";
import type { Refused } from "./link.ts";

/** Says what of a link was not taken, with its value and what would be right. */
export function refusedNotice(refused: readonly Refused[]): Notice {
  return {
    id: "link",
    tone: "bad",
    title: () => t("link_refused"),
    lines: () => refused.map(sentence),
  };
}

function sentence(refused: Refused): string {
  switch (refused.what) {
    case "scenario":
      return t("link_scenario", refused.value, refused.known.join(", "));
    case "language":
      return t("link_language", refused.value);
    case "entry":
      return t("link_entry", refused.value);
    case "name":
      return refused.near === null ? t("link_name", refused.value) : t("link_name_near", refused.value, refused.near);
    case "value":
      switch (refused.because.why) {
        case "no number":
          return t("link_value", refused.name, refused.value);
        case "below":
          return t("link_below", refused.name, refused.value, exact(refused.because.bound));
        case "above":
          return t("link_above", refused.name, refused.value, exact(refused.because.bound));
      }
      break;
    case "key":
      return t("link_key", refused.value);
  }
}
