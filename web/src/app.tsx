import "./app.css";
import { render } from "preact";
import { fetchDocument } from "./events/server.ts";
import { serverFutures } from "./futures/server.ts";
import { speak, start } from "./page/start.tsx";
import { t } from "./text/phrases.ts";

/** The page as a server serves it. */
async function open(root: Element): Promise<void> {
  render(<p class="opening" role="status">{t("loading")}</p>, root);
  try {
    const document = await fetchDocument(null);
    if (document !== null) {
      render(null, root);
      start(root, document, serverFutures(), true);
    }
  } catch (error) {
    render(
      <main class="opening">
        <p role="alert">{t("no_document")}: {String(error)}</p>
        <button type="button" class="plain" onClick={() => open(root)}>{t("try_again")}</button>
      </main>,
      root,
    );
  }
}

const root = document.getElementById("app");
if (root !== null) {
  speak();
  open(root);
}
