import type { CaseDocument } from "./contract.ts";
import { publishedFutures } from "./futures/published.ts";
import { start } from "./page/start.tsx";

/** The page as one file: the document stands in it, and so does the model. */
const embedded = document.getElementById("endurance-document");
const root = document.getElementById("app");
if (embedded !== null && root !== null) {
  start(root, JSON.parse(embedded.textContent ?? "") as CaseDocument, publishedFutures(), false);
}
