import {expect, it} from "vitest";
import {cutInto, tokenRun} from "../../src/skills/engine/token-run.ts";
import {compileLens} from "../../src/skills/lens.ts";
import {survey} from "../../src/skills/reading.ts";

const {forms} = compileLens([], String);

function lines(text: string) {
  const tokens = tokenRun(4);
  cutInto(tokens, text);
  return survey(text, tokens, [], forms).lines;
}

it("survey(text) cuts tokens into lines and tells short ones without a border", () => {
  expect(
    lines("What you bring\n- Python, Go\nWe are many people who like to work here").map(({heading}) => heading)
  ).toEqual([true, false, false]);
});

it("survey(text) has a line for every token", () => {
  const all = lines("a b\n\nc, d. e\nf");
  expect(all.map(({from, to}) => [from, to])).toEqual([
    [0, 2],
    [2, 5],
    [5, 6]
  ]);
  expect(lines("")).toEqual([]);
});

it("survey(text) keeps nothing of the text before", () => {
  const [long, short] = ["one two\nthree four five", "six"].map((text) => {
    const tokens = tokenRun(4);
    cutInto(tokens, text);
    const {hitAt, lineAt} = survey(text, tokens, [], forms);
    return {hits: [...hitAt], lines: [...lineAt]};
  });
  expect(long).toEqual({hits: [0, 0, 0, 0, 0], lines: [0, 0, 1, 1, 1]});
  expect(short).toEqual({hits: [0], lines: [0]});
});
