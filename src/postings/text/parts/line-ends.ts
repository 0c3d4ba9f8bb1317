import {isBlank} from "./blanks.ts";

const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (one) => one.charCodeAt(0)));

const ends = codes(".;,。；，");
const leads = codes(":：?…");
const quotes = codes("\"')");
const point = 46;
const underscore = 95;

/** Whether a line ends as a sentence does: with a full stop, a semicolon or a comma, quotes and brackets behind it or not. */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && (quotes.has(line.charCodeAt(at)) || isBlank(line.charCodeAt(at)))) at--;
  return at >= 0 && ends.has(line.charCodeAt(at));
}

/** Whether a line leads in what follows: no word stands behind its last colon, question mark or three points. */
export function leadsIn(line: string): boolean {
  for (let at = line.length - 1; at >= 0 && !isWord(line.charCodeAt(at)); at--) {
    if (leads.has(line.charCodeAt(at))) return true;
    if (at > 1 && line.charCodeAt(at) === point && line.startsWith("..", at - 2)) return true;
  }
  return false;
}

/** As `\w` has it. */
function isWord(code: number): boolean {
  const lower = code | 32;
  return (lower > 96 && lower < 123) || (code > 47 && code < 58) || code === underscore;
}
