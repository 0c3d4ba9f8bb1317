import type {TermCount} from "../market/emerging.ts";
import type {Posting} from "../model/posting.ts";
import {nameReadings} from "../postings/places/lookup.ts";
import type {Lens} from "../skills/lens.ts";
import {type NewTerm, newTerms, type TermText} from "../skills/new-terms.ts";

/** A posting that names a term, in its own words. */
export interface Sighting {
  readonly posting: string;
  readonly month: string;
  readonly written: string;
  readonly beside: string | null;
  readonly quote: string;
}

/** A term with its counts and the first postings that name it. */
export interface SeenTerm extends TermCount {
  /** As most postings write it. */
  readonly written: string;
  /** The skills that stand beside it in lists, with how many postings have them there. */
  readonly beside: ReadonlyMap<string, number>;
  readonly sightings: readonly Sighting[];
}

/** How broad a term must be to be looked at. */
export interface Breadth {
  readonly postings: number;
  readonly employers: number;
}

/** What is read of a posting. */
export type TermPosting = TermText & Pick<Posting, "id" | "month">;

/** Counts the terms that a lens lacks, each posting once. */
export interface Gathering {
  readonly add: (posting: TermPosting) => void;
  readonly terms: (fewest: Breadth) => readonly SeenTerm[];
  /** Postings by month. */
  readonly postings: ReadonlyMap<string, number>;
}

interface Row {
  readonly employers: Set<string>;
  readonly months: Map<string, number>;
  readonly written: Map<string, number>;
  readonly beside: Map<string, number>;
  sightings: readonly Sighting[];
}

const evidence = 3;

/** A gathering with nothing in it. */
export function gathering(lens: Lens): Gathering {
  const read = new Set<string>();
  const employers = new Set<string>();
  const postings = new Map<string, number>();
  const lower = new Map<string, number>();
  const seen = new Map<string, Row>();
  return {
    postings,
    add(posting) {
      if (read.has(posting.id) || posting.month === "unknown") return;
      read.add(posting.id);
      count(postings, posting.month);
      if (posting.employer_key !== null) employers.add(posting.employer_key);
      const found = newTerms(posting, lens);
      for (const word of found.lower) count(lower, word);
      for (const term of eachOnce(found.terms)) {
        const row = seen.get(term.term) ?? emptyRow();
        seen.set(term.term, row);
        see(row, term, posting);
      }
    },
    terms: (fewest) =>
      [...seen]
        .filter(([term, row]) => isBroad(row, fewest) && isListed(row, employers.has(term)))
        .filter(([term, row]) => !isOrdinary(term, row, lower) && !isPlace(term))
        .map(([term, row]) => ({
          term,
          employers: row.employers.size,
          months: row.months,
          written: most(row.written) ?? term,
          beside: row.beside,
          sightings: row.sightings
        }))
  };
}

function emptyRow(): Row {
  return {employers: new Set(), months: new Map(), written: new Map(), beside: new Map(), sightings: []};
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Each term once, where it stands in a list if it does. */
function eachOnce(terms: readonly NewTerm[]): Iterable<NewTerm> {
  const own = new Map<string, NewTerm>();
  for (const found of terms) if ((own.get(found.term)?.beside ?? null) === null) own.set(found.term, found);
  return own.values();
}

function see(row: Row, {start, end, beside}: NewTerm, {id, text, month, employer_key}: TermPosting): void {
  const written = text.slice(start, end);
  row.employers.add(employer_key ?? id);
  count(row.months, month);
  count(row.written, written);
  if (beside !== null) count(row.beside, beside);
  const last = row.sightings[evidence - 1];
  if (last !== undefined && last.month < month) return;
  const quote = text.slice(Math.max(0, start - 40), end + 30).toWellFormed();
  const sighting = {posting: id, month, written, beside, quote: quote.replace(/\s+/g, " ")};
  row.sightings = [...row.sightings, sighting].sort(earlier).slice(0, evidence);
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const n of counts.values()) sum += n;
  return sum;
}

function isBroad({employers, months}: Row, fewest: Breadth): boolean {
  return employers.size >= fewest.employers && total(months) >= fewest.postings;
}

/** A tool stands in lists beside tools: in a tenth of its postings, and in half when a firm of the postings has its name. */
function isListed({beside, months}: Row, isFirm: boolean): boolean {
  const listed = total(beside);
  return listed >= 2 && listed >= total(months) * (isFirm ? 0.5 : 0.1);
}

/** Whether every word of it is far more often in lower case. */
function isOrdinary(term: string, {months}: Row, lower: ReadonlyMap<string, number>): boolean {
  const own = total(months);
  return term.split(/[^\p{L}\p{N}]+/u).every((word) => word === "" || (lower.get(word) ?? 0) > 2 * own);
}

/** `London`, `New York` and `London UK`. */
function isPlace(term: string): boolean {
  return nameReadings(term).length > 0 || term.split(" ").every((word) => nameReadings(word).length > 0);
}

function most(counts: ReadonlyMap<string, number>): string | null {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

function earlier(a: Sighting, b: Sighting): number {
  return a.month < b.month ? -1 : a.month > b.month ? 1 : a.posting < b.posting ? -1 : 1;
}
