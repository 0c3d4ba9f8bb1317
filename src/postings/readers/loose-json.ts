import {decodeEntities} from "../text/html.ts";

/**
 * Parses JSON as pages embed it, mending only what has one meaning: comments and CDATA marks around it, raw line breaks and
 * tabs in strings, escapes that JSON lacks, trailing commas, and a whole document with escaped quotes.
 *
 * @returns undefined when it still is no JSON
 */
export function parseLooseJson(written: string): unknown {
  const text = written
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, "")
    .trim()
    .replace(/;$/, "");
  for (const attempt of [() => text, () => mended(text), () => mended(decodeEntities(text))]) {
    const parsed = parse(attempt());
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

const controls: Readonly<Record<string, string>> = {"\n": "\\n", "\r": "\\r", "\t": "\\t"};
const known = new Set('"\\/bfnrtu');
const outside = /"|,(?=\s*[}\]])/g;
const inside = /["\\\u0000-\u001f]/g;

/** One pass over the text; in strings control characters and unknown escapes change, outside them trailing commas go. */
function mended(text: string): string {
  const pieces: string[] = [];
  let inString = false;
  let from = 0;
  for (;;) {
    const stop = inString ? inside : outside;
    stop.lastIndex = from;
    const at = stop.exec(text)?.index ?? text.length;
    pieces.push(text.slice(from, at));
    if (at === text.length) return pieces.join("");
    const sign = text.charAt(at);
    const isEscape = sign === "\\";
    pieces.push(
      sign === '"' ? sign : isEscape ? escaped(text.charAt(at + 1)) : sign === "," ? "" : (controls[sign] ?? " ")
    );
    if (sign === '"') inString = !inString;
    from = at + (isEscape ? 2 : 1);
  }
}

/** An escape that JSON has, or the character that another one stands for. */
function escaped(sign: string): string {
  return known.has(sign) ? `\\${sign}` : (controls[sign] ?? sign);
}
