import type {Posting} from "../model/posting.ts";
import type {Span} from "../model/span.ts";
import {fold} from "./engine/characters.ts";
import {isSoft} from "./engine/gap.ts";
import {readCandidates} from "./find-mentions.ts";
import {shapeOf, shapes} from "./judge/shape.ts";
import type {Lens} from "./lens.ts";
import {inOneList} from "./lists.ts";
import type {Reading} from "./reading.ts";

/** A name that the list lacks, beside names that it knows. */
export interface NewTerm extends Span {
  /** Folded, to count by. */
  readonly term: string;
  /** The skill that stands beside it in the list. */
  readonly beside: string;
}

const longest = 3;
const names = new Set(["tool", "language", "platform"]);

/**
 * The names in a posting that no skill covers and that stand in one list with a tool, language or platform of the lens:
 * of "Python, Foobar and Go" Foobar. Words in lower case and the employer's own name are left out.
 */
export function newTerms(posting: Posting, lens: Lens): readonly NewTerm[] {
  const {reading} = readCandidates(posting, lens);
  const {tokens, text} = reading;
  const found: NewTerm[] = [];
  for (let from = 0; from < tokens.count; from++) {
    if (!isName(reading, from)) continue;
    let to = from + 1;
    while (to < tokens.count && to - from < longest && isSoft(tokens.gap[to] ?? 0) && isName(reading, to)) to++;
    const beside = neighbour(reading, from, to);
    const [start, end] = [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
    const term = fold(text.slice(start, end));
    if (beside !== null && !term.startsWith(posting.employer_key ?? "\n")) found.push({term, start, end, beside});
    from = to - 1;
  }
  return found;
}

function isName({text, tokens, hitAt}: Reading, at: number): boolean {
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  const shape = shapes[shapeOf(text, start, end)];
  return hitAt[at] === 0 && end - start > 1 && (shape === "Cap" || shape === "UPPER" || shape === "mixed");
}

function neighbour({text, tokens, plain, hitAt}: Reading, from: number, to: number): string | null {
  // A bar parts the fields of a heading, not the members of a list.
  const around = text.slice(tokens.end[from - 1] ?? 0, (tokens.start[to] ?? text.length) + 1);
  if (around.includes("|")) return null;
  for (let between = 0; between < 2; between++) {
    const before = plain[(hitAt[from - between - 1] ?? 0) - 1];
    if (before !== undefined && names.has(before.form.skill.kind) && inOneList(from - between, from, tokens))
      return before.form.skill.id;
    const after = plain[(hitAt[to + between] ?? 0) - 1];
    if (after !== undefined && names.has(after.form.skill.kind) && inOneList(to, to + between, tokens))
      return after.form.skill.id;
  }
  return null;
}
