import type {PostingId} from "../model/posting.ts";
import {identifyingUrl} from "./identity/url.ts";
import type {RawPosting} from "./raw.ts";

/** What names a posting that has neither an id nor a URL. */
export interface IdentityParts {
  readonly employerKey: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly text: string;
}

/**
 * The id of a posting: the same for the same ad on every day and machine.
 *
 * `<source>:<own id>`; the bare id of a row that brought one and no known source; else `url:` and the hash of the URL
 * without what follows its readers about; else `text:` and the hash of employer key, title, place and text.
 *
 * @param hash names a string by a short word, such as 32 hexadecimal digits of its SHA-256
 * @example postingId({source: "hn", own_id: "hn-34220983", …}, parts, hash) // → "hn:34220983"
 */
export function postingId(
  raw: Pick<RawPosting, "source" | "own_id" | "bare_id" | "url">,
  parts: IdentityParts,
  hash: (text: string) => string
): PostingId {
  const own = raw.own_id === null ? "" : raw.own_id.trim();
  if (own !== "") return raw.bare_id ? own : `${raw.source}:${withoutPrefix(own, raw.source)}`;
  const url = raw.url === null ? null : identifyingUrl(raw.url);
  if (url !== null) return `url:${hash(url)}`;
  const {employerKey, title, place, text} = parts;
  return `text:${hash(JSON.stringify([employerKey, title, place, text]))}`;
}

/** An id without the name of its source before it: `hn-34220983` is 34220983 at `hn`. */
function withoutPrefix(id: string, source: string): string {
  const joint = id.charAt(source.length);
  const prefixed = id.length > source.length + 1 && id.toLowerCase().startsWith(source) && /[-_:]/.test(joint);
  return prefixed ? id.slice(source.length + 1) : id;
}
