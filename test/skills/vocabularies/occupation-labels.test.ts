import {expect, it} from "vitest";
import {matchTitle} from "../../../src/skills/titles/match-title.ts";
import {indexLabels} from "../../../src/skills/titles/title-index.ts";
import {occupationLabels} from "../../../src/skills/vocabularies/occupation-labels.ts";

const keeper = {id: "1", code: null, name: "kiln keeper", aliases: ["head of kilns"], group: false};
const heading = {id: "2", code: "12", name: "keepers", aliases: [], group: true};

it("occupationLabels(occupations) gives each label its occupation, and marks headings", () => {
  expect(occupationLabels([keeper, heading])).toEqual([
    {occupation: "1", label: "kiln keeper"},
    {occupation: "1", label: "head of kilns"},
    {occupation: "2", label: "keepers", group: true}
  ]);
});

it("occupationLabels(occupations) are what titles are matched with", () => {
  const index = indexLabels(occupationLabels([keeper, heading]));
  expect(matchTitle(index, "Head of Kilns (m/f/d)", 1)).toMatchObject([{occupation: "1", label: "head of kilns"}]);
});
