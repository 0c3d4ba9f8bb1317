import {countedSql, namedSql} from "./counted.ts";
import type {Where} from "./filters.ts";
import type {Ask} from "./measure.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {among} from "./tallies.ts";
import {entryLevel} from "./term-list.ts";

/**
 * How many postings each employer has by month and source: all of the yardstick (`n`), those that are looked at (`own`) and the
 * entry-level ones among them (`entry`), in lists side by side; `employer` is the place of its name among all.
 */
export function employerCounts(ask: Ask): Query {
  const yardstick = {where: yardstickOf(ask.where), repeats: ask.repeats};
  const query = queryOf((bind) => {
    const all = countedSql(yardstick, bind, [`${entryLevel.sql} AS entry`, "p.source"]);
    const own = countedSql(ask, bind);
    const named = ask.skills.length === 0 ? "" : ` WHERE c.posting IN (${namedSql(ask, bind)})`;
    const list = (column: string) => `list(${column} ORDER BY g.cluster) AS ${column}`;
    return `
    SELECT g.month, g.source, ${["employer", "n", "own", "entry"].map(list).join(", ")} FROM (
      SELECT a.cluster, a.source, a.month, CAST(count(*) AS DOUBLE) AS n, CAST(count(o.posting) AS DOUBLE) AS own,
        CAST(count(CASE WHEN a.entry THEN o.posting END) AS DOUBLE) AS entry
      FROM (${all}) a LEFT JOIN (SELECT c.posting FROM (${own}) c${named}) o ON o.posting = a.posting
      WHERE a.month <> 'unknown' GROUP BY a.cluster, a.source, a.month) g
    JOIN (${namePlacesSql}) e ON e.cluster = g.cluster GROUP BY g.month, g.source ORDER BY g.month, g.source`;
  });
  return tallied(query, {gives: "employer-counts", ads: yardstick, own: among(ask)});
}

/** The place of each employer in the order of their names. */
export const namePlacesSql =
  "SELECT cluster, CAST(row_number() OVER (ORDER BY name) AS INTEGER) AS employer FROM employers";

/** The yardstick: the same sources, country and time, without the cut that is looked at. */
function yardstickOf({country, source, language, from, to}: Where): Where {
  return {
    ...(country === undefined ? {} : {country}),
    ...(source === undefined ? {} : {source}),
    ...(language === undefined ? {} : {language}),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to})
  };
}
