import type {Finding} from "../../model/finding.ts";
import type {PublishedFact} from "../../model/published-fact.ts";
import type {SurveyResult} from "../../model/survey.ts";
import {wilson} from "../../stats/wilson.ts";
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
}

/** The figures of survey results: the outlook, and the two gross shares that it is often mistaken for. */
export function figuresOfSurveys(results: readonly SurveyResult[]): readonly ClaimFigure[] {
  return results.flatMap((result) => {
    const {survey, wave, population, question, n, n_eff, adjusted, source} = result;
    const {value, low, high, more, fewer} = outlookOf(result);
    if (result.fault !== null) return [];
    const about = {survey, question, ...(population === null ? {} : {population})};
    const base = {about, at: wave, adjusted, from: source.publisher ?? survey};
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

/** The figures of findings: every point that has a value. */
export function figuresOfFindings(findings: readonly Finding[]): readonly ClaimFigure[] {
  return findings.flatMap(({measure, about, where, unit, points, vintage, synthetic}) =>
    points.flatMap((point) =>
      point.value === null
        ? []
        : [
            {
              quantity: measure,
              about: {...about, ...where},
              at: point.at,
              value: point.value,
              low: point.low,
              high: point.high,
              unit,
              adjusted: null,
              from: `Assay, vintage ${vintage}${synthetic ? ", MADE-UP DATA" : ""}`
            }
          ]
    )
  );
}

/** The figures of published facts, as their publishers gave them; their margins are not known. */
export function figuresOfFacts(facts: readonly PublishedFact[]): readonly ClaimFigure[] {
  return facts.flatMap(({numbers, adjusted, source}) =>
    numbers.flatMap(({figure, value, unit}) =>
      figure === null
        ? []
        : [{...figure, value, low: null, high: null, unit, adjusted, from: source.publisher ?? "publisher not known"}]
    )
  );
}
