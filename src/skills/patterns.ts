/**
 * Every phrase that a pattern stands for: a small grammar for skills that postings name by a phrase.
 *
 * `(a|b|)` is one of these or nothing, and may hold further brackets; `deploy~` is the verb in any of its forms.
 *
 * @throws RangeError when it stands for more than 2,000 phrases or its brackets do not match
 * @example expandPattern("(train|tune) models") // → ["train models", "tune models"]
 */
export function expandPattern(pattern: string): readonly string[] {
  const {phrases, at} = alternatives(pattern, 0);
  if (at !== pattern.length) throw new RangeError(`brackets do not match: ${pattern}`);
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, " ").trim()).filter((phrase) => phrase !== ""))];
}

interface Read {
  readonly phrases: readonly string[];
  readonly at: number;
}

function alternatives(pattern: string, from: number): Read {
  const all: string[] = [];
  for (let start = from; ; ) {
    const {phrases, at} = sequence(pattern, start);
    all.push(...phrases);
    if (pattern[at] !== "|") return {phrases: all, at};
    start = at + 1;
  }
}

function sequence(pattern: string, from: number): Read {
  let phrases: readonly string[] = [""];
  let at = from;
  while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
    const {phrases: next, at: end} = pattern[at] === "(" ? bracket(pattern, at) : plain(pattern, at);
    phrases = phrases.flatMap((head) => next.map((tail) => head + tail));
    if (phrases.length > most) throw new RangeError(`more than ${most} phrases: ${pattern}`);
    at = end;
  }
  return {phrases, at};
}

const most = 2000;

function bracket(pattern: string, from: number): Read {
  const {phrases, at} = alternatives(pattern, from + 1);
  if (pattern[at] !== ")") throw new RangeError(`brackets do not match: ${pattern}`);
  return {phrases, at: at + 1};
}

function plain(pattern: string, from: number): Read {
  const word = /^[^()|~]+/.exec(pattern.slice(from))?.[0] ?? "";
  const at = from + word.length;
  if (pattern[at] !== "~") return {phrases: [word], at};
  const cut = word.lastIndexOf(" ") + 1;
  return {phrases: verbForms(word.slice(cut)).map((form) => word.slice(0, cut) + form), at: at + 1};
}

/** The forms of a regular English verb: deploy, deploys, deployed, deploying. */
export function verbForms(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith("e")) return [verb, third, irregular[verb] ?? `${verb}d`, `${verb.slice(0, -1)}ing`];
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(verb) && verb.length <= 4 ? verb + verb.slice(-1) : verb;
  return [verb, third, irregular[verb] ?? `${doubled}ed`, `${doubled}ing`];
}

const irregular: Readonly<Record<string, string>> = {
  build: "built",
  write: "wrote",
  run: "ran",
  lead: "led",
  make: "made",
  take: "took",
  set: "set",
  put: "put",
  bring: "brought",
  keep: "kept"
};
