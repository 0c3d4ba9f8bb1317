/** Things by a key of theirs, in the order in which the keys come. */
export function groupBy<T, K>(things: readonly T[], key: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const own = groups.get(key(thing));
    if (own === undefined) groups.set(key(thing), [thing]);
    else own.push(thing);
  }
  return groups;
}
