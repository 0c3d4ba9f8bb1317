import type {Random} from "../../src/stats/random.ts";
import {chanceOf, normal, pick, scatter} from "../chance.ts";
import type {Content} from "../content.ts";
import {plain} from "./plain.ts";
import {type EmployerWords, ownCounts, type Section} from "./section.ts";
import {skillLines, stackLines, writingOf} from "./skill-lines.ts";
import {excluding} from "./skilled.ts";
import {type Speaker, someOf, speakerOf} from "./speaker.ts";
import {termLines} from "./term-lines.ts";

interface Writing {
  readonly content: Content;
  readonly speak: Speaker;
  readonly random: Random;
  readonly words: EmployerWords;
}

/** The text of an ad as sections: the skills and terms that are drawn, and as much around them as fits its length. */
export function sectionsOf(content: Content, words: EmployerWords, seed: number): readonly Section[] {
  const random = chanceOf(seed, content.row, "wording");
  const writing = {content, speak: speakerOf(content, random), random, words};
  const length = lengthOf(random);
  const {asks, offers} = termLines(content, writing);
  const intro = introOf(writing);
  const sections = scatter(content.employer.number) % 3 === 0 ? [intro, words.about] : [words.about, intro];
  sections.push(dutiesOf(writing), requirementsOf(writing, asks));
  const preferred = skillLines(content, "preferred", writing);
  if (preferred.length > 0) sections.push(section(writing, "preferred", preferred, []));
  const rest = [section(writing, "benefits", benefitsOf(writing), offers)];
  if (length > 1500) rest.push(words.process);
  if (length > 1200) rest.push(words.legal);
  addFillers(sections, writing, length - sizeOf(sections) - sizeOf(rest));
  sections.push(...rest);
  return sections;
}

/** Characters of text: median 1,380, one ad in fifty several times as long, 24,000 at most. */
function lengthOf(random: Random): number {
  const usual = 1380 * Math.exp(0.42 * normal(random));
  return random() < 0.98 ? usual : Math.min(24_000, 5000 * (1 - random()) ** -0.7);
}

function introOf({speak, random}: Writing): Section {
  const prose = someOf(random, plain.intro, 2).map((sentence) => speak(sentence));
  return {part: "intro", heading: null, prose, items: []};
}

function dutiesOf(writing: Writing): Section {
  const {content, random, words} = writing;
  const items = skillLines(content, "work", writing);
  addOwn(items, {words, use: "duties", count: 2 + Math.floor(random() * 3)}, random);
  return section(writing, "duties", items, stackLines(content, writing));
}

function requirementsOf(writing: Writing, asks: readonly string[]): Section {
  const {content, random, words} = writing;
  const items = skillLines(content, "required", writing);
  items.push(...asks);
  addOwn(items, {words, use: "requirements", count: 1 + Math.floor(random() * 2)}, random);
  return section(writing, "requirements", items, excludedLines(writing));
}

function excludedLines({content: {named, employer}, speak, random}: Writing): readonly string[] {
  return named
    .filter(({stance}) => stance === "excluded")
    .map(({skill}) => speak(pick(random, excluding), {skill: writingOf(employer, skill)}));
}

function benefitsOf({random, words}: Writing): readonly string[] {
  const items: string[] = [];
  addOwn(items, {words, use: "benefits", count: 2 + Math.floor(random() * 4)}, random);
  return items;
}

function addOwn(
  items: string[],
  {words, use, count}: {readonly words: EmployerWords; readonly use: keyof typeof ownCounts; readonly count: number},
  random: Random
): void {
  const first = Math.floor(random() * ownCounts[use]);
  for (let i = 0; i < count; i++) items.push(words.own(use, first + i));
}

/** A section under its heading, its items turned, so that the same kind does not always come first. */
function section(
  {words, random}: Writing,
  part: keyof EmployerWords["headings"],
  items: readonly string[],
  prose: readonly string[]
): Section {
  const turn = Math.floor(random() * items.length);
  const turned: string[] = [];
  for (let i = 0; i < items.length; i++) turned.push(items[(i + turn) % items.length] ?? "");
  return {part, heading: words.headings[part], prose, items: turned};
}

/** Paragraphs of the employer on how it works, until the room is taken. */
function addFillers(sections: Section[], {random, words}: Writing, room: number): void {
  const first = Math.floor(random() * ownCounts.team);
  let left = room;
  for (let i = 0; left > 120; i++) {
    const paragraph = words.own("team", first + 3 * i);
    left -= paragraph.length;
    sections.push({part: "team", heading: i % 4 === 0 ? words.headings.team : null, prose: [paragraph], items: []});
  }
}

function sizeOf(sections: readonly Section[]): number {
  let size = 0;
  for (const {prose, items} of sections) {
    for (const sentence of prose) size += sentence.length;
    for (const item of items) size += item.length;
  }
  return size;
}
