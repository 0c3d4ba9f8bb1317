import type {Finding} from "../../model/finding.ts";
import {type Html, html} from "./html.ts";
import {type Beside, besidePublished} from "./parts/beside-published.ts";
import {figureBlock} from "./parts/figure.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";
import {newest, shownValue, timeWords} from "./words.ts";

/** The index of new ads. */
export interface IndexPage {
  /** Null when no ad is counted. */
  readonly index: Finding | null;
  /** The same without ads that show signs that nobody is hired; null when none does. */
  readonly surer: Finding | null;
  /** What is 100, as asked for: `2016`; null for the first full year. */
  readonly base: string | null;
  readonly beside: Beside;
  readonly whose: Html | null;
  readonly filters: Html | null;
}

/** New ads a month without their season, against a base of 100, and beside what others publish. */
export function indexPage({index, surer, base, beside, whose, filters}: IndexPage, site: Site): Page {
  const lines = [
    ...(index === null ? [] : [{name: "new ads", finding: index}]),
    ...(surer === null ? [] : [{name: "surer ones", finding: surer}])
  ];
  const says = `New ads a month, seasonally adjusted where there are months enough; ${baseWords(base)} is 100.${surer === null ? "" : " The second line leaves out ads that show two signs or more that nobody is hired: a hedge, not an accusation."}`;
  const body = html`<h1>${titleOf(index, base)}</h1>
<p class="lead">A flow: ads counted in the month that they are dated. An index shows the course, not the size of the market; it moves with the boards that are read.</p>
${whose}
${filters}
${lines.length === 0 ? html`<p class="empty"><strong>Why is this empty?</strong> No ad that is counted here has a date.</p>` : figureBlock(lines, {title: "Over time", says}, site)}
${besidePublished(beside)}`;
  return {title: "Index of new ads", body, wide: true};
}

function titleOf(index: Finding | null, base: string | null): string {
  const point = index === null ? undefined : newest(index);
  if (index === null || point === undefined || point.value === null) return "The index of new ads cannot be told yet";
  return `New ads of ${timeWords(point.at)} stand at ${shownValue(point.value, index.unit)}, where ${baseWords(base)} is 100`;
}

function baseWords(base: string | null): string {
  return base === null ? "the first full year" : timeWords(base);
}
