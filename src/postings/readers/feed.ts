import {firstString, type JsonObject, listOf, stringOf, valueAt, wordOf} from "./json.ts";

/** The address of a feed item: the text of `link`, the `href` of an Atom link, or an id that is one. */
export function linkOf(record: JsonObject): string | null {
  const links = listOf(record.link);
  const alternate = links.find((link) => valueAt(link, "@rel") === "alternate") ?? links[0];
  const guid = wordOf(record.guid) ?? wordOf(record.id);
  return (
    firstString(valueAt(alternate, "@href"), ...links, record.url) ?? (guid !== null && isAddress(guid) ? guid : null)
  );
}

/** Whether a word is a web address. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

/** The body of a feed item: the longest of its text fields that is there. */
export function feedBody(record: JsonObject): string | null {
  const full = firstString(record["content:encoded"], record.content, record.content_html, record.content_text);
  const short = firstString(record.description, record.summary);
  return full !== null && full.length >= (short?.length ?? 0) ? full : short;
}

/** When a feed item was published. */
export function feedDate(record: JsonObject): string | null {
  return (
    firstString(record.pubDate, record.published, record["dc:date"], record.date_published, record.updated)?.trim() ??
    null
  );
}

/** The names of the categories of a feed item. */
export function categoriesOf(record: JsonObject): readonly string[] {
  return listOf(record.category).flatMap(
    (category) => stringOf(category) ?? stringOf(valueAt(category, "@term")) ?? []
  );
}
