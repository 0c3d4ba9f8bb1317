import type {Sector} from "../model/posting.ts";
import {sectors} from "./data/sectors.ts";
import {remembered} from "./remembered.ts";
import {everyMatch, searchFor, wholePostings} from "./search/search.ts";

/** The closed list of sectors. */
export const sectorNames: readonly string[] = Object.keys(sectors);

const byLabel: ReadonlyMap<string, string> = new Map(
  Object.entries(sectors).flatMap(([name, {given}]) =>
    [name, ...given.split("|")].map((label) => [label, name] as const)
  )
);

const phrase = (words: string, flags: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, flags);
const cues: readonly (readonly [name: string, cue: RegExp])[] = Object.entries(sectors).map(([name, {about}]) => [
  name,
  phrase(about, "iu")
]);
/** The sectors that words of the cues name; the same few come again and again. */
const sectorsNamed = remembered((words) => cues.filter(([, cue]) => cue.test(words)).map(([name]) => name), 60);
const anyCue = searchFor(
  phrase(
    Object.values(sectors)
      .map(({about}) => about)
      .join("|"),
    "giu"
  ),
  wholePostings
);

/**
 * The employer's line of business: the label of the payload put on the closed list, else told from the employer's words
 * about itself. A label that is on no list and weak words give null.
 *
 * @param given  the sector or industry as the payload names it
 */
export function readSector(given: string | null, text: string): Sector | null {
  const named = given === null ? null : sectorOfLabel(given);
  if (named !== null) return {name: named, by: "given"};
  const told = sectorTold(text);
  return told === null ? null : {name: told, by: "inferred"};
}

function sectorOfLabel(label: string): string | null {
  const plain = label.toLowerCase().replace(/\s+/g, " ").trim().slice(0, 200);
  const whole = byLabel.get(plain);
  if (whole !== undefined) return whole;
  for (const part of plain.split(/\s*[,;/|>&]\s*|\s+and\s+|\s+-\s+/)) {
    const name = byLabel.get(part);
    if (name !== undefined) return name;
  }
  return null;
}

// Where an employer says what it is: "we are a …", "is the leading …", "… company that …".
const aboutUs = searchFor(
  /\b(?:we(?:'|’)?re|we are|is|are|as) (?:an?|the|one of|building|on a mission)\b|\bwe (?:build|make|help|provide|develop|run|operate|design)\b|\bour (?:mission|platform|product|company)\b|\bempresa\b|\b(?:company|startup|start-up|agency|firm|studio) (?:that|which|building|based|in)\b/gi,
  wholePostings
);
const reach = 160;

/** The one sector that the first sentence in which the employer describes itself names; null when none or several do. */
function sectorTold(text: string): string | null {
  const opening = text.slice(0, 6000);
  const named = Array.from(everyMatch(anyCue, opening), ({0: words, index}) => ({words, index}));
  if (named.length === 0) return null;
  for (const {index: from} of everyMatch(aboutUs, opening)) {
    const near = named.filter(({index}) => index >= from && index < from + reach);
    const told = new Set(near.flatMap(({words}) => sectorsNamed(words)));
    if (told.size === 1) return [...told][0] ?? null;
  }
  return null;
}
