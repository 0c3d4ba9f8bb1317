import type {World} from "../../../src/app/collect/fetch/world.ts";

/** A world whose clock moves only when somebody sleeps; chance is always a half and every name has one public address. */
export interface StillWorld extends World {
  /** How long each sleep was, in milliseconds. */
  readonly slept: number[];
}

/** A still world, at a given instant. */
export function stillWorld(instant = "2026-11-22T08:00:00Z"): StillWorld {
  let now = Date.parse(instant);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    random: () => 0.5,
    resolve: async () => [{address: "93.184.215.14", family: 4}]
  };
}
