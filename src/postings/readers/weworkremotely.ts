import {unescapedHtml} from "./body.ts";
import {feedBody, feedDate, linkOf} from "./feed.ts";
import {givenIn} from "./given.ts";
import {firstString, hasKeys, type JsonObject, listOf, piecesOf, stringOf, wordOf} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";

const page = /^https?:\/\/weworkremotely\.com\/(?:remote-jobs|listings)\/([^/?#]+)/;

/** Items of the We Work Remotely feeds, whose titles are "Company: Title"; each stands under `/remote-jobs/`. */
export const weworkremotely: Reader = {
  name: "weworkremotely",
  claims: (record) => hasKeys(record, "title") && page.test(linkOf(record) ?? ""),
  read: (record, at) => {
    const url = linkOf(record);
    const {employer, title} = cutTitle(stringOf(record.title));
    return onePosting({
      source: "weworkremotely",
      at,
      own_id: page.exec(url ?? "")?.[1] ?? null,
      url,
      title,
      body: unescapedHtml(feedBody(record)),
      markup: "html",
      employer,
      posted: feedDate(record),
      places: placesOf(record),
      workplace: {value: "remote", from: "link"},
      contract: givenIn(record, contractOf, "type")
    });
  }
};

function cutTitle(given: string | null): {employer: string | null; title: string | null} {
  const at = given?.indexOf(": ") ?? -1;
  if (given === null || at <= 0) return {employer: null, title: given};
  return {employer: stringOf(given.slice(0, at))?.trim() ?? null, title: stringOf(given.slice(at + 2))};
}

function placesOf(record: JsonObject): readonly string[] {
  const region = firstString(record.region);
  const countries = listOf(record.country).flatMap((country) => piecesOf(wordOf(country) ?? "", ","));
  return [...listOf(region).flatMap((place) => wordOf(place) ?? []), ...countries];
}
