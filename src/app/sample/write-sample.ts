import {resolve} from "node:path";
import {crawlOf, failedSightings, sightingsOf} from "../../../sample/crawl.ts";
import {rowMaker} from "../../../sample/generate.ts";
import {labelOf} from "../../../sample/label.ts";
import {makeMarket} from "../../../sample/market.ts";
import {truthOf} from "../../../sample/truth.ts";
import {CallerError} from "../cli/failure.ts";
import type {Io} from "../cli/io.ts";
import {progressOn} from "../cli/progress.ts";
import {settingsFrom} from "../cli/settings.ts";
import {number} from "../number-words.ts";
import {type Lines, linesTo} from "./lines-to.ts";

type Flags = Readonly<Record<string, unknown>>;

const everyRows = 4096;

/**
 * Writes a made-up market: postings, and beside them its truth, sightings and labels where they are asked for.
 *
 * @throws CallerError `invalid …` when the numbers or the outputs cannot be
 */
export async function writeSample(flags: Flags, io: Io): Promise<void> {
  const market = makeMarket({
    postings: wholeNumber(flags, "postings"),
    months: wholeNumber(flags, "months"),
    seed: wholeNumber(flags, "seed")
  });
  const paths = outputs(flags, io);
  const open = (path: string | null) => (path === null ? null : linesTo(path, io));
  const [rows, sightings, labels] = [linesTo(paths.out, io), open(paths.sightings), open(paths.labels)];
  const progress = progressOn(io, settingsFrom(flags, io));
  const truth = truthOf(market);
  const crawl = crawlOf(market);
  const make = rowMaker(market);
  await addAll(sightings, failedSightings(crawl));
  let characters = 0;
  for (let row = 0; row < market.postings; row++) {
    const {advert, line} = make(row);
    characters += line.length + 1;
    const full = rows.add(line);
    if (full !== undefined) await full;
    truth.add(advert);
    if (sightings !== null) await addAll(sightings, sightingsOf(crawl, advert));
    if (labels !== null) await addAll(labels, [labelOf(market, advert)]);
    if (row % everyRows === 0) progress.line(`${number(row)} of ${number(market.postings)} postings`);
  }
  await Promise.all([rows, sightings, labels].map((lines) => lines?.end()));
  await writeTruth(paths.truth, truth.finish(crawl), io);
  const counts = {postings: market.postings, characters, ...paths};
  if (flags["json"] === true) await io.out(`${JSON.stringify(counts)}\n`);
  progress.finish(`${number(market.postings)} made-up postings over ${market.months} months, seed ${market.seed}`);
}

async function addAll(lines: Lines | null, rows: Iterable<object>): Promise<void> {
  for (const row of rows) {
    const full = lines?.add(JSON.stringify(row));
    if (full !== undefined) await full;
  }
}

async function writeTruth(path: string | null, truth: object, io: Io): Promise<void> {
  if (path === null) return;
  const lines = linesTo(path, io);
  await lines.add(JSON.stringify(truth, null, 1));
  await lines.end();
}

function outputs(flags: Flags, {cwd}: Io) {
  const path = (name: string) => {
    const value = flags[name];
    if (value === undefined) return null;
    return value === "-" ? "-" : resolve(cwd, String(value));
  };
  const paths = {out: path("out") ?? "-", truth: path("truth"), sightings: path("sightings"), labels: path("labels")};
  const given = Object.values(paths).filter((value) => value !== null);
  if (new Set(given).size < given.length)
    throw new CallerError("conflicting outputs: two would be written to one place");
  if (flags["json"] === true && given.includes("-"))
    throw new CallerError("conflicting options: --json and an output to -; give --out a file");
  return paths;
}

function wholeNumber(flags: Flags, name: string): number {
  const word = String(flags[name]);
  if (!/^\d{1,10}$/.test(word)) throw new CallerError(`invalid --${name}: ${word}; a whole number`);
  return Number(word);
}
