import {expect, it} from "vitest";
import {furtherForms} from "../../../src/skills/vocabularies/label-forms.ts";
import type {VocabularyName} from "../../../src/skills/vocabularies/vocabulary.ts";

function forms(name: string, vocabulary: VocabularyName = "onet") {
  return furtherForms({id: "1", name, aliases: [], kind: "tool"}, vocabulary);
}

it("furtherForms(entry) drops what a label adds in brackets and keeps a short form", () => {
  expect(forms("Kiln (computer programming)", "esco")).toEqual(["Kiln"]);
  expect(forms("Kiln Steering Process (KSP)", "lightcast")).toEqual(["Kiln Steering Process", "KSP"]);
  expect(forms("Kiln (a) (b)", "esco")).toEqual([]);
});

it("furtherForms(entry) reads O*NET's long and short form in one, and its software", () => {
  expect(forms("Kilnsoft software")).toEqual(["Kilnsoft"]);
  expect(forms("Kiln steering process KSP software")).toEqual(["Kiln steering process", "KSP"]);
  expect(forms("Kiln Web Services KWS OvenTop")).toEqual(["Kiln Web Services OvenTop", "KWS OvenTop"]);
  expect(forms("Extensible kiln language XKL")).toEqual(["Extensible kiln language", "XKL"]);
});

it("furtherForms(entry) leaves a name in capitals that stands for other words alone", () => {
  expect(forms("Kiln Works SQL")).toEqual([]);
  expect(forms("IBM AIX")).toEqual([]);
  expect(forms("Kiln software", "esco")).toEqual([]);
});
