/**
 * A value at a time, with what it was counted from. Absent is null with a `why`, never 0.
 *
 * `at` is a day `2026-01-31`, a month `2026-01`, a quarter `2026-Q1`, a year `2026`, or a period `2024-01..2026-06`.
 */
export type Point =
  | {
      readonly at: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly count: number;
      readonly base: number;
    }
  | {
      readonly at: string;
      readonly value: number;
      /** Null where the value is known and that end of its interval is not; then there is a `why`. */
      readonly low: number | null;
      readonly high: number | null;
      readonly count: number;
      readonly base: number;
      readonly why: string;
    }
  | {readonly at: string; readonly value: null; readonly count: number; readonly base: number; readonly why: string};

/** The three readings of repeats. */
export const repeatReadings = ["copies-dropped", "keep", "first"] as const;
export type RepeatReading = (typeof repeatReadings)[number];

/** A figure: what every page, command and endpoint gives. */
export interface Finding {
  readonly measure: string;
  readonly version: number;
  readonly unit: string;
  /** Coverage of the intervals, such as 0.95. */
  readonly level: number;
  /** Below this base no value is given. */
  readonly fewest: number;
  readonly repeats: RepeatReading;
  /** The numerator, or what is observed, in words. */
  readonly counts: string;
  /** The denominator, in words. */
  readonly of: string;
  readonly about: Readonly<Record<string, string>>;
  readonly where: Readonly<Record<string, string>>;
  /** The number of the vintage it was computed from. */
  readonly vintage: number;
  /** The hash of the compiled skill list. */
  readonly lens: string;
  /** True when invented postings are in it. */
  readonly synthetic: boolean;
  readonly method: string;
  readonly points: readonly Point[];
  /** What the points together say, where a measure has a word for it: `warming`. */
  readonly state?: string;
  /** Numbers that belong to the points together: a false discovery rate, a rank. */
  readonly beside?: Readonly<Record<string, number | null>>;
  readonly caveats: readonly string[];
  /** Ids of postings behind it. */
  readonly evidence: readonly string[];
}
