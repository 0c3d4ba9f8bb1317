import type {Citation} from "../../model/citation.ts";
import {type Problem, problem} from "../../model/problem.ts";
import type {Answer, SurveyResult} from "../../model/survey.ts";
import {effectiveNumber} from "../../stats/effective-number.ts";
import {type Cells, cellsOf, flagIn, numberIn, type Row, textIn} from "../rows/cells.ts";
import {directionOf} from "./direction.ts";
import {flattenSurvey} from "./flatten-survey.ts";
import {sharesOf, type Written} from "./shares.ts";
import {waveOf} from "./wave.ts";

/** What was read of survey files, and what was wrong with them. */
export interface SurveysRead {
  readonly results: readonly SurveyResult[];
  readonly problems: readonly Problem[];
}

const sizeNames = ["n", "respondents", "base", "sample_size"] as const;

/** A row that says what some, or one, answered. */
interface AnswerRow {
  readonly cells: Cells;
  readonly answer: string;
  readonly at: string;
}

/**
 * Reads surveys from rows: one row an answer, with a `share` or a `count`, or one row a respondent (neither), with a
 * `weight` where there is one; or a document with `waves`, `questions` and `answers` inside each other.
 *
 * Rows of one survey, wave, population and question belong together.
 *
 * @returns a result whose shares do not add up has a `fault`, and stands among the problems too
 */
export function readSurveys(rows: readonly Row[]): SurveysRead {
  const problems: Problem[] = [];
  const groups = new Map<string, AnswerRow[]>();
  for (const {value, at} of rows.flatMap(flattenSurvey)) {
    const cells = cellsOf(value);
    const answer = textIn(cells, "answer", "response", "option", "choice");
    if (answer === null || waveIn(cells) === null) {
      problems.push(problem("survey-row-unreadable", at, answer === null ? "no answer" : "no wave"));
      continue;
    }
    const key = JSON.stringify([surveyOf(cells), waveIn(cells), populationOf(cells), questionOf(cells)]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [{cells, answer, at}]);
    else own.push({cells, answer, at});
  }
  const results = [...groups.values()].map(resultOf);
  for (const {fault, at} of results) if (fault !== null) problems.push(problem("survey-does-not-add-up", at, fault));
  return {results, problems};
}

function resultOf(rows: readonly AnswerRow[]): SurveyResult {
  const first = rows[0]?.cells ?? new Map();
  const {answers, n, n_eff, fault} = counted(rows);
  const effect = numberIn(first, "design_effect", "deff");
  const given = numberIn(first, "n_eff", "effective_n") ?? (effect !== null && n !== null ? n / effect : null);
  return {
    survey: surveyOf(first),
    wave: waveIn(first) ?? "",
    population: populationOf(first),
    question: questionOf(first),
    answers,
    n,
    n_eff: given ?? n_eff,
    adjusted: flagIn(first, "adjusted", "seasonally_adjusted"),
    source: citationIn(first),
    at: rows[0]?.at ?? "",
    fault: fault ?? severalSizes(rows) ?? sizeFault(n, given)
  };
}

/** Shares, respondents and effective respondents of the rows of one question. */
function counted(rows: readonly AnswerRow[]): Pick<SurveyResult, "answers" | "n" | "n_eff" | "fault"> {
  const has = (...names: readonly string[]) => rows.some(({cells}) => names.some((name) => cells.has(name)));
  if (has("share", "percent", "percentage", "pct")) return fromShares(rows);
  return has("count", "number", "frequency") ? fromCounts(rows) : fromRespondents(rows);
}

function fromShares(rows: readonly AnswerRow[]): ReturnType<typeof counted> {
  const {shares, fault} = sharesOf(rows.map(({cells}) => written(cells)));
  const answers = rows.map(({answer}, i) => answerOf(answer, shares[i] ?? null));
  const n = rows[0] === undefined ? null : numberIn(rows[0].cells, ...sizeNames);
  return {answers, n, n_eff: null, fault: fault ?? repeated(answers)};
}

function fromCounts(rows: readonly AnswerRow[]): ReturnType<typeof counted> {
  const counts = rows.map(({cells}) => numberIn(cells, "count", "number", "frequency"));
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const n = numberIn(rows[0]?.cells ?? new Map(), ...sizeNames) ?? sum;
  const answers = rows.map(({answer}, i) => answerOf(answer, n > 0 && counts[i] != null ? (counts[i] ?? 0) / n : null));
  const fault = counts.some((count) => count === null || count < 0)
    ? "a count is missing or below zero"
    : sum !== n
      ? `the counts add up to ${sum}, not to the ${n} respondents`
      : repeated(answers);
  return {answers, n, n_eff: null, fault};
}

function fromRespondents(rows: readonly AnswerRow[]): ReturnType<typeof counted> {
  const weights = rows.map(({cells}) => (cells.has("weight") ? numberIn(cells, "weight") : 1));
  if (weights.some((weight) => weight === null || weight < 0))
    return {answers: [], n: rows.length, n_eff: null, fault: "a weight is missing, unreadable or below zero"};
  const sums = new Map<string, number>();
  for (const [i, {answer}] of rows.entries()) sums.set(answer, (sums.get(answer) ?? 0) + (weights[i] ?? 0));
  const total = [...sums.values()].reduce((a, b) => a + b, 0);
  if (total === 0) return {answers: [], n: rows.length, n_eff: null, fault: "all weights are zero"};
  const answers = [...sums].map(([answer, weight]) => answerOf(answer, weight / total));
  return {answers, n: rows.length, n_eff: effectiveNumber(weights.map((weight) => weight ?? 0)), fault: null};
}

function answerOf(answer: string, share: number | null): Answer {
  return {answer, direction: directionOf(answer), share};
}

function repeated(answers: readonly Answer[]): string | null {
  const twice = answers.find(({answer}, i) => answers.findIndex((other) => other.answer === answer) < i);
  return twice === undefined ? null : `the answer «${twice.answer}» is there twice`;
}

/** Rows of one question that disagree on how many were asked. */
function severalSizes(rows: readonly AnswerRow[]): string | null {
  const sizes = new Set(rows.flatMap(({cells}) => numberIn(cells, ...sizeNames) ?? []));
  return sizes.size > 1 ? `the rows give different numbers of respondents: ${[...sizes].join(", ")}` : null;
}

function sizeFault(n: number | null, n_eff: number | null): string | null {
  if (n !== null && !(n > 0)) return `the number of respondents is ${n}`;
  return n_eff !== null && !(n_eff > 0) ? `the effective number of respondents is ${n_eff}` : null;
}

function written(cells: Cells): Written {
  const text = textIn(cells, "share", "percent", "percentage", "pct") ?? "";
  const value = numberIn(cells, "share", "percent", "percentage", "pct");
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return {value, percent: /%$/.test(text) || cells.has("percent") || cells.has("pct"), decimals};
}

function surveyOf(cells: Cells): string {
  return textIn(cells, "survey", "name") ?? "unnamed survey";
}

function waveIn(cells: Cells): string | null {
  const written = textIn(cells, "wave", "period", "quarter", "month");
  return written === null ? null : waveOf(written);
}

function populationOf(cells: Cells): string | null {
  return textIn(cells, "population", "who", "segment", "group");
}

function questionOf(cells: Cells): string {
  return textIn(cells, "question", "asks") ?? "staff in the coming period";
}

function citationIn(cells: Cells): Citation {
  return {
    publisher: textIn(cells, "publisher"),
    title: textIn(cells, "title"),
    url: textIn(cells, "url"),
    date: textIn(cells, "published", "date")
  };
}
