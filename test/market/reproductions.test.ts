import {expect, it} from "vitest";
import {averagesPart} from "../../bench/market/averages.ts";
import {ourIndex, readIndex} from "../../bench/market/indeed.ts";
import {outlookPart} from "../../bench/market/outlook.ts";
import {pageOf, rootMeanSquare, rowsOfCsv, told} from "../../bench/market/page.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const data = sharedData(".");

it("ourIndex(published) is far nearer to the adjusted column than no adjustment is, from 2023 on", ({skip}) => {
  if (data === null) return skip(noSharedData);
  for (const area of ["US", "DE"]) {
    const published = readIndex(data, area);
    const start = published.days.indexOf("2023-01-01");
    const logs = (values: readonly number[]) => values.slice(start).map(Math.log);
    const ours = rootMeanSquare(logs(ourIndex(published)), logs(published.adjusted));
    const none = rootMeanSquare(logs(published.plain), logs(published.adjusted));
    expect(start).toBeGreaterThan(1000);
    expect(ours).toBeLessThan(0.5 * none);
  }
});

it("averagesPart(data) finds every published three-month average to the last place", ({skip}) => {
  if (data === null) return skip(noSharedData);
  const {lines} = averagesPart(data);
  expect(lines.length).toBeGreaterThan(15);
  for (const {difference} of lines) expect(difference).toMatch(/^0\.0+; at most 0\.0+ in \d+ months$/);
});

it("outlookPart() finds the published margins of the waves", () => {
  expect(
    outlookPart()
      .lines.slice(0, 3)
      .map(({difference}) => difference)
  ).toEqual(["0.0; margin 0.0", "0.0; margin 0.0", "0.0; margin 0.0"]);
});

it("pageOf(parts) keeps a table whole whatever stands in its cells", () => {
  const line = {figure: "a|b", ours: "1\n2", theirs: "–", difference: "–", how: "x"};
  const page = pageOf([{title: "T", says: "S", lines: [line], notes: ["n"]}], ["# H"]);
  expect(page.split("\n").filter((row) => row.startsWith("| "))).toHaveLength(3);
  expect(page).toContain("a\\|b");
  expect(page).toContain("\n\n- n\n");
});

it("told(value) says when there is none and never a negative nought", () => {
  expect([told(null), told(Number.NaN), told(-0.001), told(-1.5, 1)]).toEqual(["–", "–", "0.00", "-1.5"]);
  expect(rowsOfCsv("a,b\n1,2\n")).toEqual([{a: "1", b: "2"}]);
});
