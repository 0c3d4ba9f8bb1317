import type {Finding, Point} from "../../../src/model/finding.ts";

/** A share over some months, of 100 ads each. */
export function madeFinding(counts: readonly (number | null)[], given: Partial<Finding> = {}): Finding {
  return {
    ...{measure: "skill-share", version: 1, unit: "share", level: 0.95, fewest: 30, repeats: "copies-dropped"},
    ...{counts: "ads that ask", of: "ads of the month", about: {skill: "python"}, where: {}, vintage: 1, lens: "abc"},
    ...{synthetic: false, method: "a share", caveats: ["margin-covers-chance-only"], evidence: []},
    points: counts.map((count, i) => madePoint(`2025-${String(i + 1).padStart(2, "0")}`, count)),
    ...given
  };
}

/** A share of 100 ads with a margin of five points; null has too few. */
export function madePoint(at: string, count: number | null): Point {
  if (count === null) return {at, value: null, count: 0, base: 12, why: "too few"};
  return {at, value: count / 100, low: Math.max(0, count / 100 - 0.05), high: count / 100 + 0.05, count, base: 100};
}
