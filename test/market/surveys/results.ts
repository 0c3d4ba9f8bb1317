import type {Answer, SurveyResult} from "../../../src/model/survey.ts";

/** A result with three answers; shares in per cent. */
export function resultWith(more: number, fewer: number, rest: Partial<SurveyResult> = {}): SurveyResult {
  const answers: readonly Answer[] = [
    {answer: "increase", direction: "more", share: more / 100},
    {answer: "decrease", direction: "fewer", share: fewer / 100},
    {answer: "no change", direction: "same", share: 1 - (more + fewer) / 100}
  ];
  const source = {publisher: null, title: null, url: null, date: null};
  const known = {survey: "s", wave: "2026-Q1", population: "employers", question: "q", adjusted: null, source};
  return {...known, answers, n: 1000, n_eff: null, at: "s.csv:2", fault: null, ...rest};
}
