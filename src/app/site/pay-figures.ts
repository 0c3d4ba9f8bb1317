import type {Finding} from "../../model/finding.ts";
import type {Flags} from "../cli/filters.ts";
import type {SiteData} from "./data.ts";
import {eachOf} from "./figures.ts";

/** Whether a series of the measure of pay is the median itself, not its panel, bounds or coverage. */
export function medianPay({about, unit}: Finding): boolean {
  return unit === "money-a-year" && about["panel"] === undefined && about["range"] === undefined;
}

/** Medians of the currency that most ads state: sums of different currencies stand on no common scale. */
export function medians(findings: readonly Finding[]): readonly Finding[] {
  const [common] = currenciesOf(findings);
  return common === undefined ? findings : findings.filter(({about}) => about["currency"] === common);
}

/** The currencies that medians are in, that of most ads first. */
export function currenciesOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const {about, points} of findings) {
    const {currency} = about;
    if (currency === undefined) continue;
    counts.set(
      currency,
      points.reduce((sum, {count}) => sum + count, counts.get(currency) ?? 0)
    );
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}

/**
 * The currency to ask pay in where all ads together state it in several, none in most of them: that of most ads in the values
 * of a cut that do have one. None where no choice is needed, or nothing tells.
 */
export async function chosenCurrency(
  data: SiteData,
  {cut, filters}: {readonly cut: string; readonly filters: Flags}
): Promise<Flags> {
  const median = (await data.ask("pay", {...filters, per: "quarter"})).find(medianPay);
  if (median === undefined || median.about["currency"] !== undefined) return {};
  const [common] = currenciesOf(
    (await eachOf(data, "pay", {cut, filters: {...filters, per: "year"}})).filter(medianPay)
  );
  return common === undefined ? {} : {currency: common};
}
