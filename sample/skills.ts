import type {Random} from "../src/stats/random.ts";
import {effectOf, logistic} from "./chance.ts";
import type {Asker, Named} from "./content.ts";
import {plantedSectors} from "./data/sectors.ts";
import {plantedSkills} from "./data/skills.ts";
import {spread} from "./market.ts";

const excludedShare = 0.03;

/** Draws the skills that an ad asks for, and those it names beside. */
export function askSkills(asker: Asker, random: Random): {asked: readonly Named[]; named: readonly Named[]} {
  const asked: Named[] = [];
  const shifts = asker.market.skillShift[asker.month];
  for (const {skill, logit} of asker.role.asks) {
    const p = logistic(logit + (shifts?.[skill] ?? 0) + likingOf(asker, skill));
    if (random() < p) asked.push({skill, stance: stanceOf(skill, random())});
  }
  for (const {skill, p} of plantedSectors[asker.employer.sector]?.asks ?? [])
    if (random() < p && !asked.some((ask) => ask.skill === skill))
      asked.push({skill, stance: stanceOf(skill, random())});
  const named: Named[] = asker.employer.context.map((skill) => ({skill, stance: "context"}));
  const other = Math.floor(random() * plantedSkills.length);
  const isFree = ![...asked, ...named].some(({skill}) => skill === other);
  if (random() < excludedShare && isFree && plantedSkills[other]?.manner !== "certificate")
    named.push({skill: other, stance: "excluded"});
  return {asked, named};
}

/** What employer and level add to the log-odds of a skill. */
function likingOf({market, employer, level}: Asker, k: number): number {
  const skill = plantedSkills[k];
  const own = spread.employerSkill * effectOf(market.seed, employer.number, 10_000 + k);
  return skill === undefined ? own : own + skill.senior * level.step + skill.rich * employer.pays;
}

function stanceOf(skill: number, chance: number): Named["stance"] {
  if (chance < 0.5) return "required";
  if (chance < 0.7 || plantedSkills[skill]?.manner === "certificate") return "preferred";
  return "work";
}
