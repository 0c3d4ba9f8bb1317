import type {Basis, Citation} from "./citation.ts";

/** What a claim says the figure is: at least one of its fields is set. Shares in [0, 1], an outlook in points. */
export interface Expectation {
  readonly at_least?: number;
  readonly at_most?: number;
  /** The figure at the wave is larger (`up`), smaller (`down`) or neither (`steady`) than at `since`. */
  readonly direction?: "up" | "down" | "steady";
  readonly since?: string;
  /** The figure at the wave is below its own highest between these two dates. */
  readonly below_peak?: {readonly from: string; readonly to: string};
}

/** A statement about the market that somebody made in public, in our own words. */
export interface Claim {
  readonly id: string;
  readonly says: string;
  /** What is claimed of: a measure, or `gross-increase`, `gross-decrease` and the like. */
  readonly quantity: string;
  readonly unit: string;
  /** Whom it is about; null when the claim does not say: then it cannot be checked. */
  readonly population: string | null;
  readonly basis: Basis | null;
  readonly adjusted: boolean | null;
  /** The wave or date it is about; null when the claim does not say: then it cannot be checked. */
  readonly wave: string | null;
  readonly source: Citation;
  /** Which figures settle it, by their labels, such as `{population: "US tech employers"}`. */
  readonly about: Readonly<Record<string, string>>;
  /** What the figure has to be; null when the claim gives nothing that can be compared. */
  readonly expects: Expectation | null;
  /** What a reader must know beside the answer; null for nothing. */
  readonly note: string | null;
  readonly at: string;
}
