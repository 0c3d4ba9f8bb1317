import {setTimeout as wait} from "node:timers/promises";

/** How work is done again and again. */
export interface Again {
  /** Milliseconds from the start of one pass to the start of the next; a pass that takes longer is followed at once. */
  readonly every: number;
  /** Ends it: a pass under way is finished, none is begun. */
  readonly stop: AbortSignal;
  readonly now: () => number;
  readonly onFailure: (line: string) => void;
}

/** Does work until it is stopped. A pass that fails is told and the next one tried: a day without a network ends nothing. */
export async function forEver(pass: () => Promise<void>, {every, stop, now, onFailure}: Again): Promise<void> {
  while (!stop.aborted) {
    const began = now();
    await pass().catch((error: unknown) => onFailure(error instanceof Error ? error.message : String(error)));
    const left = Math.max(0, began + every - now());
    if (!stop.aborted) await wait(left, undefined, {signal: stop}).catch(() => undefined);
  }
}
