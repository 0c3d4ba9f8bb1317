import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {figureBlock} from "./parts/figure.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";
import {newest, rangeWords, shownValue, sideOf, timeWords, whyWords} from "./words.ts";

/** What held up while all ads fell. */
export interface DownturnsPage {
  /** What all ads did from the peak to the trough; null when the measure has nothing to say. */
  readonly fall: Finding | null;
  /** What they did from the peak to the newest months. */
  readonly since: Finding | null;
  /** The share of entry-level ads at the peak, the trough and the end. */
  readonly entry: Finding | null;
  readonly rankings: readonly Ranking[];
  /** Whose ads these are, where not of all sources. */
  readonly whose: Html | null;
  readonly filters: Html | null;
}

/** The deepest fall of all ads, and what held up in it. */
export function downturnsPage({fall, since, entry, rankings, whose, filters}: DownturnsPage, site: Site): Page {
  const says = "Share of ads for interns and juniors, in the three months to the peak, to the trough and to the end.";
  const body = html`<h1>${titleOf(fall)}</h1>
${whose}
${filters}
${fall === null || newest(fall) === undefined ? nothing(fall) : lead(fall, since, site)}
${rankings.map((one) => rankingBlock(one, site))}
${entry === null ? null : figureBlock([{name: "entry level", finding: entry}], {title: entryTitle(entry), says}, site)}`;
  return {title: "Held up in downturns", body, wide: true};
}

function titleOf(fall: Finding | null): string {
  const point = fall === null ? undefined : newest(fall);
  if (fall === null || point === undefined || point.value === null)
    return "What held up in downturns: no fall to tell from";
  return `All ads fell by ${shownValue(Math.abs(point.value), fall.unit).replace("+", "")}, ${timeWords(point.at)}`;
}

function lead(fall: Finding, since: Finding | null, site: Site): Html {
  const [deep, now] = [newest(fall), since === null ? undefined : newest(since)];
  if (deep === undefined || deep.value === null) return nothing(fall);
  const later =
    now === undefined || now.value === null || now.at === deep.at
      ? null
      : ` Until ${timeWords(now.at.split("..").at(-1) ?? now.at)} the change from the peak is ${shownValue(now.value, fall.unit)} (${rangeWords(now, fall.unit)}).`;
  return html`<p class="lead">This is the deepest fall in these ads: ${number(deep.base)} were read in the three months to the peak, ${number(deep.count)} in those to the trough. With the season taken out, where it can be, that is ${shownValue(deep.value, fall.unit)} (${rangeWords(deep, fall.unit)}).${later} ${definition(fall, site)}</p>
<p>What fell less held up; that is no promise for the next fall. A board that is no longer read looks like a fall of all that it listed.</p>`;
}

function nothing(fall: Finding | null): Html {
  const point = fall?.points.at(-1);
  const why = point === undefined || point.value !== null ? "No dated ad is counted here" : whyWords(point.why);
  const help = why.includes(";") ? null : " A longer time, or more ads, would help.";
  return html`<p class="empty"><strong>Why is this empty?</strong> ${why.slice(0, 1).toUpperCase()}${why.slice(1)}.${help}</p>`;
}

/** The share at the peak against that at the end, where the margins tell. */
function entryTitle({points, unit}: Finding): string {
  const known = points.filter(({value}) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.value === null || last.value === null || first === last)
    return "Entry-level ads: too few to say";
  const moved =
    sideOf(last, first.high ?? 1) === "more" ? "more" : sideOf(last, first.low ?? 0) === "less" ? "fewer" : null;
  const values = `${shownValue(first.value, unit)}, then ${shownValue(last.value, unit)} of ads`;
  return moved === null
    ? `Entry level: ${values}, too close to tell apart`
    : `${moved === "more" ? "More" : "Fewer"} ads are entry level: ${values}`;
}
