import type {Random} from "../../src/stats/random.ts";
import {pick, scatter} from "../chance.ts";
import type {Content} from "../content.ts";
import {type Manner, plantedSkills} from "../data/skills.ts";
import type {Employer} from "../employers.ts";
import {skilled, stack} from "./skilled.ts";
import type {Speaker} from "./speaker.ts";

/** How an employer writes a skill: it keeps to one way. */
export function writingOf({number}: Pick<Employer, "number">, skill: number): string {
  const writings = plantedSkills[skill]?.writings ?? [];
  return writings[scatter(number * 512 + skill) % writings.length] ?? "";
}

/** The lines that ask for skills in one way, one to three neighbours of one manner a line. */
export function skillLines(
  {asked, employer, level}: Content,
  stance: "required" | "preferred" | "work",
  {speak, random}: {readonly speak: Speaker; readonly random: Random}
): string[] {
  const lines: string[] = [];
  const years = String(Math.max(1, level.years + Math.floor(random() * 2)));
  let group: string[] = [];
  let manner: Manner = "tool";
  const say = () => {
    if (group.length > 0)
      lines.push(speak(pick(random, skilled[stance][manner]), {years, skill: joined(group, random)}));
    group = [];
  };
  for (const {skill, stance: own} of asked) {
    if (own !== stance) continue;
    const next = plantedSkills[skill]?.manner ?? "tool";
    if (next !== manner || group.length === 3 || random() < 0.6) say();
    manner = next;
    group.push(writingOf(employer, skill));
  }
  say();
  return lines;
}

/** The tools that are asked for, once more in one sentence, as about half of the ads have it; none for fewer than three. */
export function stackLines(
  {asked, employer}: Content,
  {speak, random}: {readonly speak: Speaker; readonly random: Random}
): readonly string[] {
  const tools = asked.filter((ask) => ask.stance !== "preferred" && plantedSkills[ask.skill]?.manner === "tool");
  if (tools.length < 3 || random() < 0.5) return [];
  return [speak(pick(random, stack), {skill: tools.map(({skill}) => writingOf(employer, skill)).join(", ")})];
}

function joined(words: readonly string[], random: Random): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")}${pick(random, [" and ", " and ", " or ", ", "])}${last}`;
}
