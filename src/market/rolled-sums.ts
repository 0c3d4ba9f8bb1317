import {type Stance, stances} from "../model/mention.ts";
import type {Family} from "../model/skill.ts";
import {aiFamilies} from "./ai-skills.ts";
import {countedSql, mentionSql} from "./counted.ts";
import type {Ask} from "./measure.ts";
import {type Bind, type Query, queryOf, tallied} from "./query.ts";
import {aiFamily, everything, familyKey} from "./rollup.ts";
import {onlySql} from "./sums-sql.ts";
import {cuts} from "./where.ts";

/** What decides whether the sums that are kept by month hold the answer. */
export type Rolled = Pick<Ask, "where" | "repeats" | "skills" | "stances" | "rule"> &
  Partial<Pick<Ask, "rolled" | "families" | "only">>;

/** Where in the rollups a request lies. */
interface Place {
  readonly cut: string;
  /** Null for every value of the cut. */
  readonly value: string | null;
  /** `k` (asked for) or `named_k` (named at all). */
  readonly prefix: "" | "named_";
  readonly skill: string | null;
}

/**
 * The sums of `monthSums` from those that are kept: for one skill, one family or none, at most one filter beside the months,
 * copies dropped, any rule.
 *
 * @returns null when they do not hold the answer
 */
export function rolledSums(ask: Rolled): Query | null {
  return sumsAt(placeOf(ask), ask);
}

/** The same sums by month and source, the source as `source`; null also when another filter than the source is given. */
export function rolledSourceSums(ask: Rolled): Query | null {
  return sumsAt(everySource(ask), ask);
}

function sumsAt(place: Place | null, ask: Rolled): Query | null {
  if (place === null) return null;
  return queryOf((bind) => {
    const skill = place.skill === null ? "" : bind(place.skill);
    const joined = `LEFT JOIN rollups s ON s.month = b.month AND s.cut = b.cut AND s.value = b.value AND s.skill = ${skill}`;
    const sums = ["k", "kk", "kn"].map((sum) =>
      place.skill === null ? `CAST(0 AS DOUBLE) AS ${sum}` : `coalesce(s.${place.prefix}${sum}, 0) AS ${sum}`
    );
    return `SELECT b.month, b.value AS source, ${sums.join(", ")}, b.n, b.nn, b.clusters
      FROM rollups b ${place.skill === null ? "" : joined}
      WHERE ${baseSql("b", place, ask, bind)} AND b.skill = '' ORDER BY b.month, b.value`;
  });
}

/** Which skills most postings ask for. */
export interface Most {
  readonly most: number;
  /** Only of these; of all when absent. */
  readonly only?: readonly string[];
}

/** The skills that most dated postings ask for: skill, k; by k, then by id. From the sums that are kept where they hold it. */
export function mostAsked(ask: Omit<Rolled, "skills">, {most, only}: Most): Query {
  const among = only === undefined ? {} : {only};
  const place = placeOf({...ask, skills: []});
  const limit = `ORDER BY k DESC, skill LIMIT ${Math.trunc(most)}`;
  const query = queryOf((bind) => {
    if (place === null)
      return `SELECT m.skill, CAST(count(DISTINCT m.posting) AS DOUBLE) AS k FROM (${countedSql(ask, bind)}) c
        JOIN mentions m ON m.posting = c.posting WHERE c.month <> 'unknown' AND ${mentionSql(ask, bind)}${onlySql("m.skill", among, bind)}
        GROUP BY m.skill ${limit}`;
    const k = `${place.prefix}k`;
    return `SELECT s.skill, sum(s.${k}) AS k FROM rollups s WHERE ${baseSql("s", place, ask, bind)} AND s.${k} > 0
        AND s.skill <> '' AND s.skill NOT LIKE 'family:%'${onlySql("s.skill", among, bind)} GROUP BY s.skill ${limit}`;
  });
  const {where, repeats, stances, rule} = ask;
  const tally = {ads: {where, repeats}, spoken: {stances, rule}, ...among, limit: most};
  return tallied(query, place === null ? {gives: "most", ...tally} : null);
}

/** The sums of `monthSumsBySkill` from those that are kept; null as for `rolledSums`. */
export function rolledSumsBySkill(ask: Omit<Rolled, "skills">): Query | null {
  return bySkillAt(placeOf({...ask, skills: []}), ask);
}

/** Only a part of the sums of every skill. */
export interface Part {
  /** Only the newest so many months that have postings. */
  readonly months: number;
  /** Only skills that so many postings name, all sources together. */
  readonly fewest: number;
  /** Nothing at all where this skill is not one of them. */
  readonly given?: string;
}

