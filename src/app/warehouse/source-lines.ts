import type {Market} from "./market.ts";

/** One source, counted. */
export interface SourceLine {
  readonly source: string;
  readonly postings: number;
  readonly employers: number;
  /** Boards of its postings; null when none of them tells its board. */
  readonly boards: number | null;
  /** Postings of its ten largest employers. */
  readonly top: number;
  readonly dated: number;
  readonly paid: number;
}

const sql = `
  WITH sizes AS (SELECT source, cluster, count(*) AS n, row_number() OVER (PARTITION BY source ORDER BY count(*) DESC) AS place
    FROM ads WHERE employer_key IS NOT NULL GROUP BY source, cluster),
  top AS (SELECT source, sum(n) AS top FROM sizes WHERE place <= 10 GROUP BY source)
  SELECT p.source, count(*)::DOUBLE AS postings, (count(DISTINCT p.cluster) FILTER (p.employer_key IS NOT NULL))::DOUBLE AS employers,
    nullif(count(DISTINCT p.board), 0)::DOUBLE AS boards, any_value(coalesce(top.top, 0))::DOUBLE AS top,
    count(*) FILTER (p.month <> 'unknown')::DOUBLE AS dated, count(p.pay_currency)::DOUBLE AS paid
  FROM ads p LEFT JOIN top ON top.source = p.source GROUP BY p.source ORDER BY count(*) DESC, p.source`;

/** What each source brought. */
export async function sourceLines({figures}: Market): Promise<readonly SourceLine[]> {
  return (await figures.rows(sql)).map((row) => ({
    source: String(row["source"]),
    postings: Number(row["postings"]),
    employers: Number(row["employers"]),
    boards: row["boards"] === null ? null : Number(row["boards"]),
    top: Number(row["top"]),
    dated: Number(row["dated"]),
    paid: Number(row["paid"])
  }));
}
