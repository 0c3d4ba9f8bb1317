import {decodeEntities} from "../text/entities.ts";

/**
 * Parses JSON as pages embed it, mending only what has one meaning: comments and CDATA marks around it, raw line breaks and
 * tabs in strings, escapes that JSON lacks, trailing commas, and a whole document with escaped quotes.
 *
 * @returns undefined when it still is no JSON
 */
export function parseLooseJson(written: string): unknown {
  const text = written
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/, "")
    .replace(/;\s*$/, "")
    .trim();
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
const token = /"(?:[^"\\]|\\[^])*"|,(?=\s*[}\]])/g;

function mended(text: string): string {
  return text.replace(token, (found) => (found === "," ? "" : mendedString(found)));
}

function mendedString(string: string): string {
  return string
    .replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})([^])/g, (_, sign: string) =>
      sign === "\n" ? "\\n" : sign === "\\" ? "\\\\" : sign
    )
    .replace(/[\u0000-\u001f]/g, (sign) => controls[sign] ?? " ");
}
