import type {Finding} from "../../model/finding.ts";

/** The component of the measures of duration and scarcity that tells the median days up. */
export const medianDays = "median days up";

/** The figure of one component of a measure; null when it has none of that name. */
export function component(findings: readonly Finding[], name: string): Finding | null {
  return findings.find(({about}) => about["component"] === name) ?? null;
}
