import fc from "fast-check";
import {expect, it} from "vitest";
import {randomFrom} from "../../src/stats/random.ts";

fc.configureGlobal({seed: 21});

/** The same generator in plain variables, as its author tells it. */
function plain(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, 0, 1];
  const next = () => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return (out >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

it("randomFrom(seed) gives the numbers of the plain generator, of any seed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double({noNaN: true, min: -1e12, max: 1e12})), (seed) => {
      const [random, twin] = [randomFrom(seed), plain(seed)];
      for (let i = 0; i < 100; i++) expect(random()).toBe(twin());
    })
  );
});
