import type {Span} from "../model/span.ts";
import {isLetter, isWordly, lower, type Units} from "./engine/characters.ts";
import {gaps} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";

const link =
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24})+|\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.(?:com|org|io|ai|co|edu|gov|dev|app|tech|jobs|me|us|uk|de|fr|es|eu|ca|xyz|so)(?:\/[^\s<>"')\]]*)?(?![\w-])/giu;
const ends = new Set("com org io ai co edu gov dev app tech jobs me us uk de fr es eu ca xyz so".split(" "));

/**
 * Leaves only the tokens that are words of the text: those of web and mail addresses go, for `com` in an address is no
 * skill, and the token behind one is joined to nothing before it.
 *
 * @param isName whether the tokens of a whole address such as `socket.io` name a skill, and so stay
 */
export function dropLinks(tokens: TokenRun, text: string, isName: (from: number, to: number) => boolean): void {
  const links = linksIn(text, tokens);
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

/** An address holds no blank, so only the words around a sign of one are read closely. */
function linksIn(text: string, {units, signs, signCount}: TokenRun): readonly Span[] {
  const links: Span[] = [];
  let read = 0;
  for (let i = 0; i < signCount; i++) {
    const at = signs[i] ?? 0;
    if (at < read || !isSign(text, units, at)) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && !isBlank(units[from - 1])) from--;
    while (to < text.length && !isBlank(units[to])) to++;
    for (const {0: address, index} of text.slice(from, to).matchAll(link))
      links.push({start: from + index, end: from + index + address.length});
    read = to;
  }
  return links;
}

const [dot, colon, slash, atSign, w] = [46, 58, 47, 64, 119] as const;

/** Whether a sign of an address stands here: `://`, `@`, the dot behind `www` or that before an ending such as `com`. */
function isSign(text: string, units: Units, at: number): boolean {
  const unit = units[at];
  if (unit === atSign) return true;
  if (unit === colon) return units[at + 1] === slash && units[at + 2] === slash;
  if (unit !== dot || at === 0) return false;
  return (
    endsAddress(text, units, at) || (lower(units[at - 1]) === w && /www$/i.test(text.slice(Math.max(0, at - 3), at)))
  );
}

function endsAddress(text: string, units: Units, at: number): boolean {
  let end = at + 1;
  while (isLetter(units[end])) end++;
  if (end === at + 1 || end > at + 5 || units[end] === hyphen || isWordly(units[end])) return false;
  return isWordly(units[at - 1]) && units[at - 1] !== underscore && ends.has(text.slice(at + 1, end).toLowerCase());
}

const [hyphen, underscore] = [45, 95] as const;

function isBlank(unit = 0): boolean {
  if (unit < 0x1000) return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
  return /\s/.test(String.fromCharCode(unit));
}
