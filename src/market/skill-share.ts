import type {Measure} from "./measure.ts";

/** The share of the postings of a month that ask for a skill. */
export const skillShare = {
  name: "skill-share",
  version: 1,
  unit: "share",
  counts: "postings that ask for the skill (must have, nice to have or day to day)",
  of: "postings dated in the month",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  method: "share of postings; 95 % interval after Wilson on the effective number of postings, clustered by employer",
  caveats: ["margin-covers-chance-only"]
} as const satisfies Measure;
