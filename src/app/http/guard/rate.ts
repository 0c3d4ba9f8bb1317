/** Decides whether a client may ask now; a client that may not is told after how many seconds it may. */
export type Rate = (client: string) => {readonly ok: true} | {readonly ok: false; readonly seconds: number};

const mostClients = 1000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A token bucket for each client: `burst` requests at once, then `perSecond`.
 *
 * Of more than a thousand clients the one that was seen least recently is forgotten, so that inventing clients does not fill memory.
 *
 * @param now milliseconds of any clock that does not go back
 */
export function rateLimit(burst: number, perSecond: number, now: () => number): Rate {
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const at = now();
    const known = buckets.get(client) ?? {left: burst, at};
    const left = Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond);
    buckets.delete(client);
    const [oldest] = buckets.keys();
    if (buckets.size >= mostClients && oldest !== undefined) buckets.delete(oldest);
    buckets.set(client, {left: left < 1 ? left : left - 1, at});
    return left < 1 ? {ok: false, seconds: Math.ceil((1 - left) / perSecond)} : {ok: true};
  };
}
