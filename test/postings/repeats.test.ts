import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Place} from "../../src/model/place.ts";
import {findRepeats, type Repeat, type RepeatRow, signature} from "../../src/postings/repeats.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const ad =
  "We mend nets and sails for a small fleet. You tie knots, read maps and speak with the crew. Experience at sea is a plus.";
const otherAd =
  "Our bakery looks for a second baker who rises early, loves rye and keeps the oven as clean as the books.";

const place = (city: string | null, country: string | null = null): Place => ({
  name: city ?? country ?? "",
  city,
  region: null,
  country
});

function row(id: string, posted: string | null, change: Partial<RepeatRow> & {readonly text?: string} = {}): RepeatRow {
  const {text = ad, ...fields} = change;
  const month = posted?.slice(0, 7) ?? "unknown";
  return {
    id,
    posted,
    month,
    employer_key: "halvard",
    title: "Sailor",
    places: [],
    signature: signature(text),
    ...fields
  };
}

const brief = (repeats: readonly Repeat[]) =>
  repeats.map(({posting, kind, repeat_of}) => `${posting} ${kind} ${repeat_of}`);

describe("findRepeats(rows)", () => {
  it("tells a copy in the same month from a re-post in a later one", () => {
    const rows = [row("a", "2026-01-05"), row("b", "2026-01-20"), row("c", "2026-02-02")];
    expect(brief(findRepeats(rows))).toEqual(["b copy a", "c re-post a"]);
  });

  it("takes a second posting of a later month as a copy", () => {
    const rows = [row("a", "2026-01-05"), row("b", "2026-02-01"), row("c", "2026-02-02"), row("d", "2026-03-01")];
    expect(brief(findRepeats(rows))).toEqual(["b re-post a", "c copy a", "d re-post a"]);
  });

  it("finds the same ad with a few words changed, with its similarity and a reason", () => {
    const long = `${ad} ${otherAd} ${ad.toUpperCase()} End of it.`;
    const [found] = findRepeats([
      row("a", "2026-01-01", {text: long}),
      row("b", "2026-02-01", {text: `${long} Apply by May.`})
    ]);
    expect(found).toMatchObject({
      posting: "b",
      repeat_of: "a",
      kind: "re-post",
      why: "nearly the same text, employer and title"
    });
    expect(found?.similarity).toBeGreaterThanOrEqual(0.85);
    expect(found?.similarity).toBeLessThan(1);
  });

  it("finds nothing between different texts, titles or employers", () => {
    const first = row("a", "2026-01-01");
    expect(findRepeats([first, row("b", "2026-01-02", {text: otherAd})])).toEqual([]);
    expect(findRepeats([first, row("b", "2026-01-02", {title: "Cook"})])).toEqual([]);
    expect(findRepeats([first, row("b", "2026-01-02", {employer_key: "brine"})])).toEqual([]);
    expect(findRepeats([])).toEqual([]);
    expect(findRepeats([first])).toEqual([]);
  });

  it("compares titles without words of places", () => {
    const rows = [
      row("a", "2026-01-01", {title: "Sailor (m/w/d) – Bergen", places: [place("Bergen", "NO")]}),
      row("b", "2026-01-02", {title: "Sailor, Bergen | Remote", places: [place("Bergen", "NO")]})
    ];
    expect(brief(findRepeats(rows))).toEqual(["b copy a"]);
  });

  it("links the same text for another place, and the repeats of that to it", () => {
    const bergen = {places: [place("Bergen", "NO")]};
    const oslo = {places: [place("Oslo", "NO")]};
    const rows = [
      row("a", "2026-01-01", bergen),
      row("b", "2026-01-01", oslo),
      row("c", "2026-02-01", oslo),
      row("d", "2026-02-02", bergen)
    ];
    expect(brief(findRepeats(rows))).toEqual(["b same-text-other-place a", "c re-post b", "d re-post a"]);
  });

  it("takes a country without a city, and no place at all, as compatible", () => {
    const rows = [
      row("a", "2026-01-01", {places: [place("Bergen", "NO")]}),
      row("b", "2026-01-02", {places: [place(null, "NO")]}),
      row("c", "2026-01-03"),
      row("d", "2026-01-04", {places: [{name: "Remote", city: null, region: null, country: null}]}),
      row("e", "2026-01-05", {places: [place(null, "SE")]})
    ];
    expect(brief(findRepeats(rows))).toEqual(["b copy a", "c copy a", "d copy a", "e same-text-other-place a"]);
  });

  it("follows an ad that is edited from month to month", () => {
    const sentences = Array.from(
      {length: 40},
      (_, i) => `Sentence number ${i} speaks of knot ${i * 7} and rope ${i * 13}.`
    );
    const edited = (from: number) => sentences.slice(from, from + 30).join(" ");
    const rows = [0, 2, 4, 6].map((from, i) => row(`r${i}`, `2026-0${i + 1}-01`, {text: edited(from)}));
    expect(brief(findRepeats(rows))).toEqual(["r1 re-post r0", "r2 re-post r0", "r3 re-post r0"]);
  });

  it("wants the same words where the employer is unknown", () => {
    const nobody = {employer_key: null};
    const rows = [
      row("a", "2026-01-01", nobody),
      row("b", "2026-01-02", {...nobody, text: ad.toUpperCase()}),
      row("c", "2026-01-03", {...nobody, text: `${ad} Now.`})
    ];
    expect(brief(findRepeats(rows))).toEqual(["b copy a"]);
  });

  it("does not take texts without words for the same", () => {
    for (const employer_key of ["halvard", null]) {
      expect(
        findRepeats([
          row("a", "2026-01-01", {text: "", employer_key}),
          row("b", "2026-01-02", {text: "🚀", employer_key})
        ])
      ).toEqual([]);
    }
  });

  it("takes a second row with an id as a copy of itself", () => {
    const rows = [row("a", "2026-01-01"), row("a", "2026-01-01"), row("a", "2026-02-01", {text: otherAd})];
    expect(findRepeats(rows).map(({posting, repeat_of, kind, why}) => [posting, repeat_of, kind, why])).toEqual([
      ["a", "a", "copy", "same id"],
      ["a", "a", "copy", "same id"]
    ]);
  });

  it("puts the undated last and counts them in no month", () => {
    expect(brief(findRepeats([row("a", null), row("b", "2026-01-02"), row("c", null)]))).toEqual([
      "a copy b",
      "c copy b"
    ]);
  });
});

