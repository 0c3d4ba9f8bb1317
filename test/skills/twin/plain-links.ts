import type {Span} from "../../../src/model/span.ts";

const endings = "com|org|io|ai|co|edu|gov|dev|app|tech|jobs|me|us|uk|de|fr|es|eu|ca|xyz|so";
const sign = new RegExp(`://|@|www\\.|[a-z0-9]\\.(?:${endings})(?![\\w-])`, "i");
const address = new RegExp(
  `\\b(?:https?://|ftp://|www\\.)[^\\s<>"')\\]]+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,24})+|\\b[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){0,4}\\.(?:${endings})(?:/[^\\s<>"')\\]]*)?(?![\\w-])`,
  "giu"
);

/** The web and mail addresses of a text, found by reading each of its words. */
export function plainLinks(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({0: word, index: at}) =>
    sign.test(word)
      ? Array.from(word.matchAll(address), ({0: link, index}) => ({start: at + index, end: at + index + link.length}))
      : []
  );
}
