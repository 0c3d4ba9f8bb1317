import type {Finding} from "../../model/finding.ts";
import {type Html, html} from "./html.ts";
import {noLooks} from "./parts/empty.ts";
import {figureBlock} from "./parts/figure.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";
import {newest, shownValue, timeWords} from "./words.ts";

/** How many ads are open. */
export interface OpenPage {
  /** Null when the measure has nothing to say. */
  readonly open: Finding | null;
  readonly rankings: readonly Ranking[];
  readonly filters: Html | null;
}

/** How many ads were open on the days on which boards were looked at. */
export function openPage({open, rankings, filters}: OpenPage, site: Site): Page {
  const title = titleOf(open);
  const says = "Ads open on the last day of each month on which boards were looked at.";
  const body = html`<h1>${title}</h1>
<p class="lead">A stock, not a flow: an ad counts on every day on which it is up. Ads that may have been gone, or lay in an outage, make the upper end; the range is of what the looks leave open, not of chance.</p>
${filters}
${open === null || newest(open) === undefined ? noLooks() : figureBlock([{name: "open ads", finding: open}], {title: "Over time", says}, site)}
${rankings.map((one) => rankingBlock(one, site))}`;
  return {title: "Open ads", body, wide: true};
}

function titleOf(open: Finding | null): string {
  const point = open === null ? undefined : newest(open);
  if (open === null || point === undefined || point.value === null) return "How many ads are open cannot be told yet";
  const known = `${shownValue(point.value, open.unit)} ads were open on ${timeWords(point.at)}`;
  return point.high === null || point.high === point.value
    ? known
    : `${known}, at most ${shownValue(point.high, open.unit)}`;
}
