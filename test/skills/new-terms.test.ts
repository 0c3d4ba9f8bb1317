import {expect, it} from "vitest";
import {postingOf} from "../../bench/skills/annotated.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {newTerms} from "../../src/skills/new-terms.ts";

const lens = loadLens(null);
const read = (text: string, employer: string | null = null) => {
  const posting = {...postingOf(text), employer_key: employer};
  return newTerms(posting, lens).terms.map(({term, start, end, beside}) => {
    expect(posting.text.slice(start, end).toLowerCase()).toBe(term);
    return beside === null ? term : `${term} beside ${beside}`;
  });
};
const terms = (line: string, employer: string | null = null) => read(`Engineer\n\nRequirements:\n- ${line}`, employer);

it("newTerms(posting) finds names beside known tools in a list", () => {
  expect(terms("Python, Zorblax and Docker")).toEqual(["zorblax beside python"]);
  expect(terms("Kubernetes / Quuxbase Cloud9x")).toEqual(["quuxbase cloud9x beside kubernetes"]);
});

it("newTerms(posting) finds names inside a sentence, with none beside", () => {
  expect(terms("You have worked with Zorblax for some years.")).toEqual(["zorblax"]);
  expect(terms("You have worked with quuxbase9 for some years.")).toEqual(["quuxbase9"]);
});

it("newTerms(posting) leaves known names, lower case, and words that begin a sentence", () => {
  expect(terms("Python, Go and Docker")).toEqual([]);
  expect(terms("Python, teamwork and more")).toEqual([]);
  expect(terms("Zorblax is what you have worked with.")).toEqual([]);
});

it("newTerms(posting) leaves the employer, persons, months, languages, titles, links and headings", () => {
  expect(terms("you build Python, Zorblax and Docker", "zorblax")).toEqual([]);
  expect(terms("please write to our founder Jane Miller for more")).toEqual([]);
  expect(terms("we start in March and you speak German with us")).toEqual([]);
  expect(terms("you join as Zorblax Engineer and grow with us")).toEqual([]);
  expect(terms("you find it at https://Zorblax.example.com/Quuxbase and more")).toEqual([]);
  expect(read("Zorblax | Quuxbase Nation | Full Time")).toEqual([]);
});

it("newTerms(posting) leaves half of a name whose other half is known, and runs longer than four words", () => {
  expect(terms("you know Python Zorblax and more of that")).toEqual([]);
  expect(terms("you read The Zorblax Quuxbase Frobnicate Wibble Review with us")).toEqual([]);
});

it("newTerms(posting) takes no company in a list of companies for a neighbour", () => {
  expect(read("Engineer\n\nOur clients are companies such as Google, Amazon, Slack and Zorblax.")).toContain("zorblax");
});

it("newTerms(posting).lower holds the words in lower case, each once", () => {
  const {lower} = newTerms(postingOf("Engineer\n\nwork and work with Zorblax"), lens);
  expect([...lower]).toEqual(["work", "and", "with"]);
});
