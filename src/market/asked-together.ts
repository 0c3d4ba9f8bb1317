import type {Point} from "../model/finding.ts";
import {benjaminiYekutieli} from "../stats/benjamini-yekutieli.ts";
import {type Lift, liftOf, type PairSums} from "./lift.ts";
import type {Ask, Measure, Row, Series, Tables} from "./measure.ts";
import {pairOf, pairSums, wholeSums} from "./pair-sums.ts";
import {rounded} from "./points.ts";
import {numberIn, wordIn} from "./row.ts";

/** Pairs that fewer postings have, and would have by chance, are not shown. */
const fewestPairs = 10;
const mostPairs = 30;

/** What is asked for together with a skill, more often than by chance. */
export const askedTogether: Measure = {
  name: "asked-together",
  version: 1,
  title: "Asked for together",
  unit: "ratio",
  counts: "postings that ask for the skill and have the other",
  of: "postings that ask for the skill",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill",
  options: [
    {
      name: "beside",
      value: "skills|sectors",
      says: "what stands beside the skill: other skills, or the employer's sector",
      known: ["skills", "sectors"],
      otherwise: "skills"
    },
    {
      name: "with",
      value: "skill or family",
      says: "only one other skill, or those of one family",
      known: null,
      otherwise: null,
      is: "skill"
    }
  ],
  files: [],
  method:
    "lift: the share of postings that have both, over the product of the shares that have each; 1 is as often as by chance. 95 % interval of its logarithm, clustered by employer, never narrower than that of the share of one among the other, which knows how few employers tell it; more or less often under false discovery control over all pairs (Benjamini and Yekutieli, 5 %). At least 10 postings with both, or as many by chance; the 30 of the highest lower bound",
  caveats: ["together-is-not-because", "margin-covers-chance-only"],
  rows: (ask) => ({
    whole: wholeSums(ask),
    pairs: pairSums(ask, ask.options["beside"] === "sectors" ? "sectors" : "skills")
  }),
  estimate: togetherSeries
};

interface Pair {
  readonly other: string;
  readonly sums: PairSums;
  readonly lift: Lift;
}

function togetherSeries({whole: [whole = {}] = [], pairs = []}: Tables, ask: Ask): readonly Series[] {
  if (ask.skills.length === 0) return [];
  const first = wordIn(whole, "first");
  const at = first === null ? "unknown" : `${first}..${wordIn(whole, "last")}`;
  const [n, a] = [numberIn(whole, "n") ?? 0, numberIn(whole, "a") ?? 0];
  const why = whyNot({n, a, clusters: numberIn(whole, "clusters") ?? 0});
  if (why !== null) return [{points: [{at, value: null, count: 0, base: a, why}]}];
  const found = pairs.flatMap((row) => pairIn(whole, row, ask));
  const q = benjaminiYekutieli(found.map(({lift}) => lift.p));
  const wanted = ask.options["with"];
  return found
    .map((pair, i) => ({pair, q: q[i] ?? 1}))
    .filter(({pair: {other}}) => wanted === undefined || other === wanted || ask.families.get(other) === wanted)
    .sort((one, two) => two.pair.lift.low - one.pair.lift.low || (one.pair.other < two.pair.other ? -1 : 1))
    .slice(0, mostPairs)
    .map(({pair, q: rate}) => seriesOf(pair, rate, at));
}

function whyNot({n, a, clusters}: {readonly n: number; readonly a: number; readonly clusters: number}): string | null {
  if (n === 0) return "no postings";
  if (clusters < 2) return "one employer only";
  return a < askedTogether.fewest ? "too few" : null;
}

function pairIn(whole: Row, row: Row, {options}: Ask): readonly Pair[] {
  const other = wordIn(row, "other") ?? "";
  const sums = pairOf(whole, row);
  const lift = liftOf(sums);
  const chance = (sums.a * sums.b) / sums.n;
  if (lift === null || (Math.max(sums.both, chance) < fewestPairs && options["with"] !== other)) return [];
  return [{other, sums, lift}];
}

function seriesOf({other, sums, lift}: Pair, q: number, at: string): Series {
  const few = Math.max(sums.both, (sums.a * sums.b) / sums.n) < fewestPairs;
  const counts = {count: sums.both, base: sums.a};
  const point: Point = few
    ? {at, value: null, ...counts, why: "too few"}
    : {at, value: lift.value, low: lift.low, high: lift.high, ...counts};
  const state =
    few || q > 0.05 ? "cannot tell" : lift.value > 1 ? "more often than by chance" : "less often than by chance";
  return {
    about: {with: other},
    points: [point],
    state,
    beside: {"of those that ask": rounded(sums.both / sums.a), "of all": rounded(sums.b / sums.n), q: rounded(q)}
  };
}
