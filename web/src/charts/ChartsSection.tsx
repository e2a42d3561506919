import { Part } from "../page/Part.tsx";
import { usePage } from "../page/page.ts";
import { t } from "../text/phrases.ts";
import { ChartView } from "./ChartView.tsx";
import { FanKey } from "./FanKey.tsx";

export function ChartsSection() {
  const { document } = usePage();
  return (
    <Part id="futures" title={t("futures_title")}>
      <FanKey />
      <p class="note charts-hint">{t("chart_hint")}</p>
      <div class="charts">
        {document.value.charts.map((chart) => <ChartView key={chart.id} chart={chart} />)}
      </div>
    </Part>
  );
}
