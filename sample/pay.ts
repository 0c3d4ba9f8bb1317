import type {Random} from "../src/stats/random.ts";
import {effectOf, logistic, normal} from "./chance.ts";
import type {Asker, Named, Paid} from "./content.ts";
import {countryOf, type PlantedPlace} from "./data/places.ts";
import {plantedSkills, skillNumber} from "./data/skills.ts";
import {spread} from "./market.ts";

/** What pay grows by a year, in logarithms. */
export const payGrowth = 0.03;

/** What the log-odds of stating pay depend on, beside country and year. */
export const statesPay = {step: -0.3, generative: -0.5, employer: 0.6} as const;

const generative = skillNumber("large-language-models");

/**
 * Draws pay and whether it is stated.
 *
 * Whether it is stated depends on country, year, level, employer and one skill, and not on the pay beyond these: who knows
 * them all can undo the selection, and who compares medians cannot.
 */
export function payOf(
  asker: Asker & {readonly place: PlantedPlace; readonly asked: readonly Named[]},
  random: Random
): Paid {
  const {market, employer, role, level, place, asked} = asker;
  const country = countryOf(place.country);
  const years = market.years[asker.month] ?? 0;
  const premium = asked.reduce((sum, {skill}) => sum + (plantedSkills[skill]?.premium ?? 0), 0);
  const effects = level.pay + place.pay + premium + payGrowth * years;
  const chance = spread.employerPay * employer.pays + spread.pay * normal(random);
  const middle = role.pay * country.rate * Math.exp(effects + chance);
  const logit =
    country.states +
    country.statesSlope * (years + 3) +
    statesPay.step * level.step +
    statesPay.employer * effectOf(market.seed, employer.number, 7) +
    (asked.some(({skill}) => skill === generative) ? statesPay.generative : 0);
  const isStated = random() < logistic(logit);
  const half = 0.04 + 0.14 * random();
  return {currency: country.currency, middle, stated: isStated ? rangeOf(middle, half) : null};
}

function rangeOf(middle: number, half: number): {readonly low: number; readonly high: number} {
  const round = (sum: number) => 1000 * Math.max(1, Math.round(sum / 1000));
  return {low: round(middle * (1 - half)), high: round(middle * (1 + half))};
}
