import fc from "fast-check";
import {expect, it} from "vitest";
import {matchTitle, rankLabels} from "../../../src/skills/titles/match-title.ts";
import type {OccupationLabel} from "../../../src/skills/titles/occupation-label.ts";
import {indexLabels} from "../../../src/skills/titles/title-index.ts";

const labels: readonly OccupationLabel[] = [
  {occupation: "1", label: "Machine workers", group: true},
  {occupation: "11", label: "lathe operator"},
  {occupation: "11", label: "lathe tender"},
  {occupation: "12", label: "press operator"},
  {occupation: "12", label: "press tender"},
  {occupation: "13", label: "loom operator"},
  {occupation: "2", label: "Tischler/Tischlerin"},
  {occupation: "2", label: "Möbeltischler"},
  {occupation: "3", label: "Lehrerin"},
  {occupation: "4", label: "coiffeuse"}
];
const index = indexLabels(labels);
const first = (title: string) => matchTitle(index, title)[0]?.occupation;

it("matchTitle finds the label with the same words whatever its case, accents and order", () => {
  expect(matchTitle(index, "Operator, LATHE")[0]).toEqual({occupation: "11", label: "lathe operator", fit: 1});
  expect(first("mobeltischler")).toBe("2");
});

it("matchTitle reads inflections and parts of compounds", () => {
  expect(first("Lehrer:in (m/w/d)")).toBe("3");
  expect(first("Coiffeur / Coiffeuse")).toBe("4");
  expect(first("Bautischler")).toBe("2");
});

it("matchTitle takes a word for another that labels swap for it", () => {
  const tenders = matchTitle(index, "loom tender");
  expect(tenders[0]?.occupation).toBe("13");
});

it("matchTitle gives each occupation once, with its best label", () => {
  const occupations = matchTitle(index, "press operator").map(({occupation}) => occupation);
  expect(occupations).toEqual([...new Set(occupations)]);
  expect(rankLabels(index, "press operator").filter(({occupation}) => occupation === "12")).toHaveLength(2);
});

it("matchTitle prefers an occupation to a heading of the same words", () => {
  const mixed = indexLabels([...labels, {occupation: "0", label: "machine workers"}]);
  expect(matchTitle(mixed, "machine workers")[0]?.occupation).toBe("0");
});

it("matchTitle answers nothing where nothing is like a label, and where there is no label", () => {
  expect(matchTitle(index, "Ωμέγα")).toEqual([]);
  expect(matchTitle(index, "")).toEqual([]);
  expect(matchTitle(indexLabels([]), "baker")).toEqual([]);
});

const word = fc.constantFrom("lathe", "press", "operator", "operators", "tischlerin", "loom", "of", "chief", "zz");
const title = fc.array(word, {maxLength: 4}).map((words) => words.join(" "));

it("matchTitle is the same whatever the order of the labels, repeats included", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...labels], {minLength: labels.length, maxLength: labels.length}),
      fc.subarray([...labels]),
      title,
      (shuffled, repeated, asked) => {
        expect(matchTitle(indexLabels([...shuffled, ...repeated]), asked)).toEqual(matchTitle(index, asked));
      }
    ),
    {numRuns: 60}
  );
});

it("matchTitle ranks by falling fit within (0, 1], each label one of the index", () => {
  fc.assert(
    fc.property(fc.oneof(title, fc.string({unit: "grapheme"})), (asked) => {
      const ranked = rankLabels(index, asked);
      expect(ranked.every(({fit}, i) => fit > 0 && fit <= (ranked[i - 1]?.fit ?? 1))).toBe(true);
      for (const {occupation, label} of ranked)
        expect(labels.some((known) => known.occupation === occupation && known.label === label)).toBe(true);
      expect(rankLabels(index, asked)).toEqual(ranked);
    })
  );
});
