import {expect, it} from "vitest";
import {curveBands} from "../../src/stats/curve-bands.ts";
import type {Lifetime} from "../../src/stats/lifetime.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {lifetime} from "./lifetimes.ts";

const wanted = {ages: [5], shares: [0.5, 0.99], draws: 200};

/** Ends after an exponential time, looked at once a day. */
function made(clusters: number, size: number, random = randomFrom(9)): readonly (readonly Lifetime[])[] {
  return Array.from({length: clusters}, () =>
    Array.from({length: size}, () => {
      const end = Math.floor(-10 * Math.log(1 - random()));
      return end >= 30 ? lifetime(30, null, 0) : lifetime(end, end + 1, 0);
    })
  );
}

it("curveBands(clusters) hold the truth about as often as they say", () => {
  const random = randomFrom(2);
  let [left, age] = [0, 0];
  for (let i = 0; i < 60; i++) {
    const bands = curveBands(made(60, 1, random), {...wanted, random, draws: 60});
    const [own, middle] = [bands?.left[0] ?? {low: 1, high: 0}, bands?.age[0] ?? {low: null, high: null}];
    if (own.low <= Math.exp(-0.5) && own.high >= Math.exp(-0.5)) left++;
    if ((middle.low ?? Infinity) <= 10 * Math.log(2) && (middle.high ?? Infinity) >= 10 * Math.log(2)) age++;
  }
  // Of 60 intervals at 95 %, 51 or fewer would hold the truth about once in a thousand times.
  expect(left).toBeGreaterThan(51);
  expect(age).toBeGreaterThan(51);
});

it("curveBands(clusters) has no upper end where so many may never end", () => {
  const bands = curveBands(made(100, 1), {...wanted, random: randomFrom(1)});
  expect(bands?.age[1]?.high).toBeNull();
});

it("curveBands(clusters) widens when the ads of an employer share one fate", () => {
  const alike = made(100, 1).map((own) => Array.from({length: 8}, () => own[0] ?? lifetime(1, 2)));
  const apart = made(100, 8);
  const width = (clusters: readonly (readonly Lifetime[])[]) => {
    const {low = 0, high = 0} = curveBands(clusters, {...wanted, random: randomFrom(1)})?.left[0] ?? {};
    return high - low;
  };
  expect(width(alike)).toBeGreaterThan(1.8 * width(apart));
});

it("curveBands(clusters) of one employer knows nothing, and the same seed gives the same", () => {
  expect(curveBands([[lifetime(1, 2)]], {...wanted, random: randomFrom(1)})).toBeNull();
  const again = () => curveBands(made(20, 2), {...wanted, random: randomFrom(3), draws: 20});
  expect(again()).toEqual(again());
});
