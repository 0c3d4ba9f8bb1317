import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {hash} from "../../src/app/hash.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {monthsBetween} from "../../src/model/period.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {emptyRaw} from "../../src/postings/raw.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import {clusteredShare} from "../../src/stats/clustered-share.ts";
import {sumsOfClusters} from "./cluster-sums.ts";
import {type Line, type Part, signed, told} from "./page.ts";

interface Announcement {
  readonly control_number: number;
  readonly position_title: string;
  readonly agency: string;
  readonly occupation_series: readonly string[];
  readonly open_date: string;
}

/** Federal announcements of AI and data work by month: the skill list read on titles, beside the government's own series. */
export function usajobsPart(data: string): Part {
  const all = readAll(join(data, "postings/usajobs"));
  const lens = loadLens(null);
  const wanted = new Set(["ai-ml", "genai-llm", "mlops", "data-engineering", "analytics-stats"]);
  const ours = (job: Announcement) => {
    const posting = postingOf(job);
    const named = findMentions(posting, lens).some(({skill}) => wanted.has(lens.skills.get(skill)?.family ?? ""));
    return named || posting.roles.some(({role}) => role !== null && dataRole.test(role));
  };
  const theirs = (job: Announcement) => job.occupation_series.some((series) => series.startsWith("1560"));
  const judged = all.map(
    (job): Judged => ({month: job.open_date.slice(0, 7), agency: job.agency, ours: ours(job), theirs: theirs(job)})
  );
  const seen = judged.map(({month}) => month).sort();
  const months = monthsBetween(seen[0] ?? "", seen.at(-1) ?? "");
  const both = judged.filter((one) => one.ours && one.theirs).length;
  return {
    title: "US federal announcements of AI and data work",
    says: `Announcements of seven departments and agencies (USAJOBS, US government data), ${all.length} opened ${months[0]} to ${months.at(-1)}; titles only. Ours: titles in which the skill list finds an AI, data or statistics skill, or that are read as an AI, data or analytics role. Theirs: occupation series 1560, Data Science.`,
    lines: [
      lineOf("all months", judged),
      ...months.map((month) =>
        lineOf(
          month,
          judged.filter((one) => one.month === month)
        )
      )
    ],
    notes: [
      `${both} announcements are found by both. Series 1560 dates from 2021 and much data work is still announced as 0343, 1530 or 2210, so the two are a band, not a right and a wrong one.`,
      "Departments chosen by the file, not by us; the shares are of these announcements, not of the government."
    ]
  };
}

/** Roles of the role reader that are AI, data or analytics work, the wiring of data centres aside. */
const dataRole = /^(?:ai |machine learning|analytics|data (?!center|protection))/;

interface Judged {
  readonly month: string;
  readonly agency: string;
  readonly ours: boolean;
  readonly theirs: boolean;
}

function lineOf(month: string, judged: readonly Judged[]): Line {
  const n = judged.length;
  const figure = `AI and data work, ${month}`;
  if (n === 0) return {figure, ours: "none: no announcements in the files", theirs: "–", difference: "–", how: "–"};
  const [a, b] = [judged.filter(({ours}) => ours).length, judged.filter(({theirs}) => theirs).length];
  const sums = sumsOfClusters(judged.map(({agency, ours}) => ({cluster: agency, hit: ours})));
  const [low, high] = clusteredShare(sums) ?? [0, 0];
  return {
    figure,
    ours: `${a} of ${n} (${told((100 * a) / n, 1)} %; ${told(100 * low, 1)} to ${told(100 * high, 1)})`,
    theirs: `${b} (${told((100 * b) / n, 1)} %)`,
    difference: `${signed(a - b, 0)}`,
    how: "announcements opened in the month; 95 % interval after Wilson, clustered by agency"
  };
}

function readAll(folder: string): readonly Announcement[] {
  const found = new Map<number, Announcement>();
  for (const file of readdirSync(folder).sort()) {
    const rows: readonly Announcement[] = JSON.parse(readFileSync(join(folder, file), "utf8"));
    for (const row of rows) found.set(row.control_number, row);
  }
  return [...found.values()];
}

function postingOf({position_title, control_number}: Announcement): Posting {
  const raw = {...emptyRaw, source: "row" as const, at: `usajobs ${control_number}`, title: position_title};
  const read = cleanPosting(raw, {hash, order: null});
  if (!read.ok) throw new Error(`an announcement was rejected: ${read.problem.message}`);
  return read.value;
}
