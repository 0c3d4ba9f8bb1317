import {performance} from "node:perf_hooks";
import type {BoardList} from "../collect/board-list.ts";
import {type Collected, collect} from "../collect/collect.ts";
import {fetcher} from "../collect/fetch/fetcher.ts";
import {realWorld} from "../collect/fetch/world.ts";
import {layoutOf} from "../collect/layout.ts";
import {withLock} from "../collect/lock.ts";
import {dropPayloads} from "../collect/payloads.ts";
import {boardLine} from "../collect/report-table.ts";
import {collectSettings} from "../collect/settings.ts";
import {number} from "../number-words.ts";
import {chosenLens} from "../vocabularies/chosen.ts";
import {ingest} from "../warehouse/ingest.ts";
import type {Io} from "./io.ts";
import {progressOn} from "./progress.ts";
import type {Settings} from "./settings.ts";

/** How a run of collecting is to go. */
export interface CollectCall {
  readonly settings: Settings;
  /** Milliseconds after which nothing new is begun; null for no end. */
  readonly budget: number | null;
  /** Days for which answers are kept as they came. */
  readonly days: number;
  readonly allowPrivate: boolean;
  /** Leaves what tells of persons in the texts. */
  readonly keepPersonal: boolean;
}

/** What a run of collecting left behind. */
export interface CollectedNow extends Collected {
  readonly vintage: number | null;
  /** Postings new or changed in the warehouse. */
  readonly added: number;
}

const limits = {maxBytes: 64 << 20, maxMs: 60_000};

/** Collects a list into the warehouse of the settings, telling of each board as it comes. */
export async function collectNow(list: BoardList, io: Io, call: CollectCall): Promise<CollectedNow> {
  const {settings, budget, allowPrivate} = call;
  const layout = layoutOf(settings.warehouse);
  const {contact, consent, via} = collectSettings(io.env, io.cwd);
  // A gateway of the user's own holds the pauses that its hosts need.
  const world = via === null ? realWorld : {...realWorld, sleep: async () => undefined};
  const deadline = budget === null ? null : realWorld.now() + budget;
  const progress = progressOn(io, settings);
  const began = performance.now();
  let [vintage, added]: [number | null, number] = [null, 0];
  const collected = await withLock(layout.lock, () =>
    collect(list, {
      layout,
      consent,
      at: settings.now,
      fetcher: fetcher({world, deadline, allowPrivate, via, contact, limits}),
      setting: {today: settings.now.slice(0, 10), env: io.env},
      isLate: () => budget !== null && performance.now() - began >= budget,
      onBoard: (report) => progress.finish(boardLine(report)),
      ingest: async (payloads, sightings) => {
        const done = await ingest([...payloads, ...sightings], {
          folder: settings.warehouse,
          lens: chosenLens(settings),
          chosen: settings,
          vocabulary: settings.vocabulary,
          map: {},
          dryRun: false,
          keepPersonal: call.keepPersonal,
          now: settings.now,
          onProgress: progress.show
        });
        [vintage, added] = [done.vintage, done.added];
      }
    })
  );
  dropPayloads(layout, call.days, settings.now);
  progress.finish(
    `${number(added)} postings new or changed; ${vintage === null ? "no vintage yet" : `vintage ${vintage}`}`
  );
  return {...collected, vintage, added};
}
