import type {TermCount} from "../market/emerging.ts";
import type {Posting} from "../model/posting.ts";
import type {Lens} from "../skills/lens.ts";
import {newTerms} from "../skills/new-terms.ts";

/** A posting that names a term, in its own words. */
export interface Sighting {
  readonly posting: string;
  readonly month: string;
  readonly written: string;
  readonly beside: string;
  readonly quote: string;
}

/** A term with its counts and the first postings that name it. */
export interface SeenTerm extends TermCount {
  readonly sightings: readonly Sighting[];
}

/** Counts the terms that a lens lacks, each posting once. */
export interface Gathering {
  readonly add: (posting: Posting) => void;
  readonly terms: (fewest: {readonly postings: number; readonly employers: number}) => readonly SeenTerm[];
  /** Postings by month. */
  readonly postings: ReadonlyMap<string, number>;
}

interface Row {
  readonly employers: Set<string>;
  readonly months: Map<string, number>;
  readonly sightings: Sighting[];
}

const evidence = 3;

/** A gathering with nothing in it. */
export function gathering(lens: Lens): Gathering {
  const read = new Set<string>();
  const postings = new Map<string, number>();
  const seen = new Map<string, Row>();
  return {
    postings,
    add(posting) {
      if (read.has(posting.id) || posting.month === "unknown") return;
      read.add(posting.id);
      postings.set(posting.month, (postings.get(posting.month) ?? 0) + 1);
      const own = new Map(newTerms(posting, lens).map((found) => [found.term, found]));
      for (const [term, {start, end, beside}] of own) {
        const row: Row = seen.get(term) ?? {employers: new Set(), months: new Map(), sightings: []};
        row.employers.add(posting.employer_key ?? posting.id);
        row.months.set(posting.month, (row.months.get(posting.month) ?? 0) + 1);
        const written = posting.text.slice(start, end);
        const quote = posting.text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, " ");
        row.sightings.push({posting: posting.id, month: posting.month, written, beside, quote});
        seen.set(term, row);
      }
    },
    terms: (fewest) =>
      [...seen]
        .map(([term, {employers, months, sightings}]) => ({
          term,
          employers: employers.size,
          months,
          sightings: [...sightings].sort(earlier).slice(0, evidence)
        }))
        .filter(({employers, months}) => {
          const count = [...months.values()].reduce((sum, n) => sum + n, 0);
          return employers >= fewest.employers && count >= fewest.postings;
        })
  };
}

function earlier(a: Sighting, b: Sighting): number {
  return a.month < b.month ? -1 : a.month > b.month ? 1 : a.posting < b.posting ? -1 : 1;
}
