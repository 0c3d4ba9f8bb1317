import type {Fact} from "./fact.ts";
import type {Part} from "./part.ts";
import type {Pay} from "./pay.ts";
import type {Place} from "./place.ts";
import type {ProblemCode} from "./problem-codes.ts";
import type {Contract, Degree, Offer, PayPeriod, Seniority, Workplace} from "./values.ts";

/** `<source>:<own id>`, `url:<hash>`, `text:<hash>`, or the id a row brought without a source. */
export type PostingId = string & {readonly brand?: "PostingId"};

/** One job that the posting offers. */
export interface Role {
  /** As written: `Senior Backend Engineer`. */
  readonly title: string;
  /** The usual short name in lower case, such as `backend engineer`; null when the title is of no known kind. */
  readonly role: string | null;
  readonly seniority: Seniority;
  /** The pay of this role when it is stated for it, else that of the posting; null when unsaid. */
  readonly pay: Pay | null;
}

/** The employer's line of business: as given in the payload, else inferred from the text. */
export interface Sector {
  readonly name: string;
  readonly by: "given" | "inferred";
}

/**
 * One job ad, cleaned: plain data with the names of the warehouse columns.
 *
 * Every offset is a UTF-16 position in `text`, half-open. What the ad does not say is `unsaid` or null.
 */
export interface Posting {
  readonly id: PostingId;
  /** The reader that understood it, one of a closed list. */
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  /** Title, blank line, body (see the glossary); offsets everywhere are into this. */
  readonly text: string;
  /** Where the body begins in `text`; equal to its length when there is none. */
  readonly body_start: number;
  /** How much of `text` is the title that stands apart; 0 when there is none. Parts are cut from here. */
  readonly title_end: number;
  readonly employer: string | null;
  /** The employer without legal form, case and punctuation; null when unknown. */
  readonly employer_key: string | null;
  readonly sector: Sector | null;
  readonly roles: readonly Role[];
  readonly seniority: Seniority;
  /** ISO 8601: a bare date, or an instant in UTC; null when not stated. */
  readonly posted: string | null;
  /** `YYYY-MM` of `posted`, else of the earliest sighting, else `unknown`. */
  readonly month: string;
  readonly first_seen: string | null;
  readonly places: readonly Place[];
  readonly workplace: Workplace;
  /** BCP 47; null when it cannot be told. */
  readonly language: string | null;
  readonly pay_low: number | null;
  readonly pay_high: number | null;
  readonly pay_currency: string | null;
  readonly pay_period: PayPeriod | null;
  readonly pay_low_year: number | null;
  readonly pay_high_year: number | null;
  readonly contract: Contract;
  readonly visa: Offer;
  readonly signing_bonus: Offer;
  readonly relocation: Offer;
  readonly equity: Offer;
  /** The smallest number of years of experience asked overall; null when unsaid. */
  readonly years_min: number | null;
  readonly degree: Degree;
  /** Length of `text` in UTF-16 units. */
  readonly chars: number;
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
  /** Codes of problems that did not reject it. */
  readonly notes: readonly ProblemCode[];
}
