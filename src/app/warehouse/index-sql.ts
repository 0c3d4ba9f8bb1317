/**
 * The tables of an index, each as `CREATE TABLE` over the views of a vintage.
 *
 * `ads` and `mentions` say what the views of these names say, and `repeats`, `sightings` and `rollups` too, so that figures ask
 * both in the same words. Numbers stand for postings and employers, in the order of what they stand for; mentions are told once
 * a posting, stance and rule.
 */
export const indexStatements: readonly string[] = [
  `CREATE TEMP TABLE numbers AS SELECT id, CAST(row_number() OVER (ORDER BY id) AS INTEGER) AS number FROM (
     SELECT posting AS id FROM postings UNION SELECT posting FROM sightings UNION SELECT posting FROM repeats UNION SELECT repeat_of FROM repeats)`,
  `CREATE TEMP TABLE employers AS SELECT cluster, CAST(row_number() OVER (ORDER BY cluster) AS INTEGER) AS number
     FROM (SELECT DISTINCT cluster FROM ads)`,
  `CREATE TABLE kept.ads AS SELECT a.* REPLACE (n.number AS posting, e.number AS cluster)
     FROM ads a JOIN numbers n ON n.id = a.id JOIN employers e ON e.cluster = a.cluster ORDER BY a.month, n.number`,
  `CREATE TABLE kept.mentions AS SELECT DISTINCT m.skill, n.number AS posting, m.stance, m.rule
     FROM mentions m JOIN numbers n ON n.id = m.posting ORDER BY m.skill, n.number, m.stance, m.rule`,
  `CREATE TABLE kept.repeats AS SELECT r.* REPLACE (n.number AS posting, o.number AS repeat_of)
     FROM repeats r JOIN numbers n ON n.id = r.posting JOIN numbers o ON o.id = r.repeat_of ORDER BY n.number`,
  `CREATE TABLE kept.sightings AS SELECT s.* REPLACE (n.number AS posting)
     FROM sightings s JOIN numbers n ON n.id = s.posting ORDER BY s.board, n.number, s.seen_at, s.state`,
  "CREATE TABLE kept.rollups AS SELECT * FROM rollups ORDER BY cut, value, skill, month"
];
