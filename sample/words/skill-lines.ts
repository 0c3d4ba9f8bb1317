import type {Random} from "../../src/stats/random.ts";
import {pick, scatter} from "../chance.ts";
import type {Content, Named} from "../content.ts";
import {plantedSkills} from "../data/skills.ts";
import type {Employer} from "../employers.ts";
import {skilled, stack} from "./skilled.ts";
import type {Speaker} from "./speaker.ts";

/** How an employer writes a skill: it keeps to one way. */
export function writingOf({number}: Pick<Employer, "number">, skill: number): string {
  const writings = plantedSkills[skill]?.writings ?? [];
  return writings[scatter(number * 512 + skill) % writings.length] ?? "";
}

/** The lines that ask for skills in one way, one to three skills a line. */
export function skillLines(
  {asked, employer, level}: Content,
  stance: "required" | "preferred" | "work",
  {speak, random}: {readonly speak: Speaker; readonly random: Random}
): readonly string[] {
  const lines: string[] = [];
  const given = {years: String(Math.max(1, level.years + Math.floor(random() * 2)))};
  for (const group of grouped(
    asked.filter((ask) => ask.stance === stance),
    random
  )) {
    const manner = plantedSkills[group[0]?.skill ?? 0]?.manner ?? "tool";
    const skill = joined(
      group.map(({skill}) => writingOf(employer, skill)),
      random
    );
    lines.push(speak(pick(random, skilled[stance][manner]), {...given, skill}));
  }
  return lines;
}

/** The tools that are asked for, once more in one sentence, as about half of the ads have it; none for fewer than three. */
export function stackLines(
  {asked, employer}: Content,
  {speak, random}: {readonly speak: Speaker; readonly random: Random}
): readonly string[] {
  const tools = asked.filter((ask) => ask.stance !== "preferred" && mannerOf(ask) === "tool");
  if (tools.length < 3 || random() < 0.5) return [];
  return [speak(pick(random, stack), {skill: tools.map(({skill}) => writingOf(employer, skill)).join(", ")})];
}

/** Neighbours of one manner, one to three together. */
function grouped(asks: readonly Named[], random: Random): readonly (readonly Named[])[] {
  const groups: Named[][] = [];
  for (const ask of asks) {
    const last = groups.at(-1);
    const room = last !== undefined && last.length < 3 && random() < 0.4;
    if (room && mannerOf(last[0]) === mannerOf(ask)) last.push(ask);
    else groups.push([ask]);
  }
  return groups;
}

function mannerOf(ask: Named | undefined): string | undefined {
  return plantedSkills[ask?.skill ?? -1]?.manner;
}

function joined(words: readonly string[], random: Random): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")}${pick(random, [" and ", " and ", " or ", ", "])}${last}`;
}
