import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Place} from "../../../src/model/place.ts";
import {singleGroups} from "../../../src/postings/repeats/groups.ts";
import {placeGroups} from "../../../src/postings/repeats/place-groups.ts";

const place = (city: string | null, country: string | null, name = city ?? country ?? ""): Place => ({
  name,
  city,
  region: null,
  country
});

describe("placeGroups(placesOf)", () => {
  const cases: readonly (readonly [name: string, places: readonly (readonly Place[])[], groups: readonly number[]])[] =
    [
      [
        "puts rows of one city together",
        [[place("Oslo", "NO")], [place("Bergen", "NO")], [place("oslo", null)]],
        [0, 1, 0]
      ],
      [
        "joins groups by a row of two cities",
        [[place("Oslo", "NO")], [place("Bergen", "NO")], [place("Oslo", "NO"), place("Bergen", "NO")]],
        [0, 0, 0]
      ],
      [
        "puts a country with the first city of it",
        [[place("Kiel", "DE")], [place("Oslo", "NO")], [place(null, "NO")]],
        [0, 1, 1]
      ],
      ["puts rows of one country together", [[place(null, "NO")], [place(null, "SE")], [place(null, "NO")]], [0, 1, 0]],
      [
        "puts rows without a place with the first",
        [[place("Oslo", "NO")], [], [place(null, null, "Remote (EU)")]],
        [0, 0, 0]
      ],
      [
        "tells unknown places apart by name",
        [[place(null, null, "Bay Area")], [place(null, null, "The Fjords")], [place(null, null, "bay area")]],
        [0, 1, 0]
      ]
    ];
  it.each(cases)("%s", (_name, places, groups) => {
    expect(placeGroups(places)).toEqual(groups);
  });

  it("names each group by its first row (law)", () => {
    const some = fc.array(
      fc.array(
        fc.constantFrom(place("Oslo", "NO"), place("Kiel", "DE"), place(null, "NO"), place(null, null, "Remote")),
        {maxLength: 2}
      ),
      {maxLength: 8}
    );
    fc.assert(
      fc.property(some, (places) => {
        for (const [row, group] of placeGroups(places).entries()) {
          expect(group).toBeLessThanOrEqual(row);
          expect(placeGroups(places)[group]).toBe(group);
        }
      })
    );
  });
});

describe("singleGroups(rows)", () => {
  it("tells the first row of a group after any unions (law)", () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {maxLength: 12});
    fc.assert(
      fc.property(pairs, (unions) => {
        const groups = singleGroups(10);
        let naive = Array.from({length: 10}, (_, row) => row);
        for (const [a, b] of unions) {
          groups.join(a, b);
          const [x = 0, y = 0] = [naive[a], naive[b]];
          naive = naive.map((group) => (group === x || group === y ? Math.min(x, y) : group));
        }
        expect(naive.map((_, row) => groups.firstOf(row))).toEqual(naive);
      })
    );
  });
});
