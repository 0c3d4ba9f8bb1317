import {maskPersonal} from "../../postings/mask.ts";
import type {Behind} from "../answers/behind.ts";
import type {Site} from "../pages/site.ts";
import {shortQuote} from "../short-quote.ts";
import {type Quote, quotesOf} from "../warehouse/quotes.ts";
import type {SiteData} from "./data.ts";

const mostQuotes = 8;

/** Ads that ask for a skill, one quote each, the newest first. A published site finds those of all its skills at once. */
export async function quotesFor(data: SiteData, skill: string, site: Site): Promise<readonly Behind[]> {
  const found = site.live ? await quotesOf(data.market, [skill], mostQuotes) : await data.allQuotes();
  return (found.get(skill) ?? []).map((quote) => behindOf(quote, skill));
}

function behindOf({before, quote, after, stance, ...ad}: Quote, skill: string): Behind {
  const span = {start: before.length, end: before.length + quote.length};
  const line = `${before}${quote}${after}`;
  const masked = {...shortQuote(maskPersonal(line), span), quote: shortQuote(line, span).quote};
  return {...ad, title: null, source: "", quotes: [{...masked, skill, stance}]};
}
