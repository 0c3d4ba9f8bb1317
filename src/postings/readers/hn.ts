import type {RawPosting} from "../raw.ts";
import {firstString, hasKeys, isObject, isSet, type JsonObject, listOf, stringOf, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader, type ReadRecord, rejected} from "./reader.ts";

const page = "https://news.ycombinator.com/item?id=";
const ownPage = /^https?:\/\/news\.ycombinator\.com\/item\?id=(\d+)/;
const digits = /^(?:hn[-_:])?(\d+)$/i;

/**
 * Adverts of the monthly "Who is hiring?" threads of Hacker News, as HTML: dated rows, hits of its search, items of its API
 * (also a thread with its comments in it), and comments as scrapers keep them.
 *
 * The rows' flag for remote work is not taken: it was set wherever the word stands, also for "no remote" and "remote
 * sensing", and the text says it better. A thread itself, a deleted comment and a reply to a comment are no adverts.
 */
export const hn: Reader = {
  name: "hn",
  claims: (record) => isRow(record) || isHit(record) || isItem(record) || isThread(record) || isComment(record),
  read: (record, at) => {
    if (isRow(record)) return row(record, at);
    if (isThread(record)) return thread(record, at);
    if (isHit(record)) return hit(record, at);
    return isItem(record) ? item(record, at) : comment(record, at);
  }
};

const isRow = (record: JsonObject) => record.source === "hacker-news-who-is-hiring" || record.source === "hacker-news";
const hitTag = /^(?:comment|story|job|poll|author_.*)$/;
const isHit = (record: JsonObject) =>
  hasKeys(record, "objectID") &&
  (hasKeys(record, "comment_text") || listOf(record._tags).some((tag) => hitTag.test(wordOf(tag) ?? "")));
const isItem = (record: JsonObject) =>
  hasKeys(record, "id", "by", "time", "type") || (hasKeys(record, "id", "type", "time") && isSet(record.deleted));
const isThread = (record: JsonObject) =>
  Array.isArray(record.children) && hasKeys(record, "id", "created_at", "author", "type");
const isComment = (record: JsonObject) =>
  hasKeys(record, "content", "commenter") ||
  (commentText(record) !== null && ownPage.test(wordOf(record.post_url ?? record.url) ?? ""));

function commentText(record: JsonObject): string | null {
  return firstString(record.content, record.text, record.description, record.comment, record.body);
}

function row(record: JsonObject, at: string): ReadRecord {
  return advert(at, record.id ?? record.url, {
    body: stringOf(record.description ?? record.text),
    posted: wordOf(record.datePosted),
    places: placeOf({name: record.jobLocation, country: record.country})
  });
}

function hit(record: JsonObject, at: string): ReadRecord {
  const tags = listOf(record._tags);
  if (stringOf(record.comment_text) === null) {
    return tags.includes("job")
      ? jobStory(record, at)
      : rejected("record-not-a-posting", at, wordOf(record.title) ?? "story");
  }
  if (isReply(record.parent_id, record.story_id))
    return rejected("reply-not-an-advert", at, `hn:${wordOf(record.objectID)}`);
  return advert(at, record.objectID, {
    body: stringOf(record.comment_text),
    posted: wordOf(record.created_at) ?? wordOf(record.created_at_i)
  });
}

function jobStory(record: JsonObject, at: string): ReadRecord {
  const body = stringOf(record.story_text);
  return advert(at, record.objectID, {
    title: stringOf(record.title),
    body,
    posted: wordOf(record.created_at),
    url: stringOf(record.url)
  });
}

function item(record: JsonObject, at: string): ReadRecord {
  if (isSet(record.deleted) || isSet(record.dead)) return rejected("record-not-a-posting", at, "deleted");
  if (record.type !== "comment" && record.type !== "job")
    return rejected("record-not-a-posting", at, wordOf(record.title) ?? "story");
  return advert(at, record.id, {
    title: record.type === "job" ? stringOf(record.title) : null,
    body: stringOf(record.text),
    posted: wordOf(record.time),
    url: stringOf(record.url)
  });
}

/** A thread in one record: each comment right below it is an advert. */
function thread(record: JsonObject, at: string): ReadRecord {
  if (record.type === "comment" && isReply(record.parent_id, record.story_id))
    return rejected("reply-not-an-advert", at);
  const adverts = record.type === "comment" ? [record] : listOf(record.children).filter(isObject);
  const read = adverts
    .filter((child) => stringOf(child.text) !== null)
    .map((child) =>
      advert(`${at} hn:${wordOf(child.id)}`, child.id, {body: stringOf(child.text), posted: wordOf(child.created_at)})
    );
  if (read.length === 0) return rejected("record-not-a-posting", at, wordOf(record.title) ?? "story");
  return {raws: read.flatMap(({raws}) => raws), problems: read.flatMap(({problems}) => problems)};
}

function comment(record: JsonObject, at: string): ReadRecord {
  const posted = [record.date, record.created_at, record.time, record.datePosted, record.posted].map(wordOf);
  return advert(at, record.id ?? record.url, {
    body: commentText(record),
    posted: posted.find((date) => date !== null) ?? null
  });
}

function isReply(parent: unknown, story: unknown): boolean {
  return wordOf(parent) !== null && wordOf(story) !== null && wordOf(parent) !== wordOf(story);
}

function advert(at: string, id: unknown, said: Partial<RawPosting>): ReadRecord {
  const word = wordOf(id) ?? "";
  const own_id =
    digits.exec(word)?.[1] ?? ownPage.exec(word)?.[1] ?? (word === "" ? null : word.replace(/^hn[-_:]/i, ""));
  return onePosting({
    source: "hn",
    at,
    own_id,
    url: said.url ?? (own_id === null ? null : `${page}${own_id}`),
    title: said.title ?? null,
    body: said.body ?? null,
    markup: "html",
    posted: said.posted ?? null,
    places: said.places ?? []
  });
}
