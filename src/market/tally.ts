import type {RepeatReading} from "../model/finding.ts";
import type {Stance} from "../model/mention.ts";
import type {Where} from "./filters.ts";

/** Which postings a tally counts; see `Counting`. */
interface Counted {
  readonly where: Where;
  readonly repeats: RepeatReading;
  /** Only those that name one of the skills. */
  readonly among?: Marked;
}

/** Which mentions it looks at. */
export interface Spoken {
  readonly stances: readonly Stance[];
  readonly rule: string | null;
}

/** Which of the postings it counts are marked: those that name one of the skills; none where there are no skills. */
export interface Marked extends Spoken {
  readonly skills: readonly string[];
}

/**
 * Into which times the months are put together, under which name of the column; without `undated`, only dated postings. The whole
 * is one time, undated postings included: it has the `first` month and the `last` dated one.
 */
export type Times =
  | {readonly as: "whole"}
  | {readonly as: "month"; readonly undated: boolean}
  | {readonly as: "period"; readonly per: "month" | "quarter" | "year"}
  | {readonly as: "stretch"; readonly length: number; readonly only?: readonly number[]};

/** The cells that sums are of: times, and sources apart or together. */
export interface CellKeys {
  readonly times: Times;
  readonly bySource: boolean;
}

/**
 * A question that is answered from columns as well as by the SQL of its query, with the same rows.
 *
 * `sums` are those of `sumsSql`, `sums-by-skill` of `sumsBySkillSql`, `cross` and `cross-by-skill` of
 * `crossSums` and `crossSumsBySkill`; `newest` are the ids of the newest postings that are marked (of all, where `marked` is
 * null); `most` the skills that most dated postings name, with `k`. `paid` are those that state pay: that of the role, where one
 * is asked for; `reposted` those whose text was posted again in a later month; `pay`, `newest-paid`, `terms` and `employer-counts` are the rows of `monthPays`, `newestPaid`, `termSums` and `employerCounts`;
 * `values` are those of `distinctValues`; `spans` and `open` those of `durationRows` and of `postings-open`.
 */
export type Tally = {readonly ads: Counted} & (
  | {readonly gives: "sums"; readonly keys: CellKeys; readonly marked: Marked | "paid" | "reposted"}
  | {
      readonly gives: "sums-by-skill";
      readonly keys: CellKeys;
      readonly spoken: Spoken;
      readonly only?: readonly string[];
      /** A part of them that is enough, see `Part`. */
      readonly part?: {readonly months: number; readonly fewest: number; readonly given?: string};
    }
  | {readonly gives: "cross"; readonly keys: CellKeys; readonly apart: number; readonly marked: Marked}
  | {readonly gives: "cross-by-skill"; readonly keys: CellKeys; readonly apart: number; readonly spoken: Spoken}
  | {readonly gives: "newest"; readonly marked: Marked | null; readonly undated: boolean; readonly limit: number}
  | {readonly gives: "terms"; readonly keys: CellKeys; readonly terms: readonly string[]}
  | {readonly gives: "employer-counts"; readonly own: Counted}
  | {readonly gives: "values"; readonly cut: Exclude<keyof Where, "from" | "to">}
  | {readonly gives: "pay"}
  | {readonly gives: "spans"}
  | {readonly gives: "open"; readonly each: "month" | "day"}
  | {readonly gives: "newest-paid"; readonly currency: string | null; readonly limit: number}
  | {readonly gives: "most"; readonly spoken: Spoken; readonly only?: readonly string[]; readonly limit: number}
);
