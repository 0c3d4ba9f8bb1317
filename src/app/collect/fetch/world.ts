import {lookup} from "node:dns/promises";
import {setTimeout as wait} from "node:timers/promises";
import type {Address, Resolve} from "./address.ts";

/** The clock, chance and resolver of the machine: tests pass their own. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly resolve: Resolve;
}

/** The real world. */
export const realWorld: World = {
  now: () => Date.now(),
  sleep: (ms) => wait(ms),
  random: () => Math.random(),
  resolve: async (host) => (await lookup(host, {all: true})).map(asAddress)
};

function asAddress({address, family}: {readonly address: string; readonly family: number}): Address {
  return {address, family: family === 6 ? 6 : 4};
}
