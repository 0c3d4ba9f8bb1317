import type {Behind, Quoted} from "../../answers/behind.ts";
import {type Html, html} from "../html.ts";
import {linkTo, type Site} from "../site.ts";
import {stanceName, timeWords} from "../words.ts";

/** Ads in their own words: at most 25 words a quote, contacts masked, a link to where the ad stands. */
export function quoteList(ads: readonly Behind[], site: Site, most = 2): Html {
  if (ads.length === 0) return html`<p class="soft">No ad can be quoted here.</p>`;
  return html`${ads.map((ad) => ad.quotes.slice(0, most).map((quote) => block(ad, quote, site)))}`;
}

function block(ad: Behind, {before, quote, after, stance}: Quoted, site: Site): Html {
  return html`<blockquote dir="auto">${before}<mark>${quote}</mark>${after}<cite>${stanceName(stance)} · ${sourceOf(ad)}${site.live ? html` · <a href="${linkTo(site, `ad?id=${encodeURIComponent(ad.posting)}`)}">read it here</a>` : null}</cite></blockquote>`;
}

/** Who posted an ad and when, linked to where it stands. */
export function sourceOf({employer, posted, url}: Pick<Behind, "employer" | "posted" | "url">): Html {
  const when = posted === null ? null : timeWords(posted.slice(0, 10));
  const who = [employer, when].filter((word) => word !== null).join(", ") || "employer not named";
  if (url === null || !/^https?:\/\//i.test(url)) return html`${who}`;
  return html`<a href="${url}" rel="nofollow noopener noreferrer external">${who}</a>`;
}
