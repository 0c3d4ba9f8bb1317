import type {Citation} from "./citation.ts";

/** What an answer says of staff: more of it, less, the same, not known; `other` answers another question. */
export const directions = ["more", "fewer", "same", "unsure", "other"] as const;
export type Direction = (typeof directions)[number];

/** One answer to a question, with the share of respondents that gave it. */
export interface Answer {
  /** As written. */
  readonly answer: string;
  readonly direction: Direction;
  /** In [0, 1]; null when it was not published. */
  readonly share: number | null;
}

/** What one population answered to one question in one wave. */
export interface SurveyResult {
  readonly survey: string;
  /** Such as `2026-Q1`. */
  readonly wave: string;
  /** Who was asked, in words; null when it was not said. */
  readonly population: string | null;
  readonly question: string;
  readonly answers: readonly Answer[];
  /** Respondents; null when it was not published. */
  readonly n: number | null;
  /** What they are worth after weighting and clustering; null when it cannot be told. */
  readonly n_eff: number | null;
  /** Whether seasonal variation was taken out; null when it was not said. */
  readonly adjusted: boolean | null;
  readonly source: Citation;
  /** A place a person can open. */
  readonly at: string;
  /** Why no figure can be made of it, in words; null when one can. */
  readonly fault: string | null;
}
