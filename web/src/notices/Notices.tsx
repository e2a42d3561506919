import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import type { Notice } from "./notice.ts";

/** Banners above the page; screen readers are told as they come. */
export function Notices() {
  const page = usePage();
  return (
    <div class="notices" role="status" aria-live="polite">
      {page.notices.value.map((notice) => (
        <Banner key={notice.id} notice={notice} onClose={() => page.dismiss(notice.id)} />
      ))}
    </div>
  );
}

function Banner({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const lines = notice.lines?.() ?? [];
  return (
    <section class={`notice ${notice.tone}`} data-notice={notice.id}>
      <div>
        <p class="notice-title">{notice.title()}</p>
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {notice.errors !== undefined && notice.errors.length > 0 && (
          <ol class="errors">
            {notice.errors.map((error) => (
              <li key={`${error.file}:${error.line}:${error.column}:${error.message}`}>
                {/^[^<]/.test(error.file) && (
                  <code>
                    {error.file}:{error.line}
                  </code>
                )}{" "}
                {error.message}
                {error.remedy !== "" && (
                  <span class="remedy">
                    {t("instead")}: {error.remedy}
                  </span>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
      {!notice.lasting && (
        <button type="button" class="plain" onClick={onClose}>
          {t("close")}
        </button>
      )}
    </section>
  );
}
