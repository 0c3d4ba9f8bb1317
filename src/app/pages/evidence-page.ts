import type {Behind} from "../answers/behind.ts";
import {number} from "../number-words.ts";
import {type Html, html} from "./html.ts";
import {filterWords} from "./parts/filters.ts";
import {sourceOf} from "./parts/quotes.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart, type SkillNames} from "./skill-names.ts";
import {stanceName} from "./words.ts";

/** The ads behind a figure. */
export interface EvidencePage {
  /** The title of the measure. */
  readonly measure: string;
  readonly about: Readonly<Record<string, string>>;
  readonly ads: readonly Behind[];
  /** How many ads there are in all, and how many of them come before these. */
  readonly total: number;
  readonly from: number;
  /** The addresses of the pages before and after; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly nameOf: SkillNames;
}

/** The ads that a figure counts in its numerator, the newest first, in their own words. */
export function evidencePage(
  {measure, about, ads, total, from, before, after, nameOf}: EvidencePage,
  site: Site
): Page {
  const skill = about["skill"];
  const of = [skill === undefined ? null : atStart(nameOf(skill)), filterWords(site.filters)]
    .filter((word) => word !== null && word !== "")
    .join(", ");
  const body = html`<h1>The ads behind it</h1>
<p class="lead">${measure}${of === "" ? "" : `: ${of}`}. The newest first; names, telephone numbers and e-mail addresses are masked.</p>
${ads.length === 0 ? html`<p class="empty"><strong>Why is this empty?</strong> No ad is counted in the numerator of this figure.</p>` : html`<ol start="${from + 1}" class="ads">${ads.map((ad) => adItem(ad, nameOf, site))}</ol>`}
<p>${ads.length === 0 ? null : `${number(from + 1)} to ${number(from + ads.length)} of ${number(total)} `}${before === null ? null : html`<a href="${before}" rel="prev">newer</a> `}${after === null ? null : html`<a href="${after}" rel="next">older</a>`}</p>`;
  return {title: "The ads behind it", body};
}

function adItem(ad: Behind, nameOf: SkillNames, site: Site): Html {
  const quotes = ad.quotes.map(
    ({before, quote, after, stance, skill}) =>
      html`<blockquote dir="auto">${before}<mark>${quote}</mark>${after}<cite>${atStart(nameOf(skill))}, ${stanceName(stance)}</cite></blockquote>`
  );
  return html`<li><h2><a href="${linkTo(site, `ad?id=${encodeURIComponent(ad.posting)}`)}">${ad.title ?? "Without a title"}</a></h2><p class="soft">${sourceOf(ad)} · ${ad.source}</p>${quotes}</li>`;
}
