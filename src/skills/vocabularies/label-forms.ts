import type {VocabularyEntry, VocabularyName} from "./vocabulary.ts";

/**
 * What an entry is called in a text, beside its labels as they stand: without what a vocabulary adds to a label to tell
 * it from others. `Java (computer programming)` is Java, `Natural Language Processing (NLP)` is both, and O*NET's
 * `Amazon Web Services AWS software` is Amazon Web Services and AWS.
 *
 * @returns only what the labels do not say already, in their order
 */
export function furtherForms({name, aliases}: VocabularyEntry, vocabulary: VocabularyName): readonly string[] {
  const labels = [name, ...aliases];
  const forms = labels.flatMap((label) => [
    ...withoutBracket(label),
    ...(vocabulary === "onet" ? technologyForms(label) : [])
  ]);
  return [...new Set(forms)].filter((form) => !labels.includes(form));
}

function withoutBracket(label: string): readonly string[] {
  const [, base, inside] = /^([^()]*[^()\s])\s*\(([^()]+)\)$/.exec(label) ?? [];
  if (base === undefined || inside === undefined) return [];
  return abbreviates(inside, base.split(/[\s-]+/)) ? [base, inside] : [base];
}

/** O*NET writes the short form behind the long one and `software` behind a name that is not clear without. */
function technologyForms(label: string): readonly string[] {
  const bare = label.replace(/ software$/, "");
  const words = bare.split(" ");
  const at = words.findIndex((word, i) => i > 1 && abbreviates(word, words.slice(0, i)));
  if (at < 0) return bare === label ? [] : [bare];
  return [[...words.slice(0, at), ...words.slice(at + 1)].join(" "), words.slice(at).join(" ")];
}

/** Whether capitals stand for words: their letters in order, the last of them the first of the last word. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (words.length < 2 || !/^[A-Z][A-Z0-9]{1,6}$/.test(short)) return false;
  const last = words.at(-1)?.toUpperCase() ?? "";
  const before = words.slice(0, -1).join("").toUpperCase();
  return short.endsWith(last.charAt(0)) && inOrderWithin(short.slice(0, -1), before);
}

function inOrderWithin(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
