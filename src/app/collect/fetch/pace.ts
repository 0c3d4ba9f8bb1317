import type {World} from "./world.ts";

/** Lets one request at a time through to a host, with a pause after each. */
export interface Pace {
  /**
   * Waits for the turn of a host and does the work.
   *
   * @param pauseMs least time between the end of one request and the start of the next; up to half as much is added by chance
   * @returns null, without doing the work, when its turn comes only after the deadline
   */
  readonly take: <T>(host: string, pauseMs: number, work: () => Promise<T>) => Promise<T | null>;
  /** Leaves a host alone until a time (milliseconds since 1970), as it asked. */
  readonly rest: (host: string, until: number) => void;
  /** When the host may be asked again. */
  readonly free: (host: string) => number;
}

/** Starts with every host free. @param deadline milliseconds since 1970 after which no work begins; null for none */
export function pacer(world: Pick<World, "now" | "sleep" | "random">, deadline: number | null): Pace {
  const turns = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  const freeAt = (host: string) => free.get(host) ?? 0;
  const rest = (host: string, until: number) => free.set(host, Math.max(freeAt(host), until));

  async function turn<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T | null> {
    const start = Math.max(freeAt(host), world.now());
    if (deadline !== null && start >= deadline) return null;
    const left = start - world.now();
    if (left > 0) await world.sleep(left);
    try {
      return await work();
    } finally {
      rest(host, world.now() + pauseMs * (1 + world.random() / 2));
    }
  }

  return {
    take(host, pauseMs, work) {
      const before = turns.get(host) ?? Promise.resolve();
      const mine = before.then(() => turn(host, pauseMs, work));
      turns.set(
        host,
        mine.catch(() => undefined)
      );
      return mine;
    },
    rest: (host, until) => void rest(host, until),
    free: freeAt
  };
}
