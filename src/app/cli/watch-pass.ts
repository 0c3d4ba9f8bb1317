import {join} from "node:path";
import {measureNamed} from "../../market/measures.ts";
import {boardKey} from "../collect/adapters/adapter.ts";
import type {BoardList} from "../collect/board-list.ts";
import {layoutOf} from "../collect/layout.ts";
import {boardState} from "../collect/visit.ts";
import {alertsOf, type Seen} from "../collect/watch/alerts.ts";
import {deliver} from "../collect/watch/deliver.ts";
import type {WatchRules} from "../collect/watch/rules.ts";
import {readWatch, type WatchState, writeWatch} from "../collect/watch/watch-state.ts";
import {type Match, matchesIn} from "../matches.ts";
import {openSink} from "../sinks/open-sink.ts";
import type {Sink, SinkRow} from "../sinks/sink.ts";
import {allManifests, type Manifest} from "../warehouse/manifest.ts";
import {figuresBySkill, type Market} from "../warehouse/market.ts";
import {type CollectCall, type CollectedNow, collectNow} from "./collect-now.ts";
import type {Io} from "./io.ts";
import {openChosen} from "./open-chosen.ts";

/** What one pass of watching found and told. */
export interface Passed extends CollectedNow {
  /** True on the first pass: there is nothing before it to compare with, so no alert is given. */
  readonly first: boolean;
  readonly alerts: readonly SinkRow[];
  /** Sinks that took nothing, with why. */
  readonly errors: readonly string[];
}

/** Collects once, compares with the pass before, and tells by the rules what is new. */
export async function watchPass(list: BoardList, rules: WatchRules, io: Io, call: CollectCall): Promise<Passed> {
  const layout = layoutOf(call.settings.warehouse);
  const before = readWatch(layout);
  const collected = await collectNow(list, io, call);
  const first = before.last_pass === null;
  const seen = await seenNow(list, rules, {before, io, call});
  const told = new Set(before.told);
  const alerts = first ? [] : alertsOf(rules.alerts, seen.seen).filter(({key}) => !told.has(key));
  const {waiting, errors} = await tellAll(rules.to, alerts, before, io);
  writeWatch(layout, {
    format: 1,
    last_pass: call.settings.now,
    vintage: seen.vintage,
    skills: seen.seen.now,
    told: [...before.told, ...alerts.map(({key}) => key)],
    waiting
  });
  return {...collected, first, alerts, errors};
}

interface Held {
  readonly before: WatchState;
  readonly io: Io;
  readonly call: CollectCall;
}

async function seenNow(
  list: BoardList,
  rules: WatchRules,
  {before, io, call}: Held
): Promise<{readonly seen: Seen; readonly vintage: number | null}> {
  const {settings} = call;
  const layout = layoutOf(settings.warehouse);
  const boards = list.boards.map((board) => boardState(layout, boardKey(board)));
  const plain = {boards, at: settings.now, before: before.skills};
  const manifests = allManifests(settings.warehouse);
  if (manifests.length === 0) return {seen: {...plain, matches: new Map(), now: {}}, vintage: null};
  const {market} = await openChosen(settings, io);
  try {
    const since = manifests.find(({vintage}) => vintage === before.vintage) ?? null;
    const matches = since === null ? new Map() : await matchesOf(rules, market, settings.warehouse, since);
    return {seen: {...plain, matches, now: await statesOf(rules, market, before)}, vintage: market.manifest.vintage};
  } finally {
    market.close();
  }
}

async function matchesOf(
  {alerts}: WatchRules,
  market: Market,
  folder: string,
  since: Manifest
): Promise<ReadonlyMap<string, readonly Match[]>> {
  const found = new Map<string, readonly Match[]>();
  if (market.manifest.vintage === since.vintage) return found;
  for (const rule of alerts)
    if (rule.when === "posting") found.set(rule.name, await matchesIn(market, folder, {...rule, since}));
  return found;
}

/** The states of skills are worked out only when a rule asks for them; else the old ones stand. */
async function statesOf(
  {alerts}: WatchRules,
  market: Market,
  before: WatchState
): Promise<Readonly<Record<string, string>>> {
  if (!alerts.some(({when}) => when === "skill")) return before.skills;
  const request = {rule: null, where: {}, repeats: "copies-dropped"} as const;
  const findings = await figuresBySkill(market, measureNamed("momentum"), request);
  return Object.fromEntries(
    findings.flatMap(({about, state}) =>
      about["skill"] === undefined || state === undefined ? [] : [[about["skill"], state]]
    )
  );
}

async function tellAll(specs: readonly unknown[], alerts: readonly SinkRow[], {waiting}: WatchState, io: Io) {
  const sinks: Sink[] = [];
  const broken: string[] = [];
  for (const spec of specs) {
    try {
      sinks.push(await openSink(spec, io));
    } catch (error) {
      broken.push(error instanceof Error ? error.message : String(error));
    }
  }
  const delivered = await deliver(sinks, alerts, waiting);
  for (const sink of sinks) await sink.close().catch(() => undefined);
  return {...delivered, errors: [...broken, ...delivered.errors]};
}

/** Where rules stand when none are named: `watch.yaml` in the working folder. */
export function usualRules(cwd: string): string {
  return join(cwd, "watch.yaml");
}
