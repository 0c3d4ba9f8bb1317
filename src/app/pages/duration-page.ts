import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {type RangeRow, rangeTable} from "./charts/range-table.ts";
import {type Html, html} from "./html.ts";
import {dataLinks} from "./parts/data-links.ts";
import {definition} from "./parts/definition.ts";
import {noLooks} from "./parts/empty.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";
import {newest, rangeWords, shownValue, timeWords, whyWords} from "./words.ts";

/** How long ads stay up. */
export interface DurationPage {
  /** The median days; null when it cannot be had. */
  readonly median: Finding | null;
  /** The share still up after some days, the fewest days first. */
  readonly left: readonly Finding[];
  readonly rankings: readonly Ranking[];
  readonly filters: Html | null;
}

/** How long ads stay up, with those counted that were still up when last seen. */
export function durationPage({median, left, rankings, filters}: DurationPage, site: Site): Page {
  const body = html`<h1>${titleOf(median)}</h1>
${lead(median, site)}
${filters}
${stillUp(left, site)}
${rankings.map((one) => rankingBlock(one, site))}`;
  return {title: "How long ads stay up", body, wide: true};
}

function titleOf(median: Finding | null): string {
  const point = median === null ? undefined : newest(median);
  if (median === null || point === undefined || point.value === null) return "How long ads stay up cannot be told yet";
  return `Half of the ads are taken down within ${shownValue(point.value, median.unit)} days`;
}

function lead(median: Finding | null, site: Site): Html {
  const point = median?.points.at(-1);
  if (median === null || point === undefined || point.base === 0) return noLooks();
  const ended = `${number(point.count)} of the ${number(point.base)} ads that were watched were seen to be taken down`;
  const margin =
    point.value === null
      ? `No median, for ${whyWords(point.why)}.`
      : `With its 95 % margin: ${rangeWords(point, median.unit)} days.`;
  return html`<p class="lead">${margin} ${ended}, ${timeWords(point.at)}. ${definition(median, site)}</p>
<p>The other ${number(point.base - point.count)} were still up when last looked at. Each of them counts as up for at least so long, not as taken down that day. Taken down does not mean filled: ads also lapse, are withdrawn, or are posted anew.</p>
${dataLinks([median], site)}`;
}

function stillUp(left: readonly Finding[], site: Site): Html | null {
  const [first, ...rest] = left;
  const rows = left.flatMap(({about, points}): readonly RangeRow[] => {
    const point = points.at(-1);
    return point === undefined ? [] : [{name: ageWords(about["component"] ?? ""), point}];
  });
  if (first === undefined || rows.every(({point}) => point.value === null)) return null;
  return html`<section><h2>How many are still up</h2><p class="soft">Share of ads that stay up for longer, as estimated from all that were watched. ${definition(first, site)}</p>${rangeTable(rows, {unit: first.unit, heads: ["After", "Still up"], counted: "Taken down"})}${dataLinks([first, ...rest], site)}</section>`;
}

/** `still up after 7 days` → `7 days` */
function ageWords(component: string): string {
  return component.replace("still up after ", "");
}
