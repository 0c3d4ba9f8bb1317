/** Which postings are counted: every condition must hold; an absent one is not asked. */
export interface Where {
  /** A posting counts in each country that it names. */
  readonly country?: string;
  /** A posting counts under each of its roles. */
  readonly role?: string;
  readonly sector?: string;
  readonly seniority?: string;
  readonly workplace?: string;
  readonly contract?: string;
  readonly source?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
}
