import {expect, it} from "vitest";
import {postingOf} from "../../bench/skills/annotated.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {newTerms} from "../../src/skills/new-terms.ts";

const lens = loadLens(null);
const terms = (line: string) => {
  const posting = postingOf(`Engineer\n\nRequirements:\n- ${line}`);
  return newTerms(posting, lens).map(({term, start, end, beside}) => {
    expect(posting.text.slice(start, end).toLowerCase()).toBe(term);
    return `${term} beside ${beside}`;
  });
};

it("newTerms(posting) finds names beside known tools in a list", () => {
  expect(terms("Python, Zorblax and Docker")).toEqual(["zorblax beside python"]);
  expect(terms("Kubernetes / Quuxbase Cloud9x")).toEqual(["quuxbase cloud9x beside kubernetes"]);
});

it("newTerms(posting) leaves known names, lower case and names that stand alone", () => {
  expect(terms("Python, Go and Docker")).toEqual([]);
  expect(terms("Python, teamwork and more")).toEqual([]);
  expect(terms("You join the Zorblax team.")).toEqual([]);
});
