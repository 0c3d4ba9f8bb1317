import type {Span} from "../model/span.ts";
import type {Token} from "./tokens.ts";

const link =
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24})+|\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.(?:com|org|io|ai|co|edu|gov|dev|app|tech|jobs|me|us|uk|de|fr|es|eu|ca|xyz|so)(?:\/[^\s<>"')\]]*)?(?![\w-])/giu;
const cue = /:\/\/|@|www\.|\.[a-z]{2}/i;

/**
 * The tokens that are words of the text: those of web and mail addresses are left out, for `com` in an address is no skill.
 *
 * @param isName whether a whole address such as `socket.io` is the name of a skill, and so stays
 */
export function outsideLinks(
  text: string,
  tokens: readonly Token[],
  isName: (tokens: readonly Token[]) => boolean
): readonly Token[] {
  const spans = linksIn(text);
  if (spans.length === 0) return tokens;
  const kept: Token[] = [];
  let i = 0;
  let cut = false;
  for (const {start, end} of spans) {
    for (; i < tokens.length && (tokens[i]?.end ?? 0) <= start; i++) cut = keep(kept, tokens[i], cut);
    const from = i;
    while (i < tokens.length && (tokens[i]?.start ?? end) < end) i++;
    const inside = tokens.slice(from, i);
    if (isName(inside)) for (const token of inside) cut = keep(kept, token, cut);
    else cut = true;
  }
  for (; i < tokens.length; i++) cut = keep(kept, tokens[i], cut);
  return kept;
}

/** Keeps a token; the one behind a link is joined to nothing before it. */
function keep(kept: Token[], token: Token | undefined, cut: boolean): false {
  if (token !== undefined) kept.push(cut ? {...token, gap: "hard"} : token);
  return false;
}

function linksIn(text: string): readonly Span[] {
  if (!cue.test(text)) return [];
  return Array.from(text.matchAll(link), ({0: found, index}) => ({start: index, end: index + found.length}));
}
