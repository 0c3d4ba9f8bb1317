import type {Finding} from "../../model/finding.ts";
import type {AskedHow} from "../pages/skill-page.ts";
import type {Market} from "../warehouse/market.ts";

/** Figures of every skill at once, by skill: what a published site asks instead of a question a skill. */
export type BySkill<T> = ReadonlyMap<string, readonly T[]>;

/** Figures under the skill that each is about. */
export function bySkill(findings: readonly Finding[]): BySkill<Finding> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const skill = finding.about["skill"] ?? "";
    const own = found.get(skill);
    if (own === undefined) found.set(skill, [finding]);
    else own.push(finding);
  }
  return found;
}

const order = "list_position(['required', 'preferred', 'work', 'context', 'excluded'], stance)";

/**
 * How many ads name a skill in each way, the strongest way of each ad.
 *
 * @param skill null for every skill
 */
export async function askedHow({figures}: Market, skill: string | null): Promise<BySkill<AskedHow>> {
  const rows = await figures.rows(
    `SELECT skill, stance, count(*)::DOUBLE AS ads FROM (
       SELECT skill, posting, stance FROM mentions ${skill === null ? "" : "WHERE skill = $1"}
       QUALIFY row_number() OVER (PARTITION BY skill, posting ORDER BY ${order}) = 1)
     GROUP BY skill, stance ORDER BY skill, ${order}`,
    skill === null ? [] : [skill]
  );
  const found = new Map<string, AskedHow[]>();
  for (const row of rows) {
    const name = String(row["skill"]);
    const one = {stance: String(row["stance"]), ads: Number(row["ads"])};
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

/** The skills that so many ads with stated pay ask for, in any currency: under that no premium can be told. */
export async function skillsWithPay({figures}: Market, fewest: number): Promise<ReadonlySet<string>> {
  const rows = await figures.rows(
    `SELECT m.skill FROM mentions m JOIN ads p ON p.posting = m.posting
     WHERE p.pay_currency IS NOT NULL AND m.stance IN ('required', 'preferred', 'work')
     GROUP BY m.skill HAVING count(DISTINCT m.posting) >= ${Math.trunc(fewest)}`
  );
  return new Set(rows.map((row) => String(row["skill"])));
}
