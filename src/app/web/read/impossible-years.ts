import type {Mention} from "../../../model/mention.ts";
import type {Skill} from "../../../model/skill.ts";

/** Years that are asked for a skill that has not been there so long. */
export interface ImpossibleYears {
  readonly mention: Mention;
  readonly skill: Skill;
  /** Years since the first public release or paper, to a tenth; counted from the beginning of a year without a month. */
  readonly most: number;
}

/**
 * The skills that are asked for with more years than they exist.
 *
 * @param on the day of the ad, or today: `YYYY-MM-DD`
 */
export function impossibleYears(
  mentions: readonly Mention[],
  skills: ReadonlyMap<string, Skill>,
  on: string
): readonly ImpossibleYears[] {
  return mentions.flatMap((mention) => {
    const skill = skills.get(mention.skill);
    if (skill === undefined || skill.since === null || mention.years === null) return [];
    const most = Math.floor(10 * yearsBetween(skill.since, on)) / 10;
    return mention.years > most ? [{mention, skill, most}] : [];
  });
}

function yearsBetween(since: string, on: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "1") - 1;
  return Math.max(0, (months(on) - months(since) + 1) / 12);
}
