import {expect, it} from "vitest";
import {deadLinks, linksOf} from "../../../src/skills/vocabularies/skill-links.ts";
import {ourSkill, vocabularyOf} from "./samples.ts";

const kilns = ourSkill("kilns", {aliases: ["kiln control"]});

it("linksOf(skill) finds the entry of each vocabulary, by what a label means too", () => {
  const vocabularies = [
    vocabularyOf("esco", {name: "Kilns (computer programming)"}),
    vocabularyOf("onet", {name: "Kilns software"})
  ];
  expect(linksOf(kilns, [kilns], vocabularies)).toEqual({
    links: {esco: "x-Kilns (computer programming)", onet: "x-Kilns software"},
    several: {}
  });
});

it("linksOf(skill) says several where names do not tell", () => {
  const esco = vocabularyOf("esco", {name: "ovens", aliases: ["kilns"]}, {name: "fires", aliases: ["kilns"]});
  expect(linksOf(kilns, [kilns], [esco])).toEqual({links: {}, several: {esco: ["x-fires", "x-ovens"]}});
});

it("linksOf(skill) goes by the skill list before names", () => {
  const listed = {...kilns, links: {esco: "own", wikidata: "Q1"}};
  const esco = vocabularyOf("esco", {name: "ovens", aliases: ["kilns"]}, {name: "fires", aliases: ["kilns"]});
  expect(linksOf(listed, [listed], [esco])).toEqual({links: {esco: "own", wikidata: "Q1"}, several: {}});
  expect(linksOf(listed, [listed], [vocabularyOf("esco", {name: "kilns"})]).links).toMatchObject({esco: "own"});
});

it("deadLinks(skills, vocabularies) names ids that an imported vocabulary does not have", () => {
  const listed = {...kilns, links: {esco: "gone", onet: "not imported"}};
  expect(deadLinks([listed], [vocabularyOf("esco", {name: "kilns"})])).toEqual([
    "mlops.yaml: kilns: no such entry of esco: gone"
  ]);
  expect(deadLinks([{...kilns, links: {esco: "x-kilns"}}], [vocabularyOf("esco", {name: "kilns"})])).toEqual([]);
});
