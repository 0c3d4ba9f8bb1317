import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {lifeSeries} from "../../src/market/duration.ts";
import {livesOf} from "../../src/market/spans.ts";
import type {Point} from "../../src/model/finding.ts";
import {dayNumber, isoDay} from "../../src/stats/calendar-day.ts";
import {median} from "../../src/stats/quantile.ts";
import {type Line, type Part, told} from "./page.ts";

interface Event {
  readonly event: string;
  readonly id?: string;
  readonly company_slug?: string;
  readonly source?: string;
  readonly posted_at?: string | null;
}

/** What four days of differences say of one ad that came in them. */
interface Came {
  readonly source: string;
  readonly cluster: string;
  readonly posted: string | null;
  readonly first: string;
  readonly last: string;
  readonly gone: string | null;
  readonly began: string;
}

interface Read {
  readonly came: readonly Came[];
  /** Removals of ads that had come before the four days: nothing says when. */
  readonly unknown: number;
  readonly removedByDay: ReadonlyMap<string, number>;
}

/** Four days of differences between crawls as durations, with their censoring. */
export function sightingsPart(data: string): Part {
  const {came, unknown, removedByDay} = readDays(join(data, "sightings"));
  const windowed = movingWindows(came);
  const steady = came.filter(({source}) => !windowed.has(source));
  const names = [...windowed].sort().join(", ");
  const lives = livesOf(rowsOf(came));
  const watched = lives.clusters.flat();
  const late = watched.filter(({entry}) => entry > 0).length;
  const open = watched.filter(({until}) => until === Infinity).length;
  return {
    title: "Four days of sightings as durations",
    says: `Differences between daily crawls of European tech boards (Aramente/eu-tech-jobs, CC BY 4.0), 2026-04-30 to 2026-05-03: ${came.length} ads that came, of which ${watched.length} have a known beginning; ${open} of these were still up at the end (right-censored), ${late} came under watch later than they were posted (late entry), and each end lies between two crawls (interval-censored).`,
    lines: [...linesOf("all boards", came), ...linesOf(`without ${names}`, steady)],
    notes: [
      `A source of which more than a third of the ads that were new on their posting day are gone on the next (${names}) is one that shows its newest ads alone: what leaves its list was pushed out, not taken down. Whoever reads it as closings gets the first rows of this table; the measure needs boards that show every open ad.`,
      termNote(steady),
      `${unknown} removals are of ads that had come before the four days; nothing says when, and ads that stayed up throughout are not in the files, so they can enter no estimate. ${lives.unknown} ads that came say nothing of their posting day on a board that may have been read for the first time.`,
      `${removedByDay.get("2026-04-30") ?? 0} removals fall on the first day and ${removedByDay.get("2026-05-01") ?? 0} on the next: a change in what was crawled, not that many closings.`,
      "Theirs is the trap: the median age of the ads that were taken down, as products quote it. It leaves out all that are still up.",
      "Taken down does not mean filled. Three days of watching say little of ages beyond: the intervals cover which employers, not that these were four odd days."
    ]
  };
}

