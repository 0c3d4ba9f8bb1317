import type {Random} from "../../src/stats/random.ts";
import {chanceOf, normal, pick, scatter} from "../chance.ts";
import type {Content} from "../content.ts";
import {headingOf} from "./employer-words.ts";
import {plain} from "./plain.ts";
import {type EmployerWords, ownWords, type Section} from "./section.ts";
import {skillLines, stackLines, writingOf} from "./skill-lines.ts";
import {excluding} from "./skilled.ts";
import {type Speaker, someOf, speakerOf} from "./speaker.ts";
import {termLines} from "./term-lines.ts";

interface Writing {
  readonly speak: Speaker;
  readonly random: Random;
  readonly words: EmployerWords;
}

/** The text of an ad as sections: the skills and terms that are drawn, and as much around them as fits its length. */
export function sectionsOf(content: Content, words: EmployerWords, seed: number): readonly Section[] {
  const random = chanceOf(seed, content.row, "wording");
  const writing = {speak: speakerOf(content, random), random, words};
  const length = lengthOf(random);
  const needed = neededSections(content, writing);
  const about = scatter(content.employer.number) % 3 === 0 ? [needed.intro, words.about] : [words.about, needed.intro];
  const core = [needed.duties, needed.requirements, needed.preferred].filter((section) => section !== null);
  const rest = [
    needed.benefits,
    ...(length > 1500 ? [processOf(writing)] : []),
    ...(length > 1200 ? [words.legal] : [])
  ];
  const room = length - sizeOf([...about, ...core, ...rest]);
  return [...about, ...core, ...fillers(writing, room), ...rest];
}

/** Characters of text: median 1,520, one ad in fifty several times as long, 24,000 at most. */
function lengthOf(random: Random): number {
  const usual = 1520 * Math.exp(0.42 * normal(random));
  return random() < 0.98 ? usual : Math.min(24_000, 5000 * (1 - random()) ** -0.7);
}

function neededSections(content: Content, writing: Writing) {
  const {speak, random, words} = writing;
  const {asks, offers} = termLines(content, writing);
  const plainly = (section: keyof typeof plain, count: number) =>
    someOf(random, plain[section], count).map((sentence) => speak(sentence));
  const lines = (stance: "required" | "preferred" | "work") => skillLines(content, stance, writing);
  const section = (part: Section["part"], items: readonly string[], prose: readonly string[] = []): Section => ({
    part,
    heading: headingOf(words, part),
    prose,
    items: mixed(items, random)
  });
  const duties = section(
    "duties",
    [...lines("work"), ...plainly("duties", 2 + Math.floor(random() * 3))],
    stackLines(content, writing)
  );
  const required = [...asks, ...lines("required"), ...plainly("requirements", 1 + Math.floor(random() * 2))];
  const requirements = section("requirements", required, excludedLines(content, speak, random));
  const preferred = lines("preferred");
  return {
    intro: {part: "intro", heading: null, prose: plainly("intro", 2), items: []} as const,
    duties,
    requirements,
    preferred: preferred.length === 0 ? null : section("preferred", preferred),
    benefits: section("benefits", benefitsOf(writing), offers)
  };
}

function excludedLines({named, employer}: Content, speak: Speaker, random: Random): readonly string[] {
  return named
    .filter(({stance}) => stance === "excluded")
    .map(({skill}) => speak(pick(random, excluding), {skill: writingOf(employer, skill)}));
}

function benefitsOf({random, words}: Writing): readonly string[] {
  const first = Math.floor(random() * ownWords.benefit);
  return Array.from({length: 2 + Math.floor(random() * 4)}, (_, i) => words.benefit(first + i));
}

function processOf({speak, random, words}: Writing): Section {
  const prose = someOf(random, plain.process, 2 + Math.floor(random() * 2)).map((sentence) => speak(sentence));
  return {part: "process", heading: headingOf(words, "process"), prose, items: []};
}

/** Paragraphs of the employer on how it works, until the room is taken. */
function fillers({random, words}: Writing, room: number): readonly Section[] {
  const sections: Section[] = [];
  let number = Math.floor(random() * ownWords.team);
  for (let left = room; left > 120; number += 3) {
    const paragraph = words.team(number);
    left -= paragraph.length;
    const heading = sections.length % 4 === 0 ? headingOf(words, "team") : null;
    sections.push({part: "team", heading, prose: [paragraph], items: []});
  }
  return sections;
}

function mixed(items: readonly string[], random: Random): readonly string[] {
  const turn = Math.floor(random() * items.length);
  return [...items.slice(turn), ...items.slice(0, turn)];
}

function sizeOf(sections: readonly Section[]): number {
  let size = 0;
  for (const {heading, prose, items} of sections) {
    size += heading?.length ?? 0;
    for (const sentence of prose) size += sentence.length;
    for (const item of items) size += item.length;
  }
  return size;
}
