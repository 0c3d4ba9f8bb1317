import type {Pay} from "../model/pay.ts";
import type {ProblemCode} from "../model/problem-codes.ts";
import type {Contract, Degree, Offer, Seniority, Workplace} from "../model/values.ts";

/** A place as a payload gives it: one string, or its pieces. */
export type RawPlace =
  | string
  | {readonly name?: string; readonly city?: string; readonly region?: string; readonly country?: string};

/** A value that a payload states in a field of its own, with the name of that field. */
export interface Given<T> {
  readonly value: T;
  /** The field, as a path: `workplaceType`, `salary.min`. */
  readonly from: string;
}

/**
 * What a reader understands of one row, before cleaning: strings as they were given, nothing inferred from words.
 *
 * A false or 0 flag of a payload says nothing: readers leave it out. Fields that the payload lacks are null or empty.
 */
export interface RawPosting {
  /** The reader's name: the source of the posting, one of a closed list; `row` for a row without a known source. */
  readonly source: string;
  /** Where a person can open it: `jobs.csv:1042`. */
  readonly at: string;
  /** The id within the source, prefixes removed; null when the row has none. */
  readonly own_id: string | null;
  /** True when the row brought an id and no known source: the id is then kept as it is. */
  readonly bare_id: boolean;
  readonly url: string | null;
  readonly title: string | null;
  readonly body: string | null;
  /** `html` and `text` when the source is known to give that; `unknown` leaves it to the element tags in the body. */
  readonly markup: "html" | "text" | "unknown";
  readonly employer: string | null;
  /** As given: ISO, RFC 822, epoch seconds or milliseconds, `10/10/2025`, `30+ days ago`. */
  readonly posted: string | number | null;
  readonly places: readonly RawPlace[];
  /** BCP 47 as given by the payload. */
  readonly language: string | null;
  readonly sector: string | null;
  readonly workplace: Given<Workplace> | null;
  readonly contract: Given<Contract> | null;
  readonly seniority: Given<Seniority> | null;
  readonly degree: Given<Degree> | null;
  readonly years_min: Given<number> | null;
  readonly visa: Given<Offer> | null;
  readonly relocation: Given<Offer> | null;
  readonly equity: Given<Offer> | null;
  readonly pay: Given<Pay> | null;
  /** Pay as a phrase beside the text (`$65K – $75K • Offers Equity`), read by the same rules as the text. */
  readonly pay_text: Given<string> | null;
  /** What the reader had to mend, such as `mojibake-repaired`. */
  readonly notes: readonly ProblemCode[];
}

/** A raw posting with nothing said: readers spread it and fill in what they know. */
export const emptyRaw = {
  own_id: null,
  bare_id: false,
  url: null,
  title: null,
  body: null,
  markup: "unknown",
  employer: null,
  posted: null,
  places: [],
  language: null,
  sector: null,
  workplace: null,
  contract: null,
  seniority: null,
  degree: null,
  years_min: null,
  visa: null,
  relocation: null,
  equity: null,
  pay: null,
  pay_text: null,
  notes: []
} as const satisfies Omit<RawPosting, "source" | "at">;
