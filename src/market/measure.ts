import type {Stance} from "../model/mention.ts";

/** What a measure counts and over what: CLI help, pages and docs are all made from this record. */
export interface Measure {
  readonly name: string;
  readonly version: number;
  readonly unit: "share" | "postings";
  /** What the numerator is, in words. */
  readonly counts: string;
  /** The denominator, in words. */
  readonly of: string;
  /** Below this base no value is given, only the count. */
  readonly fewest: number;
  /** The stances of a mention that count; null when no skill is counted. */
  readonly stances: readonly Stance[] | null;
  readonly method: string;
  readonly caveats: readonly string[];
}
