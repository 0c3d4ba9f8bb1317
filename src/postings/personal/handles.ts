import type {Span} from "../../model/span.ts";
import {searchFor, wholePostings} from "../search/search.ts";
import {spansOf} from "./spans-of.ts";

/** The part of an address that names a person. Accounts of other networks are mostly those of firms, and stay. */
const profiles = searchFor(
  /(?<![A-Za-z0-9-])(?:linkedin\.com\/in|t\.me|telegram\.me|calendly\.com|keybase\.io|cal\.com|xing\.com\/profile|angel\.co\/u|wellfound\.com\/u)\/([A-Za-z0-9_%-][A-Za-z0-9_.%-]{0,58}[A-Za-z0-9_-])/dgi,
  wholePostings
);
const accounts = searchFor(/news\.ycombinator\.com\/user\?id=([A-Za-z0-9_-]{2,40})/dgi, wholePostings);
/** `@ann`, after words that say where it is a name. */
const handles = searchFor(
  /(?:\b(?:telegram|twitter|instagram|discord|slack|skype|github|keybase|wechat|dm|pm|ping|message|contact|reach(?: me| us| out)?|find me|follow)\b|微信|\bon x\b)[^\n@]{0,30}?(@[A-Za-z0-9_]{2,30})(?![\w/@.]*[/@])/dgi,
  wholePostings
);
const named = searchFor(
  /\b(?:skype|telegram|wechat|discord|signal|handle|username)(?: ?(?:id|name|handle))?\s{0,2}[:=]\s{0,2}([A-Za-z0-9_.#-]{3,40})/dgi,
  wholePostings
);
/** Pages of firms and words of sentences that stand where a name may stand. */
const nobody =
  /^(?:home|share|intent|search|jobs|company|https?|and|or|the|to|on|at|us|me|our|my|id|pages?|groups?|events?)$/i;

/** Handles of forums and messengers, and addresses of profiles. */
export function handleSpans(text: string): readonly Span[] {
  const isName = (found: RegExpMatchArray) => !nobody.test(found[1] ?? "");
  return [
    ...(text.includes("/") ? spansOf(text, profiles, isName) : []),
    ...(text.includes("?") ? spansOf(text, accounts, isName) : []),
    ...(text.includes("@") ? spansOf(text, handles, isName) : []),
    ...spansOf(text, named, isName)
  ];
}
