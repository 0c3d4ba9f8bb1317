import type {Finding} from "../../../model/finding.ts";
import {number} from "../../number-words.ts";
import {type Html, html} from "../html.ts";
import {timeWords, whyWords} from "../words.ts";

/** Why a figure cannot be drawn, and what would help. */
export function emptyWords({points, fewest, where, unit}: Finding): Html {
  const known = points.filter(({value}) => value !== null);
  if (known.length === 1) return html`<p class="empty">One point only, so no line is drawn.</p>`;
  const reasons = [...new Set(points.flatMap((point) => (point.value === null ? [point.why] : [])))];
  // A share needs ads to be a share of; a median needs ads in which it is observed.
  const seen = unit === "share" ? "base" : "count";
  const most = points.reduce((best, point) => (point[seen] > best[seen] ? point : best), {at: "", base: 0, count: 0});
  const why =
    points.length === 0
      ? "No ad that is counted here has a date."
      : `${reasons.map(whyWords).join("; ")}.${most[seen] < fewest ? ` The most ads of one time are ${number(most[seen])} (${timeWords(most.at)}); ${number(fewest)} are needed for a value.` : ""}`;
  const help = Object.keys(where).length === 0 ? "More ads would help." : "Fewer filters, or more ads, would help.";
  return html`<p class="empty"><strong>Why is this empty?</strong> ${why.slice(0, 1).toUpperCase()}${why.slice(1)} ${help}</p>`;
}

/** What is said where figures need looks at boards and none are kept. */
export function noLooks(): Html {
  return html`<p class="empty"><strong>Why is this empty?</strong> This is counted from looks at the same boards, day after day, and none that fit are kept here. On the console: <code>assay collect</code> looks at boards now, <code>assay watch</code> day by day; lists of sightings can be ingested like ads.</p>`;
}
