const units = 0x10000;
const stretch = 0x1000;

/** The one letter that is two in lower case: an i and a dot above. */
export const dottedI = 0x130;

let table: Uint16Array | null = null;

/**
 * Every UTF-16 unit in lower case, by its number; made when it is first asked for.
 *
 * As `toLowerCase` of a single character, save `İ` (`dottedI`), which is an i here, and halves of characters, which stay.
 */
export function lowerUnits(): Uint16Array {
  table ??= makeTable();
  return table;
}

function makeTable(): Uint16Array {
  const all = new Uint16Array(units);
  for (let code = 0; code < units; code++) all[code] = code;
  // One string for all is a hundred times quicker than one for each. Σ is not at the end of a word in it.
  let text = "";
  for (let from = 0; from < units; from += stretch)
    text += String.fromCharCode(...all.subarray(from, from + stretch).map(alone));
  const lower = text.toLowerCase();
  for (let code = 0; code < units; code++) if (alone(code) === code) all[code] = lower.charCodeAt(code);
  all[dottedI] = 0x69;
  return all;
}

/** A blank for what is no character by itself, or more than one in lower case. */
function alone(code: number): number {
  return code === dottedI || (code >= 0xd800 && code < 0xe000) ? 32 : code;
}

/**
 * A text of which the lower case is that of its units one by one: a text with `İ` or `Σ` in lower case, any other as it is.
 *
 * `Σ` is `ς` at the end of a word and `σ` elsewhere.
 */
export function unitwise(text: string): string {
  return text.includes("Σ") || text.includes("İ") ? text.toLowerCase() : text;
}