/** Ends that all come at one age are a rule of the list. */
function termNote(steady: readonly Came[]): string {
  const ages = steady.flatMap(({posted, gone}) =>
    gone === null || posted === null ? [] : [dayNumber(gone) - dayNumber(posted)]
  );
  const counts = new Map<number, number>();
  for (const age of ages) counts.set(age, (counts.get(age) ?? 0) + 1);
  const [age, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return `Even then ${count} of ${ages.length} ends come at an age of exactly ${age} days: a term after which a list drops an ad, and the reason for the step in the curve there. Nothing in the files tells it from a closing.`;
}

function rowsOf(came: readonly Came[]): readonly Record<string, unknown>[] {
  return came.map((one) => ({...one}));
}

function linesOf(which: string, came: readonly Came[]): readonly Line[] {
  const series = lifeSeries(livesOf(rowsOf(came)), {at: "2026-04-30..2026-05-03", seed: 1});
  const trap = median(
    came.flatMap(({posted, first, gone}) => (gone === null ? [] : [dayNumber(gone) - dayNumber(posted ?? first)]))
  );
  const told = series.flatMap((own) => own.points.map((point) => [String(own.about?.["component"]), point] as const));
  return [...told.map(([component, point]) => lineOf(component, point, trap)), ...freshLines(came)].map((line) => ({
    ...line,
    figure: `${line.figure}, ${which}`
  }));
}

/** Sources that show only their newest ads: new on their posting day, and gone on the next. */
function movingWindows(came: readonly Came[]): ReadonlySet<string> {
  const sources = [...new Set(came.map(({source}) => source))];
  return new Set(
    sources.filter((source) => {
      const {gone, seen} = goneAfter(
        came.filter((ad) => ad.source === source),
        1
      );
      return seen >= 30 && gone / seen > 1 / 3;
    })
  );
}

function lineOf(component: string, point: Point, trap: number | null): Line {
  const days = component.startsWith("median");
  const theirs = days ? `${told(trap, 0)} days (ads taken down alone)` : "–";
  const how = `Turnbull with late entry, employers drawn 200 times; ${point.count} ends of ${point.base}`;
  if (point.value === null) return {figure: component, ours: `none: ${point.why}`, theirs, difference: "–", how};
  const range = `(${told(point.low, days ? 0 : 3)} to ${point.high === null ? "unknown" : told(point.high, days ? 0 : 3)})`;
  return {
    figure: component,
    ours: `${told(point.value, days ? 1 : 3)} ${range}`,
    theirs,
    difference: days && trap !== null ? told(point.value - trap, 1) : "–",
    how
  };
}

/** Ads that were posted on the day they were first seen: no late entry, the first three days of life alone. */
function freshLines(came: readonly Came[]): readonly Line[] {
  return [1, 2].map((age) => {
    const {gone, seen} = goneAfter(came, age);
    return {
      figure: `of ads first seen within a day of posting, gone after ${age} ${age === 1 ? "day" : "days"}`,
      ours: `${told(gone / seen, 4)} (${gone} of ${seen})`,
      theirs: "–",
      difference: "–",
      how: "plain share of those watched for so long"
    };
  });
}

function goneAfter(came: readonly Came[], age: number): {readonly gone: number; readonly seen: number} {
  const fresh = came.filter(({posted, first}) => posted !== null && dayNumber(first) - dayNumber(posted) <= 1);
  const seen = fresh.filter(({first}) => dayNumber(first) + age <= dayNumber("2026-05-03"));
  const gone = seen.filter(({first, gone: end}) => end !== null && dayNumber(end) - dayNumber(first) <= age);
  return {gone: gone.length, seen: seen.length};
}

function readDays(folder: string): Read {
  const came = new Map<string, {source: string; cluster: string; posted: string | null; first: string}>();
  const gone = new Map<string, string>();
  const began = new Map<string, string>();
  const removedByDay = new Map<string, number>();
  const files = readdirSync(folder).sort();
  for (const file of files) {
    const day = file.slice(0, 10);
    for (const line of readFileSync(join(folder, file), "utf8").trim().split("\n")) {
      const {event, id, company_slug = "", source = "", posted_at}: Event = JSON.parse(line);
      if (id === undefined) continue;
      if (event === "new" && !came.has(id)) {
        came.set(id, {source, cluster: company_slug, posted: dayOf(posted_at), first: day});
        if (!began.has(company_slug)) began.set(company_slug, day);
      }
      if (event !== "removed") continue;
      gone.set(id, day);
      removedByDay.set(day, (removedByDay.get(day) ?? 0) + 1);
    }
  }
  const last = files.at(-1)?.slice(0, 10) ?? "";
  const ads = [...came].map(([id, ad]): Came => {
    const end = gone.get(id);
    const ended = end !== undefined && end > ad.first ? end : null;
    return {
      ...ad,
      gone: ended,
      last: ended === null ? last : isoDay(dayNumber(ended) - 1),
      began: began.get(ad.cluster) ?? ad.first
    };
  });
  return {came: ads, unknown: [...gone.keys()].filter((id) => !came.has(id)).length, removedByDay};
}

function dayOf(posted: string | null | undefined): string | null {
  const day = posted?.slice(0, 10) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? day : null;
}
