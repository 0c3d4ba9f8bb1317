import type {Surroundings} from "./base-pay.ts";
import type {Sum} from "./sum.ts";

const reach = 110;
const sentenceEnd = /[\n|。；;]|[•·](?!\s?\d{2}\s?薪)|[.!?](?=\s)/gu;
const tagEdge = /(?:^|[\n|•·[(【:–—-])\s*(?:[\p{L} /&-]{2,30}:\s*)?$/u;
const tagEnd = /^\s*(?:$|[\n|•·\])】,+(]|plus\b|and (?:equity|bonus|benefits))/u;
const han = /\p{Script=Han}/u;
const heading = /^[^\n.!?]{2,60}$/u;

/** The sums before and after one, and whether the one before is base pay. */
export interface Neighbours {
  readonly previous: Sum | null;
  readonly next: Sum | null;
  readonly previousIsPay: boolean;
}

/** The words that can speak of a sum: its sentence, cut at the sums before and after it. */
export function surroundings(text: string, sum: Sum, near: Neighbours): Surroundings {
  const {previous, next} = near;
  const from = Math.max(0, sum.start - reach, previous?.end ?? 0);
  const to = Math.min(text.length, sum.end + reach, next?.start ?? text.length);
  const left = text.slice(from, sum.start);
  const right = text.slice(sum.end, to);
  const before = left.slice(lastEnd(left));
  return {
    before: `${headingAbove(left)}${before}`,
    after: right.slice(0, firstEnd(right)),
    tag: tagEdge.test(left) && tagEnd.test(right),
    chinese: han.test(left) || han.test(right),
    follows: near.previousIsPay && before === left && left.length < 60
  };
}

/** The short line above a sum that begins its own line: `Salary range`, `薪酬范围`. */
function headingAbove(left: string): string {
  const lines = left.split("\n");
  if (/\p{L}/u.test(lines.at(-1) ?? "")) return "";
  const above =
    lines
      .slice(0, -1)
      .findLast((line) => line.trim() !== "")
      ?.trim() ?? "";
  return lines.length > 1 && heading.test(above) ? `${above} ` : "";
}

function lastEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(sentenceEnd)) end = match.index + 1;
  return end;
}

function firstEnd(words: string): number {
  sentenceEnd.lastIndex = 0;
  const end = sentenceEnd.exec(words)?.index ?? words.length;
  sentenceEnd.lastIndex = 0;
  return end;
}
