import {benjaminiYekutieli} from "../stats/benjamini-yekutieli.ts";
import type {Ask, Row, Series, Tables} from "./measure.ts";
import {chooseCurrency, currencyCounts} from "./pay-currency.ts";
import {newestOf, paidAdOf} from "./pay-rows.ts";
import {alikeInWork, compare, logPaid, premiumState} from "./premium-curve.ts";
import {wordIn} from "./row.ts";

/** One series a skill that enough ads name, compared with ads of like work, under false discovery control. */
export function premiumOfSkills({ads = [], mentions = []}: Tables, ask: Ask, fewest: number): readonly Series[] {
  const stated = ads.map(paidAdOf);
  const months = stated.map(({month}) => month).sort();
  const at = months[0] === months.at(-1) ? (months[0] ?? "") : `${months[0]}..${months.at(-1)}`;
  const choice = chooseCurrency(currencyCounts(stated), ask.options["currency"]);
  if (choice.currency === null) return [];
  const compared = logPaid(stated.filter(({currency}) => currency === choice.currency));
  const about = {currency: choice.currency, compared: alikeInWork.name};
  const postings = postingsBySkill(mentions);
  const found = [...postings].flatMap(([skill, named]) => {
    const marked = compared.map(({ad, log}) => ({ad: {...ad, named: named.has(ad.posting)}, log}));
    const result = compare(marked, {at, specification: alikeInWork, fewest});
    return result.point.count < fewest ? [] : [{skill, ...result}];
  });
  const told = found.flatMap(({skill, p}) => (p === null ? [] : [{skill, p}]));
  const rates = benjaminiYekutieli(told.map(({p}) => p));
  const rateOf = new Map(told.map(({skill}, i) => [skill, rates[i] ?? 1]));
  return found.map(({skill, point}) => {
    const sure = point.value === null || (rateOf.get(skill) ?? 1) < 0.05;
    const state = sure ? premiumState(point) : {state: "cannot tell"};
    const evidence = newestOf(compared.flatMap(({ad}) => (postings.get(skill)?.has(ad.posting) === true ? [ad] : [])));
    return {about: {skill, ...about}, points: [point], evidence, caveats: ["many-at-once"], ...state};
  });
}

function postingsBySkill(mentions: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of mentions) {
    const skill = wordIn(row, "skill") ?? "";
    const own = found.get(skill) ?? new Set<string>();
    found.set(skill, own.add(wordIn(row, "posting") ?? ""));
  }
  return found;
}
