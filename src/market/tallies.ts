import type {Counting, Naming} from "./counted.ts";
import type {Ask} from "./measure.ts";
import type {CellKeys, Tally} from "./tally.ts";

/** The tally of sums over employers: of all ads that are counted, and of those that name the skills. */
export function tallyOfSums({where, repeats, skills, stances, rule}: Counting & Naming, keys: CellKeys): Tally {
  return {gives: "sums", ads: {where, repeats}, keys, marked: {skills, stances, rule}};
}

/** The ads that are counted, only those that name the skills where some are asked for. */
export function among({where, repeats, skills, stances, rule}: Counting & Naming): Tally["ads"] {
  return {where, repeats, ...(skills.length === 0 ? {} : {among: {skills, stances, rule}})};
}

type SkillTally = Extract<Tally, {readonly gives: "sums-by-skill"}>;

/** The tally of the same sums for every skill at once, or for some. */
export function tallyBySkill(
  {where, repeats, stances, rule, only}: Counting & Omit<Naming, "skills"> & Pick<Ask, "only">,
  keys: CellKeys,
  part?: SkillTally["part"]
): Tally {
  return {
    ...{gives: "sums-by-skill", ads: {where, repeats}, keys, spoken: {stances, rule}},
    ...(only === undefined ? {} : {only}),
    ...(part === undefined ? {} : {part})
  };
}
