import type {Finding} from "../../../model/finding.ts";
import {lineChart} from "../charts/line-chart.ts";
import {flag, type Html, html} from "../html.ts";
import type {Site} from "../site.ts";
import {pointWords} from "../words.ts";
import {dataLinks} from "./data-links.ts";
import {definition, definitionText} from "./definition.ts";
import {emptyWords} from "./empty.ts";
import {pointsTable} from "./points-table.ts";

/** A figure with its name among others on the same chart. */
export interface Named {
  readonly name: string;
  readonly finding: Finding;
}

/** What is said over a figure. */
export interface FigureWords {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is drawn, in words. */
  readonly says: string;
  readonly level?: 2 | 3;
}

/** A figure over time: its finding, the chart, the newest point in words, and the table behind it. Several share a chart. */
export function figureBlock(lines: readonly Named[], words: FigureWords, site: Site): Html {
  const [first] = lines;
  if (first === undefined) return html``;
  const {finding} = first;
  const known = lines.filter((line) => line.finding.points.filter(({value}) => value !== null).length >= 2);
  const drawnLines = known.map(({name, finding: {points}}) => ({name, points}));
  const heading = words.level === 3 ? html`<h3>${words.title}</h3>` : html`<h2>${words.title}</h2>`;
  const last = finding.points.filter(({value}) => value !== null).at(-1);
  const chart =
    drawnLines.length === 0
      ? emptyWords(finding)
      : html`${lineChart(drawnLines, {unit: finding.unit, label: `${words.title}. ${words.says}`})}
<output class="readout">${last === undefined ? "" : `${lines.length > 1 ? `${first.name}, ` : ""}${pointWords(last, finding.unit)}`}</output>`;
  return html`<figure${drawnLines.length === 0 ? null : html` data-points`}><figcaption>${heading}<p class="soft">${words.says} ${definition(finding, site)}</p></figcaption>
${chart}
<details${flag("open", drawnLines.length === 0 && last !== undefined)}><summary>The numbers</summary>${lines.map((line) => pointsTable(line.finding, lines.length > 1 ? line.name : null))}${definitionText(finding)}</details>
${lines.map((line) => dataLinks([line.finding], site, lines.length > 1 ? {title: line.name} : {}))}</figure>`;
}