const months = ["2026-01-03", "2026-01-03T10:00:00Z", "2026-02-01", "2026-03-09", null];
const cities = [
  [],
  [place("Bergen", "NO")],
  [place("Oslo", "NO")],
  [place(null, "NO")],
  [place("Oslo", "NO"), place("Bergen", "NO")]
];
const rows = fc.array(
  fc
    .record({
      id: fc.constantFrom(..."abcdefghijkl"),
      posted: fc.constantFrom(...months),
      employer_key: fc.constantFrom("halvard", "brine", null),
      title: fc.constantFrom("Sailor", "Cook", null),
      places: fc.constantFrom(...cities),
      text: fc.constantFrom(ad, otherAd, `${ad} ${otherAd}`, `${ad} ${otherAd} Today.`, "")
    })
    .map(({id, posted, ...change}) => row(id, posted, change)),
  {maxLength: 14}
);

describe("findRepeats(rows) as a law", () => {
  it("gives the same when rows of one id and text differ in their places alone", () => {
    const words = signature("one two three four five six");
    const row = (id: string, places: RepeatRow["places"]) => ({
      id,
      posted: null,
      month: "unknown",
      employer_key: "e",
      title: "T",
      places,
      signature: words
    });
    const norway = {name: "NO", city: null, region: null, country: "NO"};
    const some = [row("f", []), row("f", [{...norway, name: "Oslo", city: "Oslo"}]), row("h", [norway])];
    expect(findRepeats([...some].reverse())).toEqual(findRepeats(some));
  });

  it("gives the same for every order of arrival", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (some, numbers) => {
        const shuffled = some.map((one) => ({one, at: numbers.next().value ?? 0})).sort((a, b) => a.at - b.at);
        expect(findRepeats(shuffled.map(({one}) => one))).toEqual(findRepeats(some));
      })
    );
  });

  it("gives a posting one original at most, which comes before it and repeats nothing but another place", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const unique = [...new Map(some.map((one) => [one.id, one])).values()];
        const found = findRepeats(unique);
        const repeatOf = new Map(found.map((one) => [one.posting, one]));
        expect(repeatOf.size).toBe(found.length);
        const rank = (id: string) => `${unique.find((one) => one.id === id)?.posted ?? "\uffff"} ${id}`;
        for (const {posting, repeat_of, similarity} of found) {
          expect(rank(repeat_of) < rank(posting)).toBe(true);
          expect(similarity).toBeGreaterThanOrEqual(0.85);
          expect(repeatOf.get(repeat_of)?.kind ?? "same-text-other-place").toBe("same-text-other-place");
        }
      })
    );
  });

  it("counts one posting a month, place and text when copies are dropped", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const dated = [...new Map(some.map((one) => [one.id, one])).values()].filter(
          ({posted, employer_key}) => posted !== null && employer_key !== null
        );
        const found = findRepeats(dated);
        const reposts = found
          .filter(({kind}) => kind === "re-post")
          .map(({posting, repeat_of}) => `${repeat_of} ${dated.find(({id}) => id === posting)?.month}`);
        expect(new Set(reposts).size).toBe(reposts.length);
      })
    );
  });

  it("finds nothing more in what it leaves when every repeat is dropped", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const dropped = new Set(findRepeats(some).map(({posting}) => posting));
        const left = some.filter(({id}, i) => !dropped.has(id) && some.findIndex((one) => one.id === id) === i);
        expect(findRepeats(left)).toEqual([]);
      })
    );
  });
});

const forum = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");

describe.skipIf(forum === null)(`findRepeats(rows) on a forum${forum === null ? ` (${noSharedData})` : ""}`, () => {
  it("finds the 203 rows that came twice", () => {
    const lines = gunzipSync(readFileSync(forum ?? ""))
      .toString("utf8")
      .trim()
      .split("\n");
    const all = lines.map((line) => {
      const {id, datePosted, description}: {id: string; datePosted: string; description: string} = JSON.parse(line);
      return row(id, datePosted, {text: description, employer_key: null});
    });
    expect(findRepeats(all).filter(({why}) => why === "same id")).toHaveLength(203);
  });
});
