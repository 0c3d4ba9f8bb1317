import {caveatText} from "../../market/caveats.ts";
import type {Finding} from "../../model/finding.ts";
import type {CardPart} from "../cards/card.ts";
import {number} from "../number-words.ts";
import {pointText, titleText, whyText} from "./finding-text.ts";

const newestPoints = 4;

/** The parts of a card as a person reads them in a terminal: the newest values of each series, each with its base. */
export function cardText(parts: readonly CardPart[]): string {
  const [first] = parts.flatMap(({findings}) => findings);
  if (first === undefined) return "no figure: nothing is counted here\n";
  const head = `data as of vintage ${first.vintage}${first.synthetic ? " · MADE-UP DATA" : ""}`;
  const notes = new Set(parts.flatMap(({findings}) => findings.flatMap(({caveats}) => caveats)));
  return `${[head, ...parts.map(partText), [...notes].map(caveatText).join("\n")].join("\n\n")}\n`;
}

function partText({title, findings}: CardPart): string {
  const [first] = findings;
  const base = first === undefined ? "" : `  of ${first.of}`;
  const names = findings.map((finding) => titleText({...finding, where: {}, about: ownAbout(finding, findings)}));
  const width = Math.min(48, Math.max(0, ...names.map(({length}) => length)));
  const silent = findings.length > 1 ? sameSilence(findings) : null;
  const lines = findings.flatMap((finding, i) =>
    seriesLines(finding, names[i] ?? "", findings.length > 1 ? width : null)
  );
  return [title, base, ...(silent === null ? lines : [silent])].join("\n");
}

/** Where no series of a part has a newest value, all over one base and for one reason: that, once. */
function sameSilence(findings: readonly Finding[]): string | null {
  const said = findings.map(({points, fewest}) => {
    const point = points.at(-1);
    if (point === undefined || point.value !== null) return null;
    return `  ${point.at}  none of ${findings.length} has a value: base ${number(point.base)} (${whyText(point.why, fewest)})`;
  });
  const [only = null] = said;
  return new Set(said).size === 1 ? only : null;
}

/** What a series is about that the others of its part are not. */
function ownAbout({about}: Finding, all: readonly Finding[]): Readonly<Record<string, string>> {
  const shared = ([key, value]: [string, string]) => all.every((other) => other.about[key] === value);
  return Object.fromEntries(Object.entries(about).filter((entry) => !shared(entry)));
}

/** One line for one of several series, its newest value; else the newest values below each other. */
function seriesLines(finding: Finding, name: string, width: number | null): readonly string[] {
  const {points} = finding;
  if (points.length === 0) return [`  ${name}  no figure: no posting fits, or none that fits has a date`];
  const shown = points.slice(width === null ? -newestPoints : -1).map((point) => pointText(point, finding));
  if (width !== null) return shown.map((text) => `  ${name.padEnd(width)}  ${text}`);
  return [...(name === "" ? [] : [`  ${name}`]), ...shown.map((text) => `  ${text}`)];
}
