/**
 * Does the work for every item in order, so many at a time. A failure of one stops the rest from beginning, and is thrown when those
 * that were begun are done.
 */
export async function inTurns<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({length: Math.min(atOnce, items.length)}, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
