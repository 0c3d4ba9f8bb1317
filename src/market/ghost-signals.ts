import type {Bind} from "./query.ts";

/** Titles that call for nobody in particular. */
const openCalls = [
  "talent pool",
  "talent community",
  "talent network",
  "general application",
  "open application",
  "spontaneous application",
  "speculative application",
  "future opportunities",
  "initiativbewerbung",
  "candidature spontan"
] as const;

/** Days of being listed beyond which an ad is old; by itself this says nothing. */
const oldDays = 120;

/**
 * The postings that show two or more independent signs that nobody may be being hired, each once: posted in three months
 * or more (with its re-posts), seen up for more than 120 days, a title that calls for nobody in particular.
 *
 * A hedge for a band, not an accusation: one sign alone, age above all, tells nothing.
 */
export function ghostSql(bind: Bind): string {
  const titles = openCalls.map((words) => `lower(p.title) LIKE ${bind(`%${words}%`)}`).join(" OR ");
  return `
    SELECT posting FROM (
      SELECT r.posting FROM (
        SELECT posting, repeat_of AS original FROM repeats WHERE kind = 're-post'
        UNION SELECT repeat_of, repeat_of FROM repeats WHERE kind = 're-post') r
      JOIN (
        SELECT repeat_of FROM repeats WHERE kind = 're-post' GROUP BY repeat_of HAVING count(DISTINCT month) >= 2) often
        ON often.repeat_of = r.original
      UNION ALL
      SELECT posting FROM sightings WHERE state = 'listed' GROUP BY posting
      HAVING CAST(substr(max(seen_at), 1, 10) AS DATE) > CAST(substr(min(seen_at), 1, 10) AS DATE) + INTERVAL ${oldDays} DAY
      UNION ALL
      SELECT p.posting FROM ads p WHERE ${titles}) signs
    GROUP BY posting HAVING count(*) >= 2`;
}
