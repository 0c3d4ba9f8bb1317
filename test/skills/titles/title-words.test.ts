import {expect, it} from "vitest";
import {labelWords, titleWords} from "../../../src/skills/titles/title-words.ts";

it("titleWords leaves out level, gender marks, pay and workplace", () => {
  expect(titleWords("Senior Entwickler:in (m/w/d), 80k €")).toEqual(["entwickler"]);
  expect(titleWords("Ingeniero/a de datos - remote")).toEqual(["ingeniero", "de", "datos"]);
  expect(titleWords("Chargé(e) de projet H/F")).toEqual(["charge", "de", "projet"]);
});

it("titleWords leaves out what the job is said not to be", () => {
  expect(titleWords("Elementary School Teachers, Except Special Education")).toEqual([
    "elementary",
    "school",
    "teachers"
  ]);
  expect(titleWords("CAPATACES AGRÍCOLAS, EXCEPTO EN HUERTAS")).toEqual(["capataces", "agricolas"]);
});

it("titleWords keeps a title that is nothing but such words", () => {
  expect(titleWords("Senior")).toEqual(["senior"]);
});

it("labelWords folds case and accents and gives each word once", () => {
  expect(labelWords("Œnologue, Łódź, Straße, straße")).toEqual(["oenologue", "lodz", "strasse"]);
});
