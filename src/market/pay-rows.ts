import {countedSql, namedSql, newestFirst} from "./counted.ts";
import type {Ask, Row} from "./measure.ts";
import {type Bind, type Query, queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";

/** An ad that states base pay, with what pay may depend on. */
export interface PaidAd {
  readonly posting: string;
  readonly month: string;
  /** The employer; the ad itself when the employer is unknown. */
  readonly cluster: string;
  readonly currency: string;
  /** The middle of the stated range, a year, in the currency. */
  readonly pay: number;
  /** Whether it asks for what the figure is about. */
  readonly named: boolean;
  readonly role: string;
  readonly title: string;
  readonly seniority: string;
  readonly country: string;
}

/**
 * What an ad says of its pay, as columns: `currency` and `pay`, the middle of a range for a year. `pay` is NULL when no currency
 * or only one end is stated: "up to 90k" has no middle. With a role asked for, it is the pay of that role where the ad tells them
 * apart; else the middle of all that the ad states.
 */
export function payColumns({where}: Pick<Ask, "where">, bind: Bind): readonly string[] {
  return where.role === undefined ? adPay : payOf(`list_filter(p.roles, x -> x.role = ${bind(where.role)})[1].pay`);
}

/** The same columns from the pay of a role of an ad, as an expression. */
export function payOf(own: string): readonly string[] {
  return [middleOf(`${own}.currency`, `${own}.low_year`, `${own}.high_year`), `${own}.currency AS currency`];
}

/** The same columns of all that an ad `p` states. */
export const adPay: readonly string[] = [
  middleOf("p.pay_currency", "p.pay_low_year", "p.pay_high_year"),
  "p.pay_currency AS currency"
];

function middleOf(currency: string, low: string, high: string): string {
  return `CASE WHEN ${currency} IS NOT NULL AND ${low} + ${high} > 0 THEN (${low} + ${high}) / 2 END AS pay`;
}

/** The ads that state pay and a month, those that name the skills and all others: one row each, with what pay may depend on. */
export function paidAds(ask: Ask): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask, bind, [...payColumns(ask, bind), ...explains]);
    return `WITH counted AS (${counted}), named AS (${namedSql(ask, bind)})
      SELECT c.id AS posting, c.month, c.cluster, c.currency, c.pay, c.role, c.title, c.seniority, c.country,
        CASE WHEN named.posting IS NULL THEN 0 ELSE 1 END AS named
      FROM counted c LEFT JOIN named ON named.posting = c.posting
      WHERE c.pay IS NOT NULL AND c.month <> 'unknown' ORDER BY c.id`;
  });
}

const explains = [
  "p.roles[1].role AS role",
  "lower(p.roles[1].title) AS title",
  "p.seniority",
  "p.places[1].country AS country"
];

/** The newest ads that state pay and name the skills asked for, at most so many. */
export function payEvidence(ask: Ask, limit: number): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask, bind, payColumns(ask, bind));
    const currency = ask.options["currency"];
    const wanted = currency === undefined ? "" : ` AND currency = ${bind(currency.toUpperCase())}`;
    const filter = ask.skills.length > 0 ? ` AND c.posting IN (${namedSql(ask, bind)})` : "";
    return `SELECT id AS posting FROM (${counted}) c WHERE pay IS NOT NULL${wanted}${filter}
      ORDER BY ${newestFirst} LIMIT ${Math.trunc(limit)}`;
  });
}

/** Reads a row of `paidAds`; what is unsaid is a word of its own. */
export function paidAdOf(row: Row): PaidAd {
  const word = (column: string) => wordIn(row, column) ?? "unsaid";
  return {
    posting: word("posting"),
    month: word("month"),
    cluster: word("cluster"),
    currency: word("currency"),
    pay: numberIn(row, "pay") ?? 0,
    named: numberIn(row, "named") === 1,
    role: word("role"),
    title: word("title"),
    seniority: word("seniority"),
    country: word("country")
  };
}

/** So many ads are evidence of a figure. */
export const mostNewest = 10;

/** The newest of some ads, as evidence: ten at most. */
export function newestOf(ads: readonly PaidAd[]): readonly string[] {
  const order = (a: PaidAd, b: PaidAd) =>
    a.month === b.month ? (a.posting < b.posting ? -1 : 1) : a.month < b.month ? 1 : -1;
  const counts = new Map<string, number>();
  for (const {month} of ads) counts.set(month, (counts.get(month) ?? 0) + 1);
  let there = 0;
  // Only the newest months that hold enough are put in order.
  const late = new Set<string>();
  for (const [month, count] of [...counts].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (there >= mostNewest) break;
    late.add(month);
    there += count;
  }
  return ads
    .filter(({month}) => late.has(month))
    .sort(order)
    .slice(0, mostNewest)
    .map(({posting}) => posting);
}
