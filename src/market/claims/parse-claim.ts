import {type Basis, bases, type Citation} from "../../model/citation.ts";
import type {Claim, Expectation} from "../../model/claim.ts";
import {type Problem, problem} from "../../model/problem.ts";
import {type Cells, cellsOf, flagIn, isMapping, numberIn, type Row, textIn} from "../rows/cells.ts";
import {waveOf} from "../surveys/wave.ts";

/** The claims of files, and what was wrong with them. */
export interface ClaimsRead {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** Reads claims; one that cannot be read, or whose id was there before, is a problem and the rest is read. */
export function readClaims(rows: readonly Row[]): ClaimsRead {
  const claims = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const {value, at} of rows) {
    const claim = claimOf(value, at);
    if (typeof claim === "string") problems.push(problem("claim-invalid", at, claim));
    else if (claims.has(claim.id)) problems.push(problem("claim-invalid", at, `the id ${claim.id} is there twice`));
    else claims.set(claim.id, claim);
  }
  return {claims: [...claims.values()], problems};
}

function claimOf(value: unknown, at: string): Claim | string {
  if (!isMapping(value)) return "not a mapping";
  const cells = cellsOf(value);
  const [id, says, quantity] = [textIn(cells, "id"), textIn(cells, "says", "statement"), textIn(cells, "quantity")];
  if (id === null || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return `id ${id ?? "missing"}`;
  if (says === null || quantity === null) return `${id}: no ${says === null ? "says" : "quantity"}`;
  const basis = basisOf(textIn(cells, "basis"));
  if (basis === undefined) return `${id}: basis ${textIn(cells, "basis")}; known: ${bases.join(", ")}`;
  const expects = expectationOf(value["expects"]);
  if (typeof expects === "string") return `${id}: ${expects}`;
  return {
    ...{id, says, quantity, basis, expects, at},
    unit: textIn(cells, "unit") ?? "",
    population: textIn(cells, "population"),
    adjusted: flagIn(cells, "adjusted"),
    wave: timeOf(textIn(cells, "wave", "date")),
    source: citationOf(value["source"]),
    about: wordsOf(value["about"]),
    note: textIn(cells, "note")
  };
}

function timeOf(written: string | null): string | null {
  return written === null ? null : waveOf(written);
}

/** Undefined for a word that is none. */
function basisOf(word: string | null): Basis | null | undefined {
  return word === null ? null : bases.find((known) => known === word);
}

const known = ["at_least", "at_most", "direction", "since", "below_peak"];

function expectationOf(value: unknown): Expectation | null | string {
  if (value === undefined || value === null) return null;
  if (!isMapping(value)) return "expects is not a mapping";
  const odd = Object.keys(value).find((key) => !known.includes(key));
  if (odd !== undefined) return `expects ${odd}; known: ${known.join(", ")}`;
  const cells = cellsOf(value);
  const [least, most] = [numberIn(cells, "at_least"), numberIn(cells, "at_most")];
  if (least !== null && most !== null && least > most) return `expects at least ${least} and at most ${most}`;
  const direction = directionIn(cells);
  const since = timeOf(textIn(cells, "since"));
  if (direction !== null && since === null) return "expects a direction and does not say since when";
  const peak = peakOf(value["below_peak"]);
  if (least === null && most === null && direction === null && peak === null) return "expects nothing that can be read";
  return {
    ...(least === null ? {} : {at_least: least}),
    ...(most === null ? {} : {at_most: most}),
    ...(direction === null || since === null ? {} : {direction, since}),
    ...(peak === null ? {} : {below_peak: peak})
  };
}

function directionIn(cells: Cells): "up" | "down" | "steady" | null {
  const word = textIn(cells, "direction");
  return word === "up" || word === "down" || word === "steady" ? word : null;
}

function peakOf(value: unknown): {readonly from: string; readonly to: string} | null {
  const cells = cellsOf(value);
  const [from, to] = [textIn(cells, "from"), textIn(cells, "to")];
  return from === null || to === null ? null : {from, to};
}

function citationOf(value: unknown): Citation {
  const cells = cellsOf(value);
  const address = textIn(cells, "url");
  return {
    publisher: textIn(cells, "publisher"),
    title: textIn(cells, "title"),
    url: address !== null && /^https?:\/\//i.test(address) ? address : null,
    date: textIn(cells, "date")
  };
}

function wordsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isMapping(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, word]) => [key, String(word)]));
}
