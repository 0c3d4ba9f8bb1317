import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {allManifests, newestManifest, type StoredFile} from "../../../src/app/warehouse/manifest.ts";
import {openMarket} from "../../../src/app/warehouse/market.ts";
import {sourceLines} from "../../../src/app/warehouse/source-lines.ts";
import {findRepeats, signature} from "../../../src/postings/repeats.ts";
import {type Ad, ad, type SmallWarehouse, smallWarehouse} from "./small-warehouse.ts";

let warehouse: SmallWarehouse;
beforeEach(() => {
  warehouse = smallWarehouse();
});
afterEach(() => warehouse.remove());

function files(table: string): readonly StoredFile[] {
  return newestManifest(warehouse.folder)?.files.filter((file) => file.table === table) ?? [];
}

describe("ingest(sources)", () => {
  it("keeps every posting, mention and fact of the input under one vintage", async () => {
    const {vintage, added} = await warehouse.take([
      ad("a"),
      ad("b", {description: "Kotlin is required. Pay: $100k - $120k"})
    ]);
    expect({vintage, added}).toEqual({vintage: 1, added: 2});
    expect(await warehouse.rows("SELECT posting, skill, stance FROM mentions ORDER BY posting")).toEqual([
      {posting: "a", skill: "python", stance: "required"},
      {posting: "b", skill: "kotlin", stance: "required"}
    ]);
    expect(await warehouse.rows("SELECT posting, field FROM facts WHERE field = 'pay'")).toEqual([
      {posting: "b", field: "pay"}
    ]);
  });

  it("keeps mentions whose quote is the text at the span", async () => {
    await warehouse.take([ad("a"), ad("b", {description: "🚀 Kotlin — naïve Python, PyTorch"})]);
    const rows = await warehouse.rows(
      `SELECT m.skill, m.start, m."end", b.text FROM mentions m JOIN bodies b ON b.posting = m.posting ORDER BY m.posting, m.start`
    );
    const quotes = rows.map(({text, start, end}) => String(text).slice(Number(start), Number(end)).toLowerCase());
    expect(quotes).toEqual(rows.map(({skill}) => skill));
    expect(quotes).toHaveLength(4);
  });

  it("changes nothing when the same bytes come twice", async () => {
    await warehouse.take([ad("a"), ad("b")]);
    const again = await warehouse.take([ad("a"), ad("b")]);
    expect(again).toMatchObject({vintage: 1, added: 0, tallies: [{read: 2, kept: 2, rejected: {}}]});
    expect(allManifests(warehouse.folder)).toHaveLength(1);
  });

  it("changes nothing when the same postings come shuffled, packed, or as other bytes", async () => {
    const ads = Array.from({length: 30}, (_, i) => ad(`p-${i}`));
    await warehouse.take(ads);
    expect(await warehouse.take(ads.toReversed())).toMatchObject({vintage: 1, added: 0});
    const packed = warehouse.path("ads.jsonl.gz");
    writeFileSync(packed, gzipSync(ads.map((one) => JSON.stringify(one)).join("\n")));
    expect(await warehouse.ingestFile(packed)).toMatchObject({vintage: 1, added: 0, tallies: [{read: 30, kept: 30}]});
    const list = warehouse.path("list.json");
    writeFileSync(list, JSON.stringify(ads, null, 2));
    expect(await warehouse.ingestFile(list)).toMatchObject({vintage: 1, added: 0, tallies: [{read: 30, kept: 30}]});
  });

  it("counts the notes of postings that it knows already", async () => {
    const undated = {id: "u", title: "Dev", description: "Python"};
    const first = await warehouse.take([ad("a"), undated]);
    const second = await warehouse.take([undated, ad("a")]);
    expect(second.tallies[0]?.noted).toEqual(first.tallies[0]?.noted);
    expect(first.tallies[0]?.noted).toEqual({"posting-undated": 1});
  });

  it("counts the same of a few ads that it knows, which are sooner read than looked up among all", async () => {
    const undated = (i: number) => ({id: `u-${i}`, title: "Dev", description: `Python, as ${i} say`});
    const first = await warehouse.take(Array.from({length: 40}, (_, i) => undated(i)));
    const again = await warehouse.take([undated(7)]);
    expect(again).toMatchObject({vintage: 1, added: 0, tallies: [{read: 1, kept: 1, noted: {"posting-undated": 1}}]});
    expect(first.tallies[0]?.noted).toEqual({"posting-undated": 40});
  });

  it("reads again what was read with other names for columns", async () => {
    const row = {id: "a", title: "Dev", description: "Python", words: "Kotlin"};
    await warehouse.take([row]);
    const mapped = await warehouse.take([row], {map: {body: "words"}});
    expect(mapped).toMatchObject({vintage: 2, added: 1});
    expect(await warehouse.rows("SELECT skill FROM mentions")).toEqual([{skill: "kotlin"}]);
  });

  it("makes a changed posting a revision, and the newest counts", async () => {
    await warehouse.take([ad("a"), ad("b")]);
    await warehouse.take([ad("a", {description: "Kotlin is required."})]);
    expect(await warehouse.rows("SELECT posting, revision, skill FROM mentions ORDER BY posting")).toEqual([
      {posting: "a", revision: 1, skill: "kotlin"},
      {posting: "b", revision: 0, skill: "python"}
    ]);
    expect(await warehouse.rows("SELECT count(*)::INTEGER AS n FROM all_postings")).toEqual([{n: 3}]);
  });

  it("takes a posting back to what it said before as a further revision", async () => {
    const kotlin = ad("a", {description: "Kotlin is required."});
    await warehouse.take([ad("a")]);
    await warehouse.take([kotlin]);
    await warehouse.take([ad("a"), ad("z")]);
    expect(await warehouse.rows("SELECT revision, skill FROM mentions WHERE posting = 'a'")).toEqual([
      {revision: 2, skill: "python"}
    ]);
  });

  it("moves a posting whose month changed out of the month it was in", async () => {
    await warehouse.take([ad("a"), ad("b")]);
    await warehouse.take([ad("a", {datePosted: "2026-03-02"})]);
    expect(
      await warehouse.rows("SELECT month, n::INTEGER AS n FROM rollups WHERE cut = 'all' AND skill = '' ORDER BY month")
    ).toEqual([
      {month: "2026-01", n: 1},
      {month: "2026-03", n: 1}
    ]);
  });

  it("writes only the months that an ingest touches", async () => {
    await warehouse.take([ad("a"), ad("b", {datePosted: "2026-02-15"})]);
    const before = files("rollups");
    await warehouse.take([ad("c", {datePosted: "2026-02-20"})]);
    const after = files("rollups");
    expect(after.find(({month}) => month === "2026-01")).toEqual(before.find(({month}) => month === "2026-01"));
    expect(after.find(({month}) => month === "2026-02")).not.toEqual(before.find(({month}) => month === "2026-02"));
    expect(files("postings").map(({month, rows}) => [month, rows])).toEqual([
      ["2026-01", 1],
      ["2026-02", 1],
      ["2026-02", 1]
    ]);
  });

  it("leaves alone the months that an employer's other ads lie in, when it posts one more", async () => {
    const text = "We want Python people who think about what they do before they do it.";
    await warehouse.take(
      ["2026-01-05", "2026-02-05", "2026-03-05"].map((datePosted, i) =>
        ad(`r-${i}`, {company: "Acme", description: text, datePosted})
      )
    );
    // A file that is written again has the same name, for it has the same bytes, and another inode.
    const inodes = () =>
      [...files("repeats"), ...files("rollups")].map(({path}) => [path, statSync(join(warehouse.folder, path)).ino]);
    const before = inodes();
    expect(before).toHaveLength(2 + 3);
    await warehouse.take([ad("late", {company: "Acme", datePosted: "2026-04-05"})]);
    expect(inodes()).toEqual(expect.arrayContaining(before));
    expect(await warehouse.rows("SELECT count(*)::INTEGER AS n FROM repeats")).toEqual([{n: 2}]);
  });

  it("leaves no scratch behind", async () => {
    await warehouse.take([ad("a")]);
    expect(readdirSync(warehouse.folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("gives the same bytes for the same input", async () => {
    const other = smallWarehouse();
    const ads = Array.from({length: 40}, (_, i) => ad(`p-${i}`, {datePosted: `2026-0${1 + (i % 3)}-10`}));
    await warehouse.take(ads);
    await other.take(ads);
    const manifest = (folder: string) => readFileSync(join(folder, "vintages", "00000001.json"), "utf8");
    expect(manifest(warehouse.folder)).toBe(manifest(other.folder));
    other.remove();
  });

  it("--dry-run writes nothing", async () => {
    const {tallies} = await warehouse.take([ad("a")], {dryRun: true});
    expect(tallies).toMatchObject([{read: 1, kept: 1}]);
    expect(existsSync(join(warehouse.folder, "vintages"))).toBe(false);
  });

  it("keeps months that nobody would expect, however many", async () => {
    const ads = Array.from({length: 60}, (_, i) =>
      ad(`p-${i}`, {datePosted: `${1990 + (i % 30)}-${String(1 + (i % 12)).padStart(2, "0")}-03`})
    );
    await warehouse.take(ads);
    const [row] = await warehouse.rows(
      "SELECT count(*)::INTEGER AS n, count(DISTINCT month)::INTEGER AS months FROM postings"
    );
    expect(row?.["n"]).toBe(60);
    expect(Number(row?.["months"])).toBeGreaterThan(40);
  });
});

describe("persons and made-up ads", () => {
  const letter = "Python is required. Contact: Jane Miller, jane.miller@acme.example, +49 30 1234567.";

  it("masks what tells of persons, and leaves the rest where it was", async () => {
    await warehouse.take([ad("a", {description: letter})]);
    const [row] = await warehouse.rows("SELECT b.text, m.start FROM bodies b JOIN mentions m ON m.posting = b.posting");
    const text = String(row?.["text"]);
    expect(text).not.toMatch(/jane|miller|1234567/i);
    expect(text).toHaveLength(`Data Engineer\n\n${letter}`.length);
    expect(text.slice(Number(row?.["start"]), Number(row?.["start"]) + 6)).toBe("Python");
  });

  it("keeps persons where that is asked, and reads the same bytes again for it", async () => {
    await warehouse.take([ad("a", {description: letter})]);
    expect(await warehouse.take([ad("a", {description: letter})], {keepPersonal: true})).toMatchObject({
      vintage: 2,
      added: 1
    });
    const [row] = await warehouse.rows("SELECT text FROM bodies");
    expect(row?.["text"]).toBe(`Data Engineer\n\n${letter}`);
  });

  it("marks a warehouse of made-up postings for ever, and mixes them with none that are real", async () => {
    await warehouse.take([ad("a", {synthetic: true}), ad("b", {synthetic: true})]);
    expect(newestManifest(warehouse.folder)?.synthetic).toBe(true);
    await expect(warehouse.take([ad("c")])).rejects.toThrow(
      "conflicting inputs: these postings are real, those of the warehouse made up"
    );
    await expect(warehouse.take([ad("c"), ad("d", {synthetic: true})])).rejects.toThrow(
      /^conflicting inputs: 1 of 2 postings are made up/
    );
    await warehouse.take([ad("e", {synthetic: true})]);
    expect(newestManifest(warehouse.folder)).toMatchObject({vintage: 2, synthetic: true});
  });
});

describe("repeats and sums", () => {
  /** Few employers, titles, texts, places and months, so that postings repeat each other in every way. */
  const ads = fc
    .array(
      fc.record({
        employer: fc.constantFrom("Acme", "Beta GmbH", ""),
        title: fc.constantFrom("Engineer", "Analyst"),
        text: fc.constantFrom(
          "We want Python people who think",
          "Kotlin is what we write all day long here",
          "Excel and PyTorch"
        ),
        place: fc.constantFrom("Berlin, Germany", "Paris, France", "Remote"),
        date: fc.constantFrom("2026-01-05", "2026-01-20", "2026-02-10", "2026-03-01")
      }),
      {minLength: 4, maxLength: 14}
    )
    .map((rows) =>
      rows.map(
        ({employer, title, text, place, date}, i): Ad => ({
          id: `p-${i}`,
          title,
          ...(employer === "" ? {} : {company: employer}),
          location: place,
          datePosted: date,
          description: text
        })
      )
    );

  const told = (one: SmallWarehouse) =>
    Promise.all([
      one.rows("SELECT * FROM repeats ORDER BY posting"),
      one.rows("SELECT * FROM rollups ORDER BY month, skill, cut, value")
    ]);

  it("are the same in whatever order and portions the postings come", async () => {
    await fc.assert(
      fc.asyncProperty(ads, fc.infiniteStream(fc.nat({max: 2})), fc.boolean(), async (all, portion, turned) => {
        const [whole, portions] = [smallWarehouse(), smallWarehouse()];
        try {
          await whole.take(all);
          const sorted = turned ? all.toReversed() : all;
          const numbers = sorted.map(() => portion.next().value ?? 0);
          for (const number of [0, 1, 2]) {
            const some = sorted.filter((_, i) => numbers[i] === number);
            if (some.length > 0) await portions.take(some);
          }
          expect(await told(portions)).toEqual(await told(whole));
        } finally {
          whole.remove();
          portions.remove();
        }
      }),
      {seed: 4, numRuns: 4}
    );
  });

  it("are those that are found among all postings at once in memory", async () => {
    await fc.assert(
      fc.asyncProperty(ads, async (all) => {
        const one = smallWarehouse();
        try {
          await one.take(all);
          const rows = await one.rows(
            "SELECT p.posting, p.posted, p.month, p.employer_key, p.title, p.places, b.text FROM postings p JOIN bodies b ON b.posting = p.posting"
          );
          const twin = findRepeats(
            rows.map((row) => ({
              id: String(row["posting"]),
              posted: String(row["posted"]),
              month: String(row["month"]),
              employer_key: typeof row["employer_key"] === "string" ? row["employer_key"] : null,
              title: String(row["title"]),
              places: Array.isArray(row["places"]) ? row["places"] : [],
              signature: signature(String(row["text"]))
            }))
          );
          const kept = await one.rows("SELECT posting, repeat_of, kind FROM repeats ORDER BY posting");
          const expected = twin.map(({posting, repeat_of, kind}) => ({posting, repeat_of, kind}));
          expect(kept).toEqual(expected.toSorted((a, b) => (a.posting < b.posting ? -1 : 1)));
        } finally {
          one.remove();
        }
      }),
      {seed: 5, numRuns: 4}
    );
  });

  it("of a month add up to what is counted from its postings", async () => {
    await warehouse.take([
      ad("a", {company: "Acme", location: "Berlin, Germany"}),
      ad("b", {company: "Acme", title: "Analyst", location: "Paris, France"}),
      ad("c", {company: "Beta", description: "Excel would be nice to have. We use Python here."})
    ]);
    expect(
      await warehouse.rows(
        "SELECT skill, k::INTEGER AS k, kk::INTEGER AS kk, kn::INTEGER AS kn FROM rollups WHERE cut = 'all' AND skill IN ('python', 'excel', 'family:software') ORDER BY skill"
      )
    ).toEqual([
      {skill: "excel", k: 1, kk: 1, kn: 1},
      {skill: "family:software", k: 3, kk: 5, kn: 5},
      {skill: "python", k: 3, kk: 5, kn: 5}
    ]);
    expect(
      await warehouse.rows(
        "SELECT value, n::INTEGER AS n FROM rollups WHERE cut = 'country' AND skill = '' ORDER BY value"
      )
    ).toEqual([
      {value: "DE", n: 1},
      {value: "FR", n: 1}
    ]);
  });
});

describe("sightings", () => {
  const seen = (posting: string, day: string, state = "listed") => ({board: "acme", posting, seen_at: day, state});

  it("are kept, each once", async () => {
    await warehouse.take([ad("a"), seen("a", "2026-01-16"), seen("a", "2026-02-01", "removed")]);
    await warehouse.take([
      seen("a", "2026-01-16"),
      seen("a", "2026-02-01", "removed"),
      seen("a", "2026-02-02", "removed")
    ]);
    expect(await warehouse.rows("SELECT seen_at, state FROM sightings ORDER BY seen_at")).toEqual([
      {seen_at: "2026-01-16", state: "listed"},
      {seen_at: "2026-02-01", state: "removed"},
      {seen_at: "2026-02-02", state: "removed"}
    ]);
    expect(newestManifest(warehouse.folder)?.vintage).toBe(2);
  });

  it("give an undated posting its month, and every posting the day it was first seen", async () => {
    const {datePosted: _, ...undated} = ad("u");
    await warehouse.take([undated, ad("a"), seen("u", "2026-04-09"), seen("u", "2026-04-02"), seen("a", "2026-01-17")]);
    expect(await warehouse.rows("SELECT posting, month, first_seen FROM postings ORDER BY posting")).toEqual([
      {posting: "a", month: "2026-01", first_seen: "2026-01-17"},
      {posting: "u", month: "2026-04", first_seen: "2026-04-02"}
    ]);
  });

  it("that come later move an undated posting into its month, with all that was read from it", async () => {
    const {datePosted: _, ...undated} = ad("u", {description: "Kotlin is required. Pay: $100k - $120k"});
    const told = async (one: SmallWarehouse) => {
      const tables = ["postings", "bodies", "mentions", "facts", "signatures"];
      const rows = await Promise.all(
        tables.map((table) => one.rows(`SELECT * EXCLUDE (revision) FROM ${table} ORDER BY ALL`))
      );
      const rest = ["repeats ORDER BY posting", "rollups ORDER BY month, skill, cut, value"];
      return [...rows, ...(await Promise.all(rest.map((table) => one.rows(`SELECT * FROM ${table}`))))];
    };
    await warehouse.take([undated, ad("a")]);
    expect(await warehouse.take([seen("u", "2026-04-09"), seen("u", "2026-05-01", "removed")])).toMatchObject({
      vintage: 2,
      added: 1
    });
    expect(await warehouse.rows("SELECT posting, revision, month FROM mentions ORDER BY posting")).toEqual([
      {posting: "a", revision: 0, month: "2026-01"},
      {posting: "u", revision: 1, month: "2026-04"}
    ]);
    await warehouse.take([seen("u", "2026-03-02"), seen("u", "2026-06-02")]);
    const once = smallWarehouse();
    await once.take([undated, ad("a"), seen("u", "2026-03-02"), seen("u", "2026-04-09"), seen("u", "2026-06-02")]);
    expect(await told(warehouse)).toEqual(await told(once));
    once.remove();
    expect(await warehouse.take([undated, seen("u", "2026-07-01"), seen("a", "2025-12-01")])).toMatchObject({added: 0});
  });

  it("tell the board of a posting whose address does not", async () => {
    const lever = {id: "l1", text: "Data Engineer", createdAt: 1767225600000, description: "<p>We need Python.</p>"};
    await warehouse.take([
      {...lever, hostedUrl: "https://jobs.lever.co/acme/l1"},
      {...lever, id: "l2", hostedUrl: "https://acme.example/jobs/l2"},
      {...lever, id: "l3", hostedUrl: "https://acme.example/jobs/l3"},
      {board: "lever/other", posting: "lever:l2", seen_at: "2026-01-03", state: "listed"},
      {board: "lever/acme", posting: "lever:l2", seen_at: "2026-01-02", state: "listed"}
    ]);
    expect(await warehouse.rows("SELECT posting, board FROM postings ORDER BY posting")).toEqual([
      {posting: "lever:l1", board: "lever/acme"},
      {posting: "lever:l2", board: "lever/acme"},
      {posting: "lever:l3", board: null}
    ]);
    const market = await openMarket(warehouse.folder, "assay");
    expect(await sourceLines(market)).toMatchObject([{source: "lever", postings: 3, boards: 1}]);
    market.close();
  });

  it("that are made up stay apart from real postings, and the other way round", async () => {
    await warehouse.take([{synthetic: true, ...seen("a", "2026-01-16")}]);
    await expect(warehouse.take([ad("a")])).rejects.toThrow(/^conflicting inputs: /);
    await warehouse.take([ad("a", {synthetic: true})]);
    expect(newestManifest(warehouse.folder)).toMatchObject({vintage: 2, synthetic: true});
    const real = smallWarehouse();
    await real.take([seen("a", "2026-01-16")]);
    await expect(real.take([ad("a", {synthetic: true})])).rejects.toThrow(/^conflicting inputs: /);
    real.remove();
  });

  it("of a day or a time that no calendar has are rejected", async () => {
    const days = ["2026-02-31", "2026-02-29T06:00:00Z", "2026-13-01", "2026-01-16T25:00:00Z", "0000-01-01"];
    const {tallies} = await warehouse.take([
      ad("a"),
      ...days.map((day) => seen("a", day)),
      seen("a", "2026-02-28T23:59Z")
    ]);
    expect(tallies).toMatchObject([{read: 7, kept: 2, rejected: {"record-not-a-posting": 5}}]);
    expect(await warehouse.rows("SELECT seen_at FROM sightings")).toEqual([{seen_at: "2026-02-28T23:59Z"}]);
  });

  it("of events of a crawl take their day from the name of its file", async () => {
    const path = warehouse.path("2026-05-01-diff.jsonl");
    const rows = [
      {event: "new", id: "e1", company_slug: "acme", title: "Java Developer", posted_at: "2026-04-06T22:00:00Z"},
      {event: "removed", id: "e2"},
      {event: "changed", job_id: "e3", field: "title"}
    ];
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"));
    const {tallies} = await warehouse.ingestFile(path);
    expect(tallies).toMatchObject([{read: 3, kept: 3}]);
    expect(await warehouse.rows("SELECT board, posting, seen_at, state FROM sightings ORDER BY posting")).toEqual([
      {board: "acme", posting: "e1", seen_at: "2026-05-01", state: "listed"},
      {board: null, posting: "e2", seen_at: "2026-05-01", state: "removed"},
      {board: null, posting: "e3", seen_at: "2026-05-01", state: "listed"}
    ]);
    expect(await warehouse.rows("SELECT posting FROM postings")).toEqual([{posting: "e1"}]);
  });
});
