import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {rowsOfText} from "../../../src/app/tables/read-table.ts";
import {dayReader} from "../../../src/app/tables/read-user-files.ts";
import {readClaims} from "../../../src/market/claims/parse-claim.ts";
import {readFreelance} from "../../../src/market/freelance/read-freelance.ts";
import {readLayoffs} from "../../../src/market/layoffs/read-layoffs.ts";
import {outlookOf} from "../../../src/market/surveys/net-outlook.ts";
import {readSurveys} from "../../../src/market/surveys/read-survey.ts";
import {employerKey} from "../../../src/postings/employer.ts";

const page = readFileSync(new URL("../../../docs/YOUR-FILES.md", import.meta.url), "utf8");

/** The rows of the page's blocks of a kind, as a file with that text would give them. */
function blocks(kind: string) {
  return [...page.matchAll(/^```(?:csv|yaml) (\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, own]) => own === kind)
    .map(([, , text = ""]) => rowsOfText(text, "page"));
}

it("docs/YOUR-FILES.md shows surveys that are read without a problem", () => {
  const read = blocks("survey").map(({rows, problems}) => ({...readSurveys(rows), problems}));
  expect(read.map(({results}) => results.map((result) => outlookOf(result).value))).toEqual([[24], [13.33], [33, 35]]);
  expect(read.flatMap(({problems}) => problems)).toEqual([]);
});

it("docs/YOUR-FILES.md shows layoffs that are read, one of them without a number", () => {
  const read = blocks("layoffs").map(({rows}) =>
    readLayoffs(rows, {list: "page", employerKey, dayOf: dayReader(rows)})
  );
  const rows = read.flatMap((own) => own.rows);
  expect(rows.map(({employer_key, count, rank}) => [employer_key, count?.low ?? null, rank])).toEqual([
    ["invented robots", 120, "report"],
    ["invented robots", 100, "filing"],
    ["invented maps", null, "unsaid"],
    ["invented robots", 85, "filing"]
  ]);
  expect(read.flatMap(({problems}) => problems).map(({code}) => code)).toEqual(["layoff-without-count"]);
});

it("docs/YOUR-FILES.md shows budgets and claims that are read without a problem", () => {
  const [{rows} = {rows: []}] = blocks("freelance");
  expect(readFreelance(rows, dayReader(rows))).toMatchObject({
    postings: [{kind: "hourly"}, {kind: "fixed"}],
    problems: []
  });
  const [claims = {rows: []}] = blocks("claims");
  expect(readClaims(claims.rows)).toMatchObject({claims: [{basis: "gross"}, {basis: null}], problems: []});
});
