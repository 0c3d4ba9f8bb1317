import {expect, it} from "vitest";
import {advertAt} from "../../sample/advert.ts";
import {crawlOf, dayNumber, failedSightings, type MadeSighting, sightingsOf} from "../../sample/crawl.ts";
import {plantedSkills} from "../../sample/data/skills.ts";
import {labelOf} from "../../sample/label.ts";
import {repeatTally} from "../../sample/truth/repeat-tally.ts";
import {truthOf} from "../../sample/truth.ts";
import {findRepeats, signature} from "../../src/postings/repeats.ts";
import {marketOf, postingOf, rowsOf} from "./made.ts";

const market = marketOf(3);
const adverts = Array.from({length: market.postings}, (_, row) => advertAt(market, row));
const tally = repeatTally(market);
for (const advert of adverts) tally.add(advert);
const repeats = tally.finish();

it("every repeat has its original, which was posted before and repeats no copy", () => {
  const byId = new Map(adverts.map((advert) => [advert.id, advert]));
  expect(byId.size).toBe(adverts.length);
  expect(repeats.length / adverts.length).toBeGreaterThan(0.08);
  expect(repeats.length / adverts.length).toBeLessThan(0.12);
  for (const {posting, repeat_of, kind} of repeats) {
    const [later, earlier] = [byId.get(posting), byId.get(repeat_of)];
    expect(earlier?.content.row).toBe(later?.content.row);
    expect(`${earlier?.posted} ${earlier?.id}` < `${later?.posted} ${later?.id}`).toBe(true);
    if (kind !== "same-text-other-place") expect(earlier?.place.city).toBe(later?.place.city);
    if (kind === "re-post") expect((earlier?.month ?? 0) < (later?.month ?? 0)).toBe(true);
  }
});

it("Assay finds the planted repeats among the postings, and no others", () => {
  const rows = rowsOf(market, 800);
  const few = repeatTally(market);
  for (const {advert} of rows) few.add(advert);
  const found = findRepeats(
    rows.map((row) => {
      const posting = postingOf(row);
      return {...posting, signature: signature(posting.text)};
    })
  );
  const plain = found.map(({posting, repeat_of, kind}) => ({posting, repeat_of, kind}));
  const sorted = plain.sort((a, b) => (a.posting < b.posting ? -1 : 1));
  expect(few.finish().length).toBeGreaterThan(60);
  expect(sorted).toEqual(few.finish());
});

it("truthOf(market) counts what a recount of the labels gives", () => {
  const truth = truthOf(market);
  for (const advert of adverts) truth.add(advert);
  const told = JSON.parse(JSON.stringify(truth.finish(crawlOf(market))));
  const copies = new Set(repeats.filter(({kind}) => kind === "copy").map(({posting}) => posting));
  const labels = adverts.map((advert) => JSON.parse(JSON.stringify(labelOf(market, advert))));
  const counted = labels.filter(({posting}) => !copies.has(posting));
  const byMonth = (some: readonly {posted: string}[]) =>
    market.monthNames.map((month) => some.filter(({posted}) => posted.startsWith(month)).length);
  const asking = (id: string) => counted.filter(({asked}) => asked.some((one: {skill: string}) => one.skill === id));
  expect(told.synthetic).toBe(true);
  expect(told.rows).toEqual(byMonth(labels));
  expect(told.counted).toEqual(byMonth(counted));
  for (const id of ["python", "retrieval-augmented-generation", "scrum", "cissp"])
    expect(told.skills.find((skill: {id: string}) => skill.id === id).asked).toEqual(byMonth(asking(id)));
  expect(told.cuts.country.DE).toEqual(byMonth(counted.filter(({country}) => country === "DE")));
  expect(told.cuts.visa.yes).toEqual(byMonth(counted.filter(({visa}) => visa === "yes")));
  const american = told.pay.countries.find(({country}: {country: string}) => country === "US");
  expect(american.stated.reduce((sum: number, n: number) => sum + n, 0)).toBeGreaterThan(1000);
  expect(told.repeats).toEqual(repeats);
});

it("truthOf(market) does not see a copy twice: its skills are counted once", () => {
  const copy = repeats.find(({kind}) => kind === "copy");
  const advert = adverts.find(({id}) => id === copy?.posting);
  const original = adverts.find(({row}) => row === advert?.content.row);
  if (advert === undefined || original === undefined) throw new Error("no copy among the postings");
  const truth = truthOf(market);
  for (const one of [original, advert]) truth.add(one);
  const {counted, rows} = JSON.parse(JSON.stringify(truth.finish(crawlOf(market))));
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  expect([sum(rows), sum(counted)]).toEqual([2, 1]);
});

it("sightings keep to the crawl: nothing is seen in an outage, nothing is removed before it was listed", () => {
  const crawl = crawlOf(market);
  const failed = [...failedSightings(crawl)];
  const silent = new Set(failed.map(({board, seen_at}) => `${board} ${seen_at}`));
  expect(crawl.outages.length).toBeGreaterThan(20);
  let [removed, standing, unseen] = [0, 0, 0];
  for (const advert of adverts.slice(0, 6000)) {
    const seen: readonly MadeSighting[] = [...sightingsOf(crawl, advert)];
    for (const {board, seen_at} of seen) expect(silent.has(`${board} ${seen_at}`)).toBe(false);
    const days = seen.map(({seen_at}) => dayNumber(seen_at));
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    if (seen.length === 0) unseen++;
    else if (seen.at(-1)?.state === "removed") removed++;
    else standing++;
    expect(seen.filter(({state}) => state === "removed").length).toBeLessThanOrEqual(1);
    if (days[0] !== undefined) expect(days[0]).toBeGreaterThanOrEqual(Math.max(crawl.from, dayNumber(advert.posted)));
  }
  expect(removed).toBeGreaterThan(2000);
  expect(standing).toBeGreaterThan(20);
  expect(unseen).toBeGreaterThan(1000);
});

it("every planted skill is planted once and with what is asked for somewhere", () => {
  expect(new Set(plantedSkills.map(({id}) => id)).size).toBe(plantedSkills.length);
  const asked = new Set(adverts.flatMap(({content}) => content.asked.map(({skill}) => skill)));
  expect(plantedSkills.filter((_, skill) => !asked.has(skill)).map(({id}) => id)).toEqual([]);
});
