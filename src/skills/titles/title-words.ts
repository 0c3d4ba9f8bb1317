// "except special education": what follows is what the job is not.
const exception =
  /[\s,(]+\(?(?:except|excluding|ausser|ausgenommen|sauf|hors|excepto|salvo|exceto|eccetto|escluso|behalve|uitgezonderd|undtagen|utom|unntatt|oprocz|krome|osim)(?![\p{L}\p{N}]).*$/u;
const genderMarks = /\(?(?<![\p{L}\p{N}])[mwfdhxk](?:\s?[/|*,]\s?(?:[mwfdhxk]|div|gn)\.?){1,3}(?![\p{L}\p{N}])\)?/gu;
// "Entwickler:in", "Lehrer*innen", "ingeniero/a", "chargé(e)", "développeur·se".
const genderEndings =
  /(?<=\p{L}{3})(?:[:*_]in(?:nen)?|\/-?in(?:nen)?|\/-?as?|\((?:in|innen|e|es|a|as|o|ne|se|euse|rice)\)|[·•](?:e|es|ne|se|euse|rice|trice)s?)(?![\p{L}\p{N}])/gu;
const pay = /[$€£]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?(?:k(?![\p{L}])|[$€£]|eur(?![\p{L}])|usd(?![\p{L}])|gbp(?![\p{L}]))/gu;
const level =
  /(?<![\p{L}\p{N}])(?:senior|sr|snr|junior|jr|remote|hybrid|onsite|on-site|full-?time|part-?time|vollzeit|teilzeit|cdi|cdd)(?![\p{L}\p{N}])\.?/gu;
const noise = [exception, genderMarks, genderEndings, pay, level];

/** Lower case without accents; letters that have no accent to lose are written out. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßœæøłđı]/g, (letter) => plain[letter] ?? letter);
}

const plain: Readonly<Record<string, string>> = {ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ı: "i"};

/** The words of a label, each once, in reading order. */
export function labelWords(label: string): readonly string[] {
  return [...new Set(foldTitle(label).match(/[\p{L}\p{N}]+/gu))];
}

/**
 * The words of a title that tell the job: without level, gender marks, pay, workplace and what the job is said not to be.
 *
 * @returns all its words when nothing else would be left
 * @example titleWords("Senior Entwickler:in (m/w/d), 80k €") // → ["entwickler"]
 */
export function titleWords(title: string): readonly string[] {
  const folded = foldTitle(title);
  const bare = noise.reduce((text, pattern) => {
    const rest = text.replace(pattern, " ");
    return /\p{L}{2}/u.test(rest) ? rest : text;
  }, folded);
  return labelWords(bare);
}
