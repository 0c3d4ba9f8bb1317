import {readHtmlPage} from "../../../postings/readers/html-page.ts";
import {isObject, type JsonObject} from "../../../postings/readers/json.ts";
import {decodeEntities} from "../../../postings/text/html.ts";
import {unread} from "../terms.ts";
import {type Adapter, type Ask, type Page, usual} from "./adapter.ts";
import {webAddress} from "./web-address.ts";

/**
 * Any page, or sitemap of pages, that describes its jobs for machines (JobPosting of schema.org). Of a sitemap only pages of
 * the same host are asked for, and with `match` only those with these letters in their address.
 */
export const page: Adapter = {
  ...usual,
  name: "page",
  title: "Web pages with JobPosting",
  reader: "schema-org",
  whole: true,
  maxPages: 500,
  accepts: /html|xml/i,
  terms: unread(""),
  start: (board) => [{url: webAddress(board), step: "start"}],
  read(text, ask, {options}) {
    if (/<(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4096))) return sitemap(text, ask, options["match"]);
    const records = readHtmlPage(text)
      .records.filter(isObject)
      .map((record) => addressed(record, ask.url));
    // A page that a sitemap names may well be no job; the page that the list names has to describe one.
    if (records.length === 0 && ask.step === "start") return null;
    return {records, entries: ask.step === "start" ? records.length : 1, promised: null, next: []};
  }
};

function addressed(record: JsonObject, url: string): JsonObject {
  return record.url === undefined ? {...record, url} : record;
}

function sitemap(text: string, {url}: Ask, match: string | undefined): Page {
  const {host} = new URL(url);
  const places = [...text.matchAll(/<loc>\s*([^<]{1,2000}?)\s*<\/loc>/gi)].map(([, place = ""]) =>
    decodeEntities(place)
  );
  const own = places.filter((place) => URL.canParse(place) && new URL(place).host === host);
  const index = /<sitemapindex[\s>]/i.test(text.slice(0, 4096));
  const wanted = index || match === undefined ? own : own.filter((place) => place.includes(match));
  const next = wanted.map((place): Ask => ({url: new URL(place).href, step: index ? "map" : "page"}));
  return {records: [], entries: 0, promised: index ? null : wanted.length, next};
}
