import type {PublishedFact} from "../../model/published-fact.ts";
import type {SurveyResult} from "../../model/survey.ts";
import {wilson} from "../../stats/wilson.ts";
import {isMapping} from "../rows/cells.ts";
import {outlookOf} from "../surveys/net-outlook.ts";

/** A figure that a claim can be held against. */
export interface ClaimFigure {
  /** A measure, or `gross-increase` and `gross-decrease` of a survey. */
  readonly quantity: string;
  readonly about: Readonly<Record<string, string>>;
  /** A wave, month or day. */
  readonly at: string;
  readonly value: number;
  /** Null when the margin is not known; equal to the value where there is none, as in a count. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly adjusted: boolean | null;
  /** Who says so. */
  readonly from: string;
  /** True when invented postings are in it: nothing can be held against it. */
  readonly made_up: boolean;
}

/** The figures of survey results: the outlook, and the two gross shares that it is often mistaken for. */
export function figuresOfSurveys(results: readonly SurveyResult[]): readonly ClaimFigure[] {
  return results.flatMap((result) => {
    const {survey, wave, population, question, n, n_eff, adjusted, source} = result;
    const {value, low, high, more, fewer} = outlookOf(result);
    if (result.fault !== null) return [];
    const about = {survey, question, ...(population === null ? {} : {population})};
    const base = {about, at: wave, adjusted, from: source.publisher ?? survey, made_up: false};
    const size = n_eff ?? n;
    const gross = (quantity: string, share: number | null) => {
      if (share === null) return [];
      const [from, to] = (size === null ? null : wilson(share * size, size)) ?? [null, null];
      return [{...base, quantity, value: share, low: from, high: to, unit: "share"}];
    };
    const net = value === null ? [] : [{...base, quantity: "outlook", value, low, high, unit: "net-percent"}];
    return [...net, ...gross("gross-increase", more), ...gross("gross-decrease", fewer)];
  });
}

/**
 * The figures of findings as Assay prints them: one, a list, or the `findings` of a report; every point that has a value.
 *
 * @param value parsed JSON of any kind; what is no finding in it is passed over
 */
export function figuresOfFindings(value: unknown): readonly ClaimFigure[] {
  if (Array.isArray(value)) return value.flatMap(figuresOfFindings);
  if (!isMapping(value)) return [];
  const {findings, measure, points, unit} = value;
  if (Array.isArray(findings)) return findings.flatMap(figuresOfFindings);
  if (typeof measure !== "string" || typeof unit !== "string" || !Array.isArray(points)) return [];
  const about = {...wordsOf(value["about"]), ...wordsOf(value["where"])};
  const made_up = value["synthetic"] === true;
  const from = `Assay, vintage ${value["vintage"]}${made_up ? ", MADE-UP DATA" : ""}`;
  return points.flatMap((point) => {
    if (!isMapping(point) || typeof point["value"] !== "number" || typeof point["at"] !== "string") return [];
    const {at, value: level} = point;
    const [low, high] = [end(point["low"]), end(point["high"])];
    return [{quantity: measure, about, at, value: level, low, high, unit, adjusted: null, from, made_up}];
  });
}

function end(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function wordsOf(value: unknown): Readonly<Record<string, string>> {
  return isMapping(value) ? Object.fromEntries(Object.entries(value).map(([key, word]) => [key, String(word)])) : {};
}

/** The figures of published facts, as their publishers gave them; their margins are not known. */
export function figuresOfFacts(facts: readonly PublishedFact[]): readonly ClaimFigure[] {
  return facts.flatMap(({numbers, adjusted, source}) =>
    numbers.flatMap(({figure, value, unit}) =>
      figure === null
        ? []
        : [
            {
              ...figure,
              value,
              low: null,
              high: null,
              unit,
              adjusted,
              from: source.publisher ?? "publisher not known",
              made_up: false
            }
          ]
    )
  );
}
