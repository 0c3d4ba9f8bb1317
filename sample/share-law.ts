import {normalQuantile} from "../src/stats/normal.ts";
import {logistic} from "./chance.ts";
import {plantedRoles} from "./data/roles.ts";
import {plantedSectors} from "./data/sectors.ts";
import {plantedSkills} from "./data/skills.ts";
import {levels, levelWeights, type Market, roleWeights, spread} from "./market.ts";

const points = Float64Array.from({length: 48}, (_, i) => normalQuantile((i + 0.5) / 48));

/**
 * The share of original ads of a month that ask for a skill, over all employers that there might have been: the chance that the
 * generator draws with, averaged over roles, levels, sectors and the employers' own liking.
 *
 * @param skill its place in the list
 * @param month its place in the market
 */
export function shareLaw(market: Market, skill: number, month: number): number {
  const name = market.monthNames[month] ?? "";
  const byRole = plantedRoles.map(({asks}) => asks.find((ask) => ask.skill === skill)?.logit);
  const steps = levelSteps(name);
  const shift = market.skillShift[month]?.[skill] ?? 0;
  const asked = weighted(roleWeights(name), (r) => {
    const logit = byRole[r];
    return logit === undefined ? 0 : overLevels(skill, logit + shift, steps);
  });
  const ofSector = weighted([...(market.sectorWeights[month] ?? [])], (s) => chanceIn(s, skill));
  return asked + (1 - asked) * ofSector;
}

function weighted(weights: readonly number[], value: (i: number) => number): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.reduce((all, weight, i) => all + weight * value(i), 0) / sum;
}

/** How common each step of the ladder is in a month. */
function levelSteps(month: string): ReadonlyMap<number, number> {
  const weights = levelWeights(month);
  const steps = new Map<number, number>();
  for (const [i, {step}] of levels.entries()) steps.set(step, (steps.get(step) ?? 0) + (weights[i] ?? 0));
  return steps;
}

function overLevels(skill: number, logit: number, steps: ReadonlyMap<number, number>): number {
  const {senior = 0, rich = 0} = plantedSkills[skill] ?? {};
  const width = Math.hypot(spread.employerSkill, rich);
  if (senior === 0) return overEmployers(logit, width);
  const [at, weights] = [[...steps.keys()], [...steps.values()]];
  return weighted(weights, (i) => overEmployers(logit + senior * (at[i] ?? 0), width));
}

function overEmployers(logit: number, width: number): number {
  let sum = 0;
  for (const z of points) sum += logistic(logit + width * z);
  return sum / points.length;
}

function chanceIn(sector: number, skill: number): number {
  return plantedSectors[sector]?.asks.find((ask) => ask.skill === skill)?.p ?? 0;
}
