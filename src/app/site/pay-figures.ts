import type {Finding} from "../../model/finding.ts";

/** Whether a series of the measure of pay is the median itself, not its panel, bounds or coverage. */
export function medianPay({about, unit}: Finding): boolean {
  return unit === "money-a-year" && about["panel"] === undefined && about["range"] === undefined;
}

/** Medians of the currency that most ads state: sums of different currencies stand on no common scale. */
export function medians(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const {about, points} of findings) {
    const currency = about["currency"] ?? "";
    counts.set(
      currency,
      points.reduce((sum, {count}) => sum + count, counts.get(currency) ?? 0)
    );
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return findings.filter(({about}) => (about["currency"] ?? "") === common);
}
