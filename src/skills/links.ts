import type {Span} from "../model/span.ts";
import {gaps} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";

const link =
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24})+|\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.(?:com|org|io|ai|co|edu|gov|dev|app|tech|jobs|me|us|uk|de|fr|es|eu|ca|xyz|so)(?:\/[^\s<>"')\]]*)?(?![\w-])/giu;
const cue =
  /:\/\/|@|www\.|[a-z0-9]\.(?:com|org|io|ai|co|edu|gov|dev|app|tech|jobs|me|us|uk|de|fr|es|eu|ca|xyz|so)(?![\w-])/gi;

/**
 * Leaves only the tokens that are words of the text: those of web and mail addresses go, for `com` in an address is no
 * skill, and the token behind one is joined to nothing before it.
 *
 * @param isName whether the tokens of a whole address such as `socket.io` name a skill, and so stay
 */
export function dropLinks(tokens: TokenRun, text: string, isName: (from: number, to: number) => boolean): void {
  const links = linksIn(text);
  if (links.length === 0) return;
  let kept = 0;
  let i = 0;
  let cut = false;
  const keep = () => {
    move(tokens, i++, kept++, cut);
    cut = false;
  };
  for (const {start, end} of links) {
    while (i < tokens.count && (tokens.end[i] ?? 0) <= start) keep();
    let to = i;
    while (to < tokens.count && (tokens.start[to] ?? end) < end) to++;
    if (isName(i, to)) while (i < to) keep();
    else {
      i = to;
      cut = true;
    }
  }
  while (i < tokens.count) keep();
  tokens.count = kept;
}

function move(tokens: TokenRun, from: number, to: number, cut: boolean): void {
  tokens.start[to] = tokens.start[from] ?? 0;
  tokens.end[to] = tokens.end[from] ?? 0;
  tokens.word[to] = tokens.word[from] ?? 0;
  tokens.gap[to] = cut ? gaps.other : (tokens.gap[from] ?? 0);
}

/** An address holds no blank, so only the words around a cue are read closely. */
function linksIn(text: string): readonly Span[] {
  const links: Span[] = [];
  cue.lastIndex = 0;
  for (let found = cue.exec(text); found !== null; found = cue.exec(text)) {
    let [from, to] = [found.index, cue.lastIndex];
    while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from--;
    while (to < text.length && !isBlank(text.charCodeAt(to))) to++;
    for (const {0: address, index} of text.slice(from, to).matchAll(link))
      links.push({start: from + index, end: from + index + address.length});
    cue.lastIndex = to;
  }
  return links;
}

function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1000 && /\s/.test(String.fromCharCode(code)))
  );
}
