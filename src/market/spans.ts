import {dayNumber, dayNumberOf} from "../stats/calendar-day.ts";
import type {Lifetime} from "../stats/lifetime.ts";
import {type Counting, countedSql} from "./counted.ts";
import type {Row} from "./measure.ts";
import type {Bind} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";

/**
 * When each counted posting was seen: posting, month, cluster, posted, `first` and `last` (the days on which a board first
 * and last listed it), `gone` (the day of the first look after that which did not find it; NULL when there is none) and
 * `began` (the day its board was first read). Postings that no look found are left out.
 *
 * A failed look says nothing, so that an outage only widens the stretch between `last` and `gone`. Where looks are kept as
 * differences (an ad is named when it comes and when it goes, see `differencesSql`), an ad that is not named was still there.
 */
export function spansSql(counting: Counting, bind: Bind): string {
  const counted = countedSql(counting, bind, ["p.posted"]);
  return `
    SELECT w.posting, w.month, w.cluster, w.posted, w.first, w.gone, w.began,
      CASE WHEN w.apart THEN greatest(w.last, coalesce(max(d.day), w.last)) ELSE w.last END AS last
    FROM (
      SELECT c.posting, c.month, c.cluster, substr(c.posted, 1, 10) AS posted, substr(seen.first_at, 1, 10) AS first,
        substr(seen.last_at, 1, 10) AS last, substr(gone.gone_at, 1, 10) AS gone, substr(boards.began_at, 1, 10) AS began,
        seen.board IN (${differencesSql}) AS apart
      FROM (${counted}) c
      JOIN (${listedSql}) seen ON seen.posting = c.posting
      JOIN (
        SELECT coalesce(board, '') AS board, min(seen_at) AS began_at
        FROM sightings WHERE state <> 'failed' GROUP BY coalesce(board, '')) boards ON boards.board = seen.board
      LEFT JOIN (
        SELECT r.posting, min(r.seen_at) AS gone_at FROM sightings r
        JOIN (${listedSql}) l ON l.posting = r.posting AND r.seen_at > l.last_at
        WHERE r.state = 'removed' GROUP BY r.posting) gone ON gone.posting = c.posting) w
    LEFT JOIN (SELECT DISTINCT substr(seen_at, 1, 10) AS day FROM sightings WHERE board IS NULL AND state = 'removed') d
      ON w.apart AND d.day < coalesce(w.gone, '9999')
    GROUP BY w.posting, w.month, w.cluster, w.posted, w.first, w.last, w.gone, w.began, w.apart`;
}

/** The days on which a board was read, each once. */
export const looksSql = "SELECT DISTINCT substr(seen_at, 1, 10) AS day FROM sightings WHERE state <> 'failed'";

const listedSql = `
  SELECT posting, min(seen_at) AS first_at, max(seen_at) AS last_at, min(coalesce(board, '')) AS board
  FROM sightings WHERE state = 'listed' GROUP BY posting`;

/**
 * Boards whose looks are kept as differences: none of their ads is listed twice under the board's name nor removed under it,
 * and removals without a board are there to go with them.
 */
const differencesSql = `
  SELECT board FROM (
    SELECT coalesce(board, '') AS board, posting, sum(CASE WHEN state = 'listed' THEN 1 ELSE 2 END) AS looks
    FROM sightings WHERE board IS NOT NULL GROUP BY coalesce(board, ''), posting) each_ad
  WHERE EXISTS (SELECT 1 FROM sightings WHERE board IS NULL AND state = 'removed')
  GROUP BY board HAVING max(looks) = 1`;

/** When a posting was seen, as days; see `spansSql`. */
export interface SeenSpan {
  /** The day it says it was posted; null when it does not. */
  readonly posted: string | null;
  readonly first: string;
  readonly last: string;
  readonly gone: string | null;
  /** The day its board was first read. */
  readonly began: string;
}

/** Reads a span from a row; null when its days are missing or none. */
export function spanOf(row: Row): SeenSpan | null {
  const day = (name: string) => {
    const word = wordIn(row, name);
    return word !== null && dayNumberOf(word) !== null ? word : null;
  };
  const [first, last, began] = [day("first"), day("last"), day("began")];
  if (first === null || last === null || began === null) return null;
  return {posted: day("posted"), first, last, gone: day("gone"), began};
}

/**
 * A posting's life in whole days since it was posted, or since it was first seen where it does not say.
 *
 * It came under watch on the day it was first seen; it ended after the day on which it was last listed and by the day on
 * which it was found gone, or was still open when last seen.
 *
 * @param count how many alike
 * @returns null when it was there on its board's first day and does not say since when, for then its age is not known
 */
export function lifetimeOf({posted, first, last, gone, began}: SeenSpan, count = 1): Lifetime | null {
  if (posted === null && first <= began) return null;
  const origin = dayNumber(posted !== null && posted < first ? posted : first);
  const after = dayNumber(last) - origin;
  const until = gone === null ? Infinity : Math.max(after + 1, dayNumber(gone) - origin);
  return {entry: dayNumber(first) - origin, after, until, count};
}

/** Lives by employer, and how many had no known beginning. */
export interface Lives {
  readonly clusters: readonly (readonly Lifetime[])[];
  readonly unknown: number;
}

/** Lives from rows of spans with their `cluster` and how many are alike (`n`; one where not said). */
export function livesOf(rows: readonly Row[]): Lives {
  const byCluster = new Map<string, Lifetime[]>();
  let unknown = 0;
  for (const row of rows) {
    const [span, n] = [spanOf(row), numberIn(row, "n") ?? 1];
    const life = span === null ? null : lifetimeOf(span, n);
    if (life === null) {
      unknown += n;
      continue;
    }
    const cluster = wordIn(row, "cluster") ?? "";
    const own = byCluster.get(cluster);
    if (own === undefined) byCluster.set(cluster, [life]);
    else own.push(life);
  }
  return {clusters: [...byCluster.values()], unknown};
}
