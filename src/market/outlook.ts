import type {Point} from "../model/finding.ts";
import type {SurveyResult} from "../model/survey.ts";
import type {Measure, Row, Series} from "./measure.ts";
import {type Outlook, type OutlookChange, outlookChange, outlookOf} from "./surveys/net-outlook.ts";
import {readSurveys} from "./surveys/read-survey.ts";

/** The net employment outlook of employer surveys, wave by wave, and its change between waves. */
export const outlook: Measure = {
  name: "outlook",
  version: 1,
  title: "Net employment outlook",
  unit: "net-percent",
  counts: "respondents who plan more staff, less those who plan fewer",
  of: "respondents of the wave",
  fewest: 30,
  stances: null,
  subject: "none",
  options: [],
  files: ["survey"],
  method:
    "100(p⁺ − p⁻); 95 % interval from Var = [p⁺ + p⁻ − (p⁺ − p⁻)²]/n_eff; a change is tested with the errors of both waves",
  caveats: ["survey-net-not-gross", "survey-margin"],
  rows: () => ({}),
  estimate: ({survey = []}) => seriesOf(readSurveys(survey.map(located)).results)
};

/** A row with its place when a reader has put it beside; the row itself when not. */
function located(row: Row, i: number) {
  const {value, at} = row;
  return typeof at === "string" && value !== undefined ? {value, at} : {value: row, at: `row ${i + 1}`};
}

function seriesOf(results: readonly SurveyResult[]): readonly Series[] {
  const groups = new Map<string, SurveyResult[]>();
  for (const result of results) {
    const key = JSON.stringify(aboutOf(result));
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].flatMap((waves) => {
    const sorted = waves.toSorted((a, b) => (a.wave < b.wave ? -1 : 1));
    const changes = sorted.slice(1).flatMap((wave, i) => {
      const before = sorted[i];
      return before === undefined ? [] : [changePoint(outlookChange(before, wave), [before, wave])];
    });
    const about = sorted[0] === undefined ? {} : aboutOf(sorted[0]);
    const levels: Series = {about, points: sorted.map((wave) => levelPoint(outlookOf(wave))), ...stateOf(sorted)};
    return changes.length === 0 ? [levels] : [levels, {about: {...about, figure: "change"}, points: changes}];
  });
}

function aboutOf({survey, population, question}: SurveyResult): Readonly<Record<string, string>> {
  return {survey, population: population ?? "population not stated", question};
}

function levelPoint({wave, value, low, high, n, why}: Outlook): Point {
  const size = {at: wave, count: n ?? 0, base: n ?? 0};
  if (value === null) return {...size, value, why: why ?? "no figure"};
  if (n !== null && n < outlook.fewest) return {...size, value: null, why: "too few"};
  if (low === null || high === null) return {...size, value, low, high, why: why ?? "no margin"};
  return {...size, value, low, high};
}

function changePoint({from, to, value, low, high, p, why}: OutlookChange, waves: readonly SurveyResult[]): Point {
  const n = waves.at(-1)?.n ?? 0;
  const size = {at: `${from}..${to}`, count: n, base: n};
  if (value === null) return {...size, value, why: why ?? "no figure"};
  const few = waves.find((wave) => wave.n !== null && wave.n < outlook.fewest);
  if (few !== undefined) return {...size, value: null, why: `${few.wave}: too few answered`};
  if (low === null || high === null) return {...size, value, low, high, why: why ?? "no margin"};
  return p !== null && p > 0.05
    ? {...size, value, low, high, why: "cannot be told from chance"}
    : {...size, value, low, high};
}

/** The gross shares of the newest wave, beside the net: what is often quoted in its place. */
function stateOf(waves: readonly SurveyResult[]): {readonly state?: string} {
  const newest = waves.at(-1);
  if (newest === undefined) return {};
  const told = outlookOf(newest);
  const {wave, more, fewer} = told;
  if (levelPoint(told).value === null || more === null || fewer === null) return {};
  return {state: `${wave}: ${percent(more)} plan more staff, ${percent(fewer)} fewer`};
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}
