import {chosenSkills} from "../../src/app/vocabularies/chosen.ts";
import {figures, figuresBySkill, type Market} from "../../src/app/warehouse/market.ts";
import {momentum} from "../../src/market/momentum.ts";
import {skillShare} from "../../src/market/skill-share.ts";
import type {Finding} from "../../src/model/finding.ts";
import {monthAt, monthIndex, monthsBetween} from "../../src/model/period.ts";
import {findSkill} from "../../src/skills/find-skill.ts";
import {bootstrap} from "../../src/stats/bootstrap.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {type Line, type Part, told} from "./page.ts";

const named = ["React", "Angular", "Kubernetes", "Docker", "machine learning", "Ruby on Rails", "blockchain"];
const last = "2018-04";
/** The first month with 24 months behind it. */
const firstTold = "2015-07";

/** Counts of a skill and of all postings over three months. */
interface Quarter {
  readonly k: number;
  readonly n: number;
}

/** What was told of a skill with the data up to a month, and what came of it. */
interface Told {
  readonly skill: string;
  readonly month: string;
  readonly state: string;
  readonly now: Quarter;
  /** Twelve months later; null when that lies beyond the data. */
  readonly later: Quarter | null;
}

/** Momentum told month by month with only the data up to then, and what came twelve months later. */
export async function forumPart(market: Market): Promise<Part> {
  const shares = sharesOf(
    await figuresBySkill(market, skillShare, {rule: null, where: {to: last}, repeats: "copies-dropped"})
  );
  const told: Told[] = [];
  for (const month of monthsBetween(firstTold, last)) told.push(...(await toldIn(market, month, shares)));
  const skills = chosenSkills({lens: null, vocabulary: "assay", vocabularies: ""});
  const ids = named.map((name) => [name, findSkill(name, skills).id] as const);
  return {
    title: "Momentum in the forum of 2013 to 2018, told with only the data up to then",
    says: `Monthly "Who is hiring" ads (gaganpreet/hn-hiring-mapped, Unlicense), 2013-08 to ${last}, three months missing. For each month from ${firstTold} on the measure \`momentum\` sees nothing later and tests all skills together. What came: the share of the three months ending twelve months later against that of the three months ending then.`,
    lines: [
      ...calibration(told),
      ...ids.map(([name, id]) =>
        lineOf(
          name,
          told.filter(({skill}) => skill === id)
        )
      )
    ],
    notes: [
      "Theirs is what would be expected of a state that tells nothing: the share of all told skills, whatever their state, that were higher twelve months later.",
      "Months of one skill overlap, so the intervals draw whole skills; they do not cover that all of it is one forum in one stretch of years.",
      "The skill list is of today: which names to look for is known with hindsight. What is tested is the direction that is told, not the finding of new names.",
      "Skills with fewer than 50 postings in the window are not told, so the list is of known skills."
    ]
  };
}

async function toldIn(market: Market, month: string, shares: Shares): Promise<readonly Told[]> {
  const found = await figures(market, momentum, {
    about: {},
    skills: [],
    rule: null,
    where: {to: month},
    repeats: "copies-dropped"
  });
  const year = monthAt(monthIndex(month) + 12);
  return found.flatMap(({about, state}) => {
    const skill = about["skill"] ?? "";
    const now = quarterAt(shares, skill, month);
    if (state === undefined || now === null) return [];
    return [{skill, month, state, now, later: year > last ? null : quarterAt(shares, skill, year)}];
  });
}

type Shares = ReadonlyMap<string, ReadonlyMap<string, Quarter>>;

function sharesOf(findings: readonly Finding[]): Shares {
  return new Map(
    findings.map(({about, points}) => [
      about["skill"] ?? "",
      new Map(points.map(({at, count, base}) => [at, {k: count, n: base}]))
    ])
  );
}

/** The three months that end in a month; null when none of them has a posting. */
function quarterAt(shares: Shares, skill: string, month: string): Quarter | null {
  const end = monthIndex(month);
  const own = [end - 2, end - 1, end].flatMap((at) => shares.get(skill)?.get(monthAt(at)) ?? []);
  const sum = own.reduce((all, {k, n}) => ({k: all.k + k, n: all.n + n}), {k: 0, n: 0});
  return sum.n === 0 ? null : sum;
}

interface Outcome {
  readonly skill: string;
  readonly higher: boolean;
  readonly ratio: number;
}

function calibration(told: readonly Told[]): readonly Line[] {
  const judged = told.flatMap((one) => {
    const {later, now} = one;
    if (later === null || now.k === 0) return [];
    const ratio = later.k / later.n / (now.k / now.n);
    return [{state: one.state, skill: one.skill, higher: ratio > 1, ratio}];
  });
  const usual = shareHigher(judged);
  return ["warming", "steady", "cooling"].map((state) => {
    const own = judged.filter((one) => one.state === state);
    const bySkill = [...new Set(own.map(({skill}) => skill))].map((skill) => own.filter((one) => one.skill === skill));
    const band = bootstrap(bySkill, (sample) => shareHigher(sample.flat()), {random: randomFrom(1), draws: 1000});
    const ratios = own.map(({ratio}) => ratio).sort((a, b) => a - b);
    const share = shareHigher(own);
    return {
      figure: `told ${state}: higher twelve months later`,
      ours: `${told2(share)} (${told2(band?.low ?? null)} to ${told2(band?.high ?? null)})`,
      theirs: told2(usual),
      difference: share === null || usual === null ? "–" : told2(share - usual),
      how: `${own.length} skill-months of ${bySkill.length} skills; middle ratio of later to then ${told2(ratios[Math.floor(ratios.length / 2)] ?? null)}`
    };
  });
}

function told2(value: number | null): string {
  return told(value, 2);
}

function shareHigher(outcomes: readonly Outcome[]): number | null {
  return outcomes.length === 0 ? null : outcomes.filter(({higher}) => higher).length / outcomes.length;
}

function lineOf(name: string, told: readonly Told[]): Line {
  const runs = runsOf(told);
  const [first, end] = [told[0], told.at(-1)];
  const percent = (quarter: Quarter | undefined) =>
    quarter === undefined ? "–" : `${((100 * quarter.k) / quarter.n).toFixed(1)} %`;
  const judged = told.filter(({later, state, now}) => later !== null && state !== "steady" && now.k > 0);
  const right = judged.filter(
    ({later, now, state}) => later !== null && later.k / later.n > now.k / now.n === (state === "warming")
  );
  return {
    figure: name,
    ours:
      runs.map(({state, from, to}) => `${state} ${from}${from === to ? "" : ` to ${to}`}`).join("; ") ||
      "too few postings",
    theirs: `share ${percent(first?.now)} in ${first?.month ?? "–"}, ${percent(end?.now)} in ${end?.month ?? "–"}`,
    difference:
      judged.length === 0 ? "–" : `${right.length} of ${judged.length} calls of a direction were right a year on`,
    how: "state by the month up to which data was used; share of three months"
  };
}

/** Months in a row with one state. */
function runsOf(
  told: readonly Told[]
): readonly {readonly state: string; readonly from: string; readonly to: string}[] {
  const runs: {state: string; from: string; to: string}[] = [];
  for (const {month, state} of told) {
    const open = runs.at(-1);
    if (open !== undefined && open.state === state) open.to = month;
    else runs.push({state, from: month, to: month});
  }
  return runs;
}
