import type {Direction, SurveyResult} from "../../model/survey.ts";
import {type Balance, balanceChange, netBalance} from "../../stats/net-balance.ts";

/** A net employment outlook: the share that plans more staff less the share that plans fewer, in points of per cent. */
export interface Outlook {
  readonly survey: string;
  readonly wave: string;
  readonly population: string | null;
  readonly question: string;
  /** 100(p⁺ − p⁻), in [−100, 100]; null with a `why`. */
  readonly value: number | null;
  /** Sampling interval at 95 %; null with a `why` when the number of respondents is not known. */
  readonly low: number | null;
  readonly high: number | null;
  /** The gross shares behind it, in [0, 1]. Neither is the outlook. */
  readonly more: number | null;
  readonly fewer: number | null;
  readonly n: number | null;
  readonly n_eff: number | null;
  readonly adjusted: boolean | null;
  /** Why the value, or its interval, is absent; null when neither is. */
  readonly why: string | null;
  /** What a reader must know beside it, in words. */
  readonly notes: readonly string[];
}

const z = 1.959964;
const gross = "The share that plans to hire is gross: those that plan to cut are not taken off. It is not the outlook.";
const ungauged =
  "Before design effect: weights and clusters of the survey are not published, so the true margin is wider.";

/**
 * The net employment outlook of one question in one wave, with its sampling interval.
 *
 * `NEO = 100(p⁺ − p⁻)`, `Var = [p⁺ + p⁻ − (p⁺ − p⁻)²]/n_eff`; n where the effective number is not known, said so.
 *
 * @returns null values with a `why` when the shares do not add up, or an answer for more or for fewer staff is missing
 */
export function outlookOf(result: SurveyResult): Outlook {
  const {survey, wave, population, question, n, n_eff, adjusted} = result;
  const [more, fewer] = [shareOf(result, "more"), shareOf(result, "fewer")];
  const base = {survey, wave, population, question, n, n_eff, adjusted, more, fewer};
  const absent = result.fault ?? missing(more, fewer);
  if (absent !== null || more === null || fewer === null)
    return {...base, value: null, low: null, high: null, why: absent, notes: []};
  const size = n_eff ?? n;
  if (size === null) {
    const why = `the number of respondents is not published, so there is no margin; ${supposed(more, fewer)}`;
    return {...base, value: rounded(100 * (more - fewer)), low: null, high: null, why, notes: [gross]};
  }
  const {value, error} = netBalance(more, fewer, size);
  const [low, high] = [Math.max(-1, value - z * error), Math.min(1, value + z * error)];
  const notes = n_eff === null ? [gross, ungauged] : [gross];
  return {...base, value: rounded(100 * value), low: rounded(100 * low), high: rounded(100 * high), why: null, notes};
}

/** What the margin of an outlook would be with n respondents, in points: ± at 95 %. */
export function marginAt(more: number, fewer: number, n: number): number {
  return 100 * z * netBalance(more, fewer, n).error;
}

/** The change of an outlook between two waves, tested with the sampling errors of both. */
export interface OutlookChange {
  readonly from: string;
  readonly to: string;
  /** In points; null with a `why`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The chance of a change as large if nothing had changed; null when an interval is missing. */
  readonly p: number | null;
  readonly why: string | null;
}

/**
 * The change of the outlook from one wave to another of the same question and population, as if the two samples were
 * independent (a panel that asks the same employers again has a narrower margin).
 */
export function outlookChange(before: SurveyResult, after: SurveyResult): OutlookChange {
  const [first, last] = [outlookOf(before), outlookOf(after)];
  const waves = {from: before.wave, to: after.wave};
  if (first.value === null || last.value === null) {
    const [wave, why] = first.value === null ? [before.wave, first.why] : [after.wave, last.why];
    return {...waves, value: null, low: null, high: null, p: null, why: `${wave}: ${why}`};
  }
  const value = rounded(last.value - first.value);
  const [start, end] = [balanceOf(first), balanceOf(last)];
  if (start === null || end === null) {
    const wave = start === null ? before.wave : after.wave;
    const why = `the number of respondents of ${wave} is not published, so the change cannot be told from chance`;
    return {...waves, value, low: null, high: null, p: null, why};
  }
  const {error, p} = balanceChange(start, end);
  const half = 100 * z * error;
  return {...waves, value, low: rounded(value - half), high: rounded(value + half), p, why: null};
}

function balanceOf({more, fewer, n, n_eff}: Outlook): Balance | null {
  const size = n_eff ?? n;
  return size === null || more === null || fewer === null ? null : netBalance(more, fewer, size);
}

/** The share of all answers of a direction; null when there is none, or one of them was not published. */
function shareOf({answers}: SurveyResult, direction: Direction): number | null {
  const own = answers.filter((answer) => answer.direction === direction);
  if (own.length === 0) return null;
  return own.reduce<number | null>((sum, {share}) => (sum === null || share === null ? null : sum + share), 0);
}

function missing(more: number | null, fewer: number | null): string | null {
  if (more === null) return "no share is given of those that plan more staff";
  return fewer === null ? "only the gross share that plans more staff is given, not the share that plans fewer" : null;
}

function supposed(more: number, fewer: number): string {
  const [wide, narrow] = [600, 1000].map((n) => marginAt(more, fewer, n).toFixed(1));
  return `at n = 600 it would be ±${wide} points, at n = 1,000 ±${narrow}`;
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
