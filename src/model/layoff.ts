/** How far a number of people can be trusted, the best first. */
export const layoffRanks = ["filing", "report", "leak", "unsaid"] as const;
export type LayoffRank = (typeof layoffRanks)[number];

/** How many people: a range where it was given as one; `high` is null when it was given as "more than". */
export interface HeadCount {
  readonly low: number;
  readonly high: number | null;
}

/** One row of a list of layoffs. */
export interface LayoffRow {
  readonly employer: string;
  readonly employer_key: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Null when the row gives only a percentage, or nothing: missing, not zero. */
  readonly count: HeadCount | null;
  /** Share of the employer's staff, in [0, 1]; null when unsaid. */
  readonly share: number | null;
  readonly country: string | null;
  readonly place: string | null;
  /** Who says so: the host of an address, or a name; null when unsaid. */
  readonly source: string | null;
  readonly rank: LayoffRank;
  /** The file it is from. */
  readonly list: string;
  /** A place a person can open. */
  readonly at: string;
}

/** What several rows say of one event: one employer, one stretch of days. */
export interface LayoffEvent {
  readonly employer: string;
  readonly employer_key: string;
  /** The earliest date that was given. */
  readonly date: string;
  /** As the most trusted source has it; null when no source gives a number. */
  readonly count: HeadCount | null;
  /** From the smallest to the largest number that any source gives; null when none does. */
  readonly range: HeadCount | null;
  readonly rank: LayoffRank;
  readonly rows: readonly LayoffRow[];
}
