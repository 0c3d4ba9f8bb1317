import {decodeEntities} from "../text/entities.ts";

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
const trailing = /\s*[}\]]/y;

/** One pass over the text; in strings control characters and unknown escapes change, outside them trailing commas go. */
function mended(text: string): string {
  let out = "";
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') inString = !inString;
    if (inString && sign === "\\") {
      const next = text.charAt(++i);
      out += known.has(next) ? sign + next : (controls[next] ?? next);
    } else if (inString) out += sign < " " ? (controls[sign] ?? " ") : sign;
    else if (sign !== "," || !closesAfter(text, i + 1)) out += sign;
  }
  return out;
}

function closesAfter(text: string, at: number): boolean {
  trailing.lastIndex = at;
  return trailing.test(text);
}
