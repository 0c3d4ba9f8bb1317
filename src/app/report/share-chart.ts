import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import type {Finding, Point} from "../../model/finding.ts";

type Known = Extract<Point, {value: number}>;

/**
 * A share over time with its band, as an SVG that reads in light and dark; a month without a value is a gap.
 *
 * @param label what the chart shows, in words, for those who cannot see it
 */
export function shareChart(finding: Finding, label: string): string {
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const points = finding.points.map((point) => ({...point, at: new Date(`${point.at}-01T00:00:00Z`)}));
  const known = finding.points.filter((point): point is Known => point.value !== null);
  const top = Math.max(0.001, ...known.map(({high, value}) => high ?? value));
  const svg = Plot.plot({
    document,
    width: 720,
    height: 260,
    marginLeft: 76,
    marginRight: 24,
    marginBottom: 36,
    ariaLabel: label,
    x: {type: "utc", label: null},
    y: {label: null, domain: [0, top], nice: true, grid: true, tickFormat: percentTicks(top), ticks: 5},
    marks: [
      Plot.areaY(points, {x: "at", y1: "low", y2: "high", fill: "var(--series)", fillOpacity: 0.18}),
      Plot.lineY(points, {x: "at", y: "value", stroke: "var(--series)", strokeWidth: 2}),
      Plot.dot(points, {
        x: "at",
        y: "value",
        r: 1.6,
        fill: "var(--series)",
        title: pointTitle,
        filter: (d: {value: number | null}) => d.value !== null
      }),
      Plot.ruleY([0], {stroke: "currentColor", strokeOpacity: 0.4})
    ]
  });
  svg.setAttribute("role", "img");
  svg.setAttribute("viewBox", "0 0 720 260");
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  // linkedom gives every Plot the same class and repeats its style element; the site's stylesheet has what is needed.
  for (const style of svg.querySelectorAll("style")) style.remove();
  return svg.outerHTML;
}

function percentTicks(top: number): (share: number) => string {
  const digits = top < 0.01 ? 2 : top < 0.05 ? 1 : 0;
  return (share) => `${(100 * share).toFixed(digits)} %`;
}

function pointTitle({
  at,
  value,
  low,
  high,
  count,
  base
}: {
  at: Date;
  value: number;
  low: number;
  high: number;
  count: number;
  base: number;
}): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `${at.toISOString().slice(0, 7)}: ${percent(value)} (${percent(low)} to ${percent(high)}), ${count} of ${base}`;
}
