/** A place of work as named in the posting, with its country when that can be told. */
export interface Place {
  /** As written: `Paris`, `Remote (EU)`, `Grand Rapids, Michigan`. */
  readonly name: string;
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}