/** The sums of every skill by month and source; null as for `rolledSourceSums`. */
export function rolledSourceSumsBySkill(ask: Omit<Rolled, "skills">, part?: Part): Query | null {
  return bySkillAt(everySource({...ask, skills: []}), ask, part);
}

function bySkillAt(place: Place | null, ask: Omit<Rolled, "skills">, part?: Part): Query | null {
  if (place === null) return null;
  return queryOf((bind) => {
    const sums = ["k", "kk", "kn"].map((sum) => `s.${place.prefix}${sum} AS ${sum}`);
    return `SELECT s.skill, s.month, s.value AS source, ${sums.join(", ")}, b.n, b.nn, b.clusters
      FROM rollups s JOIN rollups b ON b.skill = '' AND b.month = s.month AND b.cut = s.cut AND b.value = s.value
      WHERE ${baseSql("s", place, ask, bind)} AND s.skill <> '' AND s.skill NOT LIKE 'family:%' AND s.${place.prefix}k > 0${onlySql("s.skill", ask, bind)}${part === undefined ? "" : partSql(part, place, ask, bind)}
      ORDER BY s.skill, s.month, s.value`;
  });
}

function partSql({months, fewest, given}: Part, place: Place, ask: Pick<Ask, "where">, bind: Bind): string {
  const sum = `sum(u.${place.prefix}k) >= ${Math.trunc(fewest)}`;
  const newest = `SELECT month FROM rollups t WHERE t.skill = '' AND ${baseSql("t", place, ask, bind)} GROUP BY month ORDER BY month DESC LIMIT ${Math.trunc(months)}`;
  const named = `FROM rollups u WHERE ${baseSql("u", place, ask, bind)} AND u.month IN (${newest})`;
  const there = given === undefined ? "" : ` AND (SELECT ${sum} ${named} AND u.skill = ${bind(given)})`;
  return ` AND s.month IN (${newest}) AND s.skill IN (SELECT u.skill ${named} GROUP BY u.skill HAVING ${sum})${there}`;
}

function baseSql(table: string, {cut, value}: Place, {where}: Pick<Ask, "where">, bind: Bind): string {
  const from = where.from === undefined ? "" : ` AND ${table}.month >= ${bind(where.from)}`;
  const to = where.to === undefined ? "" : ` AND ${table}.month <= ${bind(where.to)}`;
  const of = value === null ? "" : ` AND ${table}.value = ${bind(value)}`;
  return `${table}.cut = ${bind(cut)}${of}${from}${to}`;
}

function placeOf(ask: Rolled): Place | null {
  if (ask.rolled !== true || ask.rule !== null || ask.repeats !== "copies-dropped") return null;
  const kept = cuts.flatMap(({name}) => (ask.where[name] === undefined ? [] : [{name, value: ask.where[name]}]));
  const prefix = prefixOf(ask.stances);
  const skill = skillKey(ask);
  if (kept.length > 1 || prefix === null || skill === undefined) return null;
  const [only] = kept;
  return {cut: only?.name ?? "all", value: only?.value ?? everything, prefix, skill};
}

function everySource(ask: Rolled): Place | null {
  const place = placeOf(ask);
  if (place === null || (place.cut !== "all" && place.cut !== "source")) return null;
  return place.cut === "all" ? {...place, cut: "source", value: null} : place;
}

const asked: readonly Stance[] = ["required", "preferred", "work"];

function prefixOf(wanted: readonly Stance[]): Place["prefix"] | null {
  const same = (all: readonly Stance[]) =>
    all.length === wanted.length && all.every((stance) => wanted.includes(stance));
  if (wanted.length === 0 || same(asked)) return "";
  return same(stances) ? "named_" : null;
}

/** The skill or whole family that is asked for; null when none is, undefined when it is another set of skills. */
function skillKey({skills, families = new Map()}: Rolled): string | null | undefined {
  const [first] = skills;
  if (first === undefined) return null;
  if (skills.length === 1) return first;
  const wanted = new Set(skills);
  const whole = (has: (family: Family) => boolean) =>
    [...families].every(([skill, family]) => wanted.has(skill) === has(family)) &&
    skills.every((id) => families.has(id));
  const family = families.get(first);
  if (family !== undefined && whole((name) => name === family)) return familyKey(family);
  return whole((name) => aiFamilies.includes(name)) ? familyKey(aiFamily) : undefined;
}
