import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {plantedPlaces} from "../../sample/data/places.ts";
import {plantedRoles} from "../../sample/data/roles.ts";
import {plantedSectors} from "../../sample/data/sectors.ts";
import {plantedSkills} from "../../sample/data/skills.ts";
import {employerCount, makeEmployers} from "../../sample/employers.ts";
import {plain} from "../../sample/words/plain.ts";
import {aboutSkilled, excluding, skilled, stack} from "../../sample/words/skilled.ts";
import {fill, type Template, template} from "../../sample/words/template.ts";
import {vocabulary} from "../../sample/words/vocabulary.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import {marketOf, postingOf, rowsOf} from "./made.ts";

const words = ({begin, gaps}: Template) => [begin, ...gaps.map(({after}) => after)];
const plainTemplates = Object.values(plain).flat();
const skilledTemplates = [
  ...Object.values(skilled).flatMap((by) => Object.values(by).flat()),
  ...aboutSkilled,
  ...excluding,
  ...stack
];
const phrases = [
  ...[...plainTemplates, ...skilledTemplates].flatMap(words),
  ...Object.values(vocabulary).flat(),
  ...plantedSectors.flatMap(({things, users, names}) => [...things, ...users, ...names])
];

it("there are hundreds of sentences", () => {
  expect(plainTemplates.length + skilledTemplates.length).toBeGreaterThan(250);
});

it("no phrase holds what HTML or JSON writes otherwise", () => {
  expect(phrases.filter((phrase) => /["\\<>&\n{}]/.test(phrase))).toEqual([]);
});

it("no plain phrase names a planted skill", () => {
  const writings = plantedSkills.flatMap(({writings}) => writings);
  const names = (phrase: string) =>
    writings.filter((writing) => new RegExp(`(?<![\\p{L}\\d])${escaped(writing)}(?![\\p{L}\\d])`, "u").test(phrase));
  expect(phrases.flatMap(names)).toEqual([]);
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

it("fill(template) writes a capital first and an before a vowel", () => {
  const say = (sentence: string, thing: string) =>
    fill(
      template(sentence),
      () => 0,
      () => thing
    );
  expect(say("{thing} is a {thing}.", "old desk")).toBe("Old desk is an old desk.");
  expect(say("A {thing} or {thing}", "new desk")).toBe("A new desk or new desk");
  expect(say("no gap", "x")).toBe("no gap");
});

it("makeEmployers(seed) names no two employers alike", () => {
  for (const seed of [1, 2, 99]) {
    const names = makeEmployers(seed).map(({slug}) => slug);
    expect(new Set(names).size).toBe(names.length);
  }
});

it("every planted skill is in the skill list, under the names it is written by", () => {
  const {skills} = loadLens(null);
  const known = (id: string) => skills.get(id);
  expect(plantedSkills.filter(({id}) => known(id) === undefined).map(({id}) => id)).toEqual([]);
});

// Measured on rows 0 to 599 of seed 1 when it was written: 0.958 found, 0.956 as asked for, nothing tuned to it.
it("Assay finds more than nine in ten of the planted skills that are asked for", () => {
  const lens = loadLens(null);
  let [asked, found, extra, mentions] = [0, 0, 0, 0];
  const rows = rowsOf(marketOf(1), 250);
  for (const row of rows) {
    const {content} = row.advert;
    const id = (skill: number) => plantedSkills[skill]?.id ?? "";
    const wanted = new Set(content.asked.map(({skill}) => id(skill)));
    const all = findMentions(postingOf(row), lens);
    const planted = new Set(plantedSkills.map((skill) => skill.id));
    const own = new Set([...wanted, ...content.named.map(({skill}) => id(skill))]);
    const got = new Set(all.map(({skill}) => skill));
    mentions += all.length;
    asked += wanted.size;
    found += [...wanted].filter((skill) => got.has(skill)).length;
    extra += [...got].filter((skill) => planted.has(skill) && !own.has(skill)).length;
  }
  expect(found / asked).toBeGreaterThan(0.9);
  expect(extra / rows.length).toBeLessThan(0.1);
  expect(mentions / rows.length).toBeGreaterThan(11);
  expect(mentions / rows.length).toBeLessThan(19);
});

it("docs/SAMPLE.md says how many skills, roles, cities, sectors and employers there are", () => {
  const page = readFileSync(new URL("../../docs/SAMPLE.md", import.meta.url), "utf8");
  for (const words of [
    `${plantedSkills.length} skills of the list`,
    `${plantedRoles.length} roles`,
    `${plantedPlaces.length} cities`,
    `${plantedSectors.length} sectors`,
    `${employerCount.toLocaleString("en")}, sizes`
  ])
    expect(page).toContain(words);
});
