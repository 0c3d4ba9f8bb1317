import type {Measure} from "./measure.ts";
import {monthSums, sumsRow} from "./month-sums.ts";
import {pointsOf} from "./points.ts";

/** How many postings are dated in a month. */
export const postingsNew: Measure = {
  name: "postings-new",
  version: 1,
  title: "New postings",
  unit: "postings",
  counts: "postings dated in the month",
  of: "postings dated in the month",
  fewest: 1,
  stances: null,
  subject: "none",
  options: [],
  files: [],
  method: "a count of what was read, not an estimate of the market; it has no sampling interval",
  caveats: ["depends-on-sources", "newest-month-preliminary"],
  rows: (ask) => ({sums: monthSums({...ask, skills: []})}),
  estimate: ({sums = []}) => [{points: pointsOf(postingsNew, sums.map(sumsRow))}]
};
