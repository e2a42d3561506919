/** Five quantiles (5, 25, 50, 75, 95 %) at one point. */
export type Quantiles5 = readonly number[];

/** From a point's place in a series, and a value, to where it is drawn. */
export interface Plane {
  /** Of the point at that place in the series. */
  x(index: number): number;
  y(value: number): number;
}

function corner(plane: Plane, index: number, value: number): string {
  return `${plane.x(index).toFixed(1)} ${plane.y(value).toFixed(1)}`;
}

/** One quantile as a line; gaps where it is not finite. */
export function line(plane: Plane, series: readonly Quantiles5[], quantile: number): string {
  let path = "";
  let drawing = false;
  series.forEach((at, index) => {
    const value = at[quantile];
    if (value === undefined || !Number.isFinite(value)) {
      drawing = false;
      return;
    }
    path += `${drawing ? "L" : "M"}${corner(plane, index, value)}`;
    drawing = true;
  });
  return path;
}

/** What lies between two quantiles. */
export function band(plane: Plane, series: readonly Quantiles5[], low: number, high: number): string {
  const whole = series
    .map((at, index) => ({ index, low: at[low], high: at[high] }))
    .filter((one): one is { index: number; low: number; high: number } => Number.isFinite(one.low) && Number.isFinite(one.high));
  if (whole.length === 0) {
    return "";
  }
  const above = whole.map((one) => corner(plane, one.index, one.high));
  const below = whole.map((one) => corner(plane, one.index, one.low)).reverse();
  return `M${[...above, ...below].join("L")}Z`;
}
