import type {Measure} from "./measure.ts";

/** How many postings are dated in a month. */
export const postingsNew = {
  name: "postings-new",
  version: 1,
  unit: "postings",
  counts: "postings dated in the month",
  of: "postings dated in the month",
  fewest: 1,
  stances: null,
  method: "a count of what was read, not an estimate of the market; it has no sampling interval",
  caveats: ["depends-on-sources"]
} as const satisfies Measure;
