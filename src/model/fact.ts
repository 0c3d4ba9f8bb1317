/** The fields of a posting whose value is read from words or from a payload. */
export const factFields = [
  "pay",
  "workplace",
  "seniority",
  "degree",
  "years_min",
  "visa",
  "signing_bonus",
  "relocation",
  "equity",
  "contract"
] as const;
export type FactField = (typeof factFields)[number];

/**
 * Where the value of a field was read: a span of the text, or the payload field it was given in.
 * Exactly one of the span and `from` is there.
 */
export interface Fact {
  readonly field: FactField;
  /** The value as it stands in the posting: `remote`, `3`, `USD 150000-225000 year`. */
  readonly value: string;
  readonly start: number | null;
  readonly end: number | null;
  /** The name of the payload field, such as `workplaceType`; null when read from the text. */
  readonly from: string | null;
}
