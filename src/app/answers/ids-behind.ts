import type {Skill} from "../../model/skill.ts";
import type {Market} from "../warehouse/market.ts";
import {evidenceQuery, type Question} from "./figures.ts";

/** Which stretch of the postings behind a figure is asked for. */
export interface Stretch {
  readonly skills: ReadonlyMap<string, Skill>;
  readonly limit: number;
  readonly offset: number;
}

/** More postings than one warehouse holds. */
const everyOne = 2 ** 31 - 1;

/**
 * A stretch of the postings that a figure counts in its numerator, the newest month first, then by id, with how many there
 * are in all. The order of a vintage never changes, so an offset goes on where the last stretch ended.
 */
export async function idsBehind(
  market: Market,
  question: Question,
  {skills, limit, offset}: Stretch
): Promise<{readonly total: number; readonly ids: readonly string[]}> {
  const all = await evidenceQuery(market, question, {skills, limit: everyOne});
  const counted = await market.figures.rows(`SELECT count(*)::DOUBLE AS total FROM (${all.sql}) behind`, all.values);
  const first = await evidenceQuery(market, question, {skills, limit: offset + limit});
  const rows = await market.figures.rows(first.sql, first.values);
  return {total: Number(counted[0]?.["total"] ?? 0), ids: rows.slice(offset).map((row) => String(row["posting"]))};
}
