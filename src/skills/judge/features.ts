import {gaps} from "../engine/gap.ts";
import {inOneList} from "../find-forms.ts";
import {lineAround, type Surroundings, shapeOf} from "./surroundings.ts";

/** What speaks for or against a hit, each as `kind=value`; the weights of a lens are by these names. */
export function featuresOf(around: Surroundings, wordAt: (number: number) => string): readonly string[] {
  const {text, tokens, hit, plain, part, stance} = around;
  const {form, from, to} = hit;
  const {skill} = form;
  const quote = text.slice(tokens.start[from], tokens.end[to - 1]);
  const shape = shapeOf(quote);
  const size = Math.min(4, to - from);
  const line = lineAround(tokens, from);
  const before = from > line.from ? (tokens.word[from - 1] ?? 0) : -1;
  const after = to < line.to ? (tokens.word[to] ?? 0) : -1;
  const gapBefore = gapName(tokens.gap[from] ?? 0);
  const gapAfter = to < tokens.count ? gapName(tokens.gap[to] ?? 0) : "end";
  const prev = plain.findLast((other) => other.to <= from);
  const next = plain.find((other) => other.from >= to);
  const listed =
    (prev !== undefined && inOneList(prev, hit, text, tokens) ? 1 : 0) +
    (next !== undefined && inOneList(hit, next, text, tokens) ? 1 : 0);
  const over = plain.find((other) => other.from < to && other.to > from);
  const fit =
    over === undefined
      ? "none"
      : over.from === from && over.to === to
        ? "same"
        : over.to - over.from > to - from
          ? "inside"
          : "around";
  const lineText = text.slice(tokens.start[line.from], tokens.end[line.to - 1]);
  const heading = line.to - line.from <= 6 && !/[.,;]/.test(lineText);
  const inLine = plain.reduce((n, other) => n + (other.from >= line.from && other.to <= line.to ? 1 : 0), 0);
  const dense = Math.min(3, Math.floor((8 * inLine) / (line.to - line.from)));
  const trapped = form.needs.length > 0 || form.needsSkill;
  const word = (number: number) => (number === -1 ? "^" : number === 0 ? "?" : wordAt(number));
  const context = stance === "context";
  return [
    "bias=",
    `skill=${skill.id}`,
    `alias=${form.written}`,
    `kind=${skill.kind}`,
    `family=${skill.family}`,
    `size=${size}`,
    `shape=${shape}|${skill.kind}`,
    `part=${part}`,
    `stance=${stance}`,
    `part-kind=${part}|${skill.kind}`,
    `part-skill=${context ? "context" : part === "title" ? "title" : "ask"}|${skill.id}`,
    `word-1=${word(before)}`,
    `word+1=${word(after)}`,
    `word-1,gap=${word(before)}|${gapBefore}`,
    `word+1,gap=${word(after)}|${gapAfter}`,
    `word-2=${from - 1 > line.from ? word(tokens.word[from - 2] ?? 0) : "^"}`,
    `word+2=${to + 1 < line.to ? word(tokens.word[to + 1] ?? 0) : "^"}`,
    `gap-1=${gapBefore}`,
    `gap+1=${gapAfter}`,
    `list=${listed}|${skill.kind}`,
    `heading=${heading}|${part}`,
    `heading-skill=${heading}|${skill.kind}`,
    `dense=${dense}`,
    `fit=${fit}`,
    `fit-skill=${fit}|${skill.id}`,
    `trap=${trapped}|${shape}`,
    `doubt=${hit.doubtful}|${skill.kind}`,
    `doubt-skill=${hit.doubtful}|${skill.id}`,
    ...(isEmployer(around, from, to) ? [`employer=${skill.kind}`] : [])
  ];
}

function gapName(gap: number): string {
  return gapNames[gap] ?? "other";
}

const gapNames = Object.entries(gaps)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => name);

/** Whether the quote, or its first word, is the name of the employer. */
function isEmployer({text, tokens, employer}: Surroundings, from: number, to: number): boolean {
  const [first] = employer;
  if (first === undefined) return false;
  return text.slice(tokens.start[from], tokens.end[Math.min(from, to - 1)]).toLowerCase() === first;
}
