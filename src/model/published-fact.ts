import type {Basis, Citation} from "./citation.ts";

/** A number of a published fact. */
export interface FactNumber {
  readonly name: string;
  readonly value: number;
  /** A unit of figures, such as `share`, `index`, `people`, `postings`. */
  readonly unit: string;
  /** What a claim can be held against: the same quantity, of the same, at the same time; null where it fits none. */
  readonly figure: FigurePlace | null;
  /** The place of the number in a published series; null for none. */
  readonly series: SeriesPlace | null;
}

/** Which figure a number is. */
export interface FigurePlace {
  readonly quantity: string;
  readonly about: Readonly<Record<string, string>>;
  readonly at: string;
}

/** Where a number stands in a CSV of a series: the file, the column, and what the row has in other columns. */
export interface SeriesPlace {
  readonly file: string;
  readonly column: string;
  readonly row: Readonly<Record<string, string>>;
  /** How many times larger the series writes it: 100 where it has per cent and we have a share. */
  readonly scale: number;
}

/** A dated public fact about the market, in our own words. */
export interface PublishedFact {
  readonly id: string;
  readonly says: string;
  /** When it is true of: `2026-Q1`, `2025-10`, `2026-06-30`, `2024-07..2025-06`. */
  readonly date: string;
  readonly population: string;
  readonly basis: Basis;
  /** Whether seasonal variation was taken out; null when it was not said or does not arise. */
  readonly adjusted: boolean | null;
  readonly numbers: readonly FactNumber[];
  readonly source: Citation;
  /** Where it was read: at the publisher's, in another's account of it, or in the series themselves. */
  readonly read: string;
  /** What Assay can say to it. */
  readonly assay: string;
}
