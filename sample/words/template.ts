/** A sentence with gaps: `pieces` stand around the named gaps. */
export interface Template {
  readonly pieces: readonly string[];
  readonly gaps: readonly string[];
  /** Whether an `a` before the gap is to become `an` before a vowel. */
  readonly articles: readonly boolean[];
}

/** Reads `Use {skill} to {goal}.` into its pieces and gaps. */
export function template(sentence: string): Template {
  const parts = sentence.split(/\{(\w+)\}/);
  const pieces = parts.filter((_, i) => i % 2 === 0);
  const gaps = parts.filter((_, i) => i % 2 === 1);
  return {pieces, gaps, articles: gaps.map((_, i) => /(?:^|\s)[Aa] $/.test(pieces[i] ?? ""))};
}

/** The templates of a text, one a line. */
export function templates(lines: string): readonly Template[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => template(line.trim()));
}

/** The sentence with its gaps filled in; it begins with a capital, and `a` becomes `an` before a vowel. */
export function fill({pieces, gaps, articles}: Template, word: (gap: string) => string): string {
  let sentence = pieces[0] ?? "";
  for (let i = 0; i < gaps.length; i++) {
    const found = word(gaps[i] ?? "");
    if (articles[i] === true && "aeiouAEIOU".includes(found.charAt(0))) sentence = `${sentence.slice(0, -1)}n `;
    sentence += (sentence === "" ? capital(found) : found) + (pieces[i + 1] ?? "");
  }
  return sentence;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
