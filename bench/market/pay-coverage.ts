import type {Clustered} from "../../src/stats/clustered-columns.ts";
import {clusteredMedian} from "../../src/stats/clustered-median.ts";
import {normalQuantile} from "../../src/stats/normal.ts";
import {type Random, randomFrom} from "../../src/stats/random.ts";

/** A market with pay: employers whose ads are paid alike by `alike` (0 to 1), few or many ads each. */
export interface PayMarket {
  readonly employers: number;
  readonly alike: number;
  /** Whether a few employers post most of the ads. */
  readonly uneven: boolean;
}

/** How often the interval of median pay held the true median. */
export interface PayCoverage extends PayMarket {
  /** Of the intervals that were given, clustered by employer. */
  readonly clustered: number;
  /** The same as if each ad were an employer of its own. */
  readonly plain: number;
  /** Markets in which no interval was given, for too few employers tell it. */
  readonly none: number;
  readonly trials: number;
}

/** The markets of the table. */
export const payMarkets: readonly PayMarket[] = [8, 15, 40, 150].flatMap((employers) =>
  [0.05, 0.5].flatMap((alike) => [false, true].map((uneven) => ({employers, alike, uneven})))
);

/** Coverage of the nominal 95 % interval of a median over invented markets of log-normal pay. */
export function payCoverage(
  market: PayMarket,
  {trials, seed}: {readonly trials: number; readonly seed: number}
): PayCoverage {
  const random = randomFrom(seed);
  let [clustered, plain, none] = [0, 0, 0];
  for (let i = 0; i < trials; i++) {
    const rows = adsOf(market, random);
    const given = holds(rows);
    if (given === null) none++;
    else {
      clustered += given ? 1 : 0;
      plain += holds(rows.map(({value}, ad) => ({value, cluster: `${ad}`}))) === true ? 1 : 0;
    }
  }
  const told = trials - none;
  return {...market, clustered: clustered / told, plain: plain / told, none, trials};
}

const middle = Math.exp(11);

function holds(rows: readonly Clustered[]): boolean | null {
  const found = clusteredMedian(rows);
  if (found === null || found.low === null || found.high === null) return null;
  return found.low <= middle && middle <= found.high;
}

function adsOf({employers, alike, uneven}: PayMarket, random: Random): readonly Clustered[] {
  const normal = () => normalQuantile(Math.max(1e-12, random()));
  return Array.from({length: employers}, (_, employer) => {
    const level = normal();
    const size = 1 + Math.floor(20 * random() ** (uneven ? 3 : 1));
    return Array.from({length: size}, () => {
      const log = 11 + 0.3 * (Math.sqrt(alike) * level + Math.sqrt(1 - alike) * normal());
      return {value: Math.exp(log), cluster: `${employer}`};
    });
  }).flat();
}
