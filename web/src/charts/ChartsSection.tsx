import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { ChartView } from "./ChartView.tsx";
import { FanKey } from "./FanKey.tsx";

export function ChartsSection() {
  const { document } = usePage();
  return (
    <section class="part" id="futures" aria-labelledby="futures-title" tabIndex={-1}>
      <h2 id="futures-title">{t("futures_title")}</h2>
      <FanKey />
      <p class="note">{t("chart_hint")}</p>
      <div class="charts">
        {document.value.charts.map((chart) => <ChartView key={chart.id} chart={chart} />)}
      </div>
    </section>
  );
}
