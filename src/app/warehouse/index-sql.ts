import {codedSql, namedCodesSql, paidCodesSql, wordsSql} from "./index-codes.ts";

/** A table of an index, told in rows that are taken out and put in when it grows, see `growIndex`. */
export interface IndexTable {
  readonly name: string;
  /**
   * Its rows in their order, as SQL. Most are of the relations of a vintage, which are open on what is new since the index was
   * made: with nothing older, on all of it. `numbers` (id, number) and `kept.employers` (cluster, name) give the numbers in place
   * of ids and employers.
   */
  readonly rows: string;
  /**
   * Which of its rows no longer hold, as a condition: before anything is put in, `gone` (posting) has the postings that another
   * revision replaced, and `rewritten` (table, month) the tables and months whose files were replaced by others.
   */
  readonly stale: string;
}

const rewrittenMonth = (table: string) => `month IN (SELECT month FROM rewritten WHERE "table" = '${table}')`;

const staleAds = `posting IN (SELECT posting FROM gone) OR ${rewrittenMonth("postings")}`;
const staleMentions = `posting IN (SELECT posting FROM gone UNION ALL SELECT posting FROM kept.ads WHERE ${rewrittenMonth("mentions")})`;
const retold = "posting IN (SELECT number FROM numbers)";
const staleCodes = `${retold} OR posting IN (SELECT posting FROM kept.ads WHERE ${staleAds})`;

/**
 * The tables of an index.
 *
 * `ads` and `mentions` say what the relations of these names say, and `repeats`, `sightings` and `rollups` too, so that figures
 * ask both in the same words. Numbers stand for postings and employers, in no order; mentions are told once a posting, stance
 * and rule. `coded`, `paid` and `named` say the same in numbers alone, whose `words` they share, for columns that are read whole
 * (`read-columns.ts`). A table of sums is best told of whole months of the tables before it: `month IN (SELECT month FROM touched)` for its
 * rows and those that no longer hold alike, where `touched` has the months whose postings, mentions or repeats changed.
 */
export const indexTables: readonly IndexTable[] = [
  {
    name: "ads",
    rows: `SELECT a.* REPLACE (n.number AS posting, e.cluster AS cluster)
      FROM ads a JOIN numbers n ON n.id = a.id JOIN kept.employers e ON e.name = a.cluster ORDER BY a.month, n.number`,
    stale: staleAds
  },
  {
    name: "mentions",
    rows: `SELECT DISTINCT m.skill, n.number AS posting, m.stance, m.rule
      FROM mentions m JOIN numbers n ON n.id = m.posting ORDER BY m.skill, n.number, m.stance, m.rule`,
    stale: staleMentions
  },
  {
    name: "words",
    rows: wordsSql,
    stale: "false"
  },
  {
    name: "coded",
    rows: codedSql,
    stale: staleCodes
  },
  {
    name: "paid",
    rows: paidCodesSql,
    stale: staleCodes
  },
  {
    name: "named",
    rows: namedCodesSql,
    stale: `${retold} OR ${staleMentions}`
  },
  {
    name: "repeats",
    rows: `SELECT r.* REPLACE (n.number AS posting, o.number AS repeat_of)
      FROM repeats r JOIN numbers n ON n.id = r.posting JOIN numbers o ON o.id = r.repeat_of ORDER BY n.number`,
    stale: rewrittenMonth("repeats")
  },
  {
    name: "sightings",
    rows: `SELECT s.* REPLACE (n.number AS posting)
      FROM sightings s LEFT JOIN numbers n ON n.id = s.posting ORDER BY s.board, n.number, s.seen_at, s.state`,
    stale: rewrittenMonth("sightings")
  },
  {
    name: "rollups",
    rows: "SELECT * FROM rollups ORDER BY cut, value, skill, month",
    stale: rewrittenMonth("rollups")
  }
];
