import type {Claim} from "../../model/claim.ts";
import {valueText} from "../units.ts";
import type {ClaimFigure} from "./claim-figure.ts";
import {figureWords, holdAgainst} from "./hold-against.ts";

/** The three answers to a claim. */
export const verdicts = ["supported", "contradicted", "cannot be checked"] as const;
export type Verdict = (typeof verdicts)[number];

/** The answer to a claim, with why, and the figures behind it. */
export interface ClaimAnswer {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** In words a journalist understands; for "cannot be checked" what is missing. */
  readonly because: string;
  /** The figures it was held against; when it cannot be checked, the nearest ones there are, at most three. */
  readonly figures: readonly ClaimFigure[];
}

/** Quantities whose gross and net forms are easily taken for each other. */
const surveyQuantities: readonly string[] = ["outlook", "gross-increase", "gross-decrease"];

/**
 * Answers a claim: supported, contradicted, or cannot be checked.
 *
 * It cannot be checked without a population, without a wave or date, without something that can be compared, when gross and net
 * are not told apart, when the figure at hand is adjusted and the claim is not (or the other way round), or when no figure of
 * the same quantity, of the same, at the same time is at hand. Made-up data answer nothing.
 *
 * @param figures of the user before those of publishers: the first that fits is taken
 */
export function checkClaim(claim: Claim, figures: readonly ClaimFigure[]): ClaimAnswer {
  const series = figures.filter((figure) => figure.quantity === claim.quantity && fits(claim, figure));
  const unclear = whyUnclear(claim);
  if (unclear !== null || claim.expects === null) return unknown(claim, unclear ?? "", nearest(claim, figures));
  const fitting = series.filter((one) => one.at === claim.wave && sameSeason(claim, one));
  const figure = fitting.find(({made_up}) => !made_up) ?? fitting[0];
  const other = series.find(({at}) => at === claim.wave);
  if (figure === undefined && other !== undefined) return unknown(claim, seasonWords(claim, other), [other]);
  if (figure === undefined) return unknown(claim, noFigure(claim), series);
  if (figure.made_up) return unknown(claim, "the only figure at hand is of made-up data", [figure]);
  const own = series.filter(({from, adjusted}) => from === figure.from && adjusted === figure.adjusted);
  const held = holdAgainst(claim.expects, figure, own);
  if (held.holds === null) return {claim, verdict: "cannot be checked", because: held.because, figures: held.figures};
  if (held.holds) return {claim, verdict: "supported", because: held.because, figures: held.figures};
  const mistaken = takenForNet(claim, figure, figures);
  const because = mistaken === null ? held.because : `${held.because}; ${mistaken.words}`;
  return {
    claim,
    verdict: "contradicted",
    because,
    figures: mistaken === null ? held.figures : [figure, mistaken.gross]
  };
}

/** Labels that say where a figure is from and do not narrow whom it is about. */
const neutral: readonly string[] = ["survey", "question", "publisher"];

/** Whether a figure is about what the claim is about, in any case of letters, and about nothing narrower. */
function fits({about}: Claim, figure: ClaimFigure): boolean {
  const alike = Object.entries(about).every(([key, word]) => figure.about[key]?.toLowerCase() === word.toLowerCase());
  return alike && Object.keys(figure.about).every((key) => key in about || neutral.includes(key));
}

function sameSeason({adjusted}: Claim, figure: ClaimFigure): boolean {
  return adjusted === null || figure.adjusted === null || adjusted === figure.adjusted;
}

function seasonWords({adjusted}: Claim, figure: ClaimFigure): string {
  return `the claim is ${season(adjusted === true)}, the figure at hand is ${season(figure.adjusted === true)}`;
}

function whyUnclear({population, wave, basis, quantity, expects}: Claim): string | null {
  const missing = [
    population === null ? "whom it is about (population)" : [],
    wave === null ? "which wave or date it is about" : [],
    basis === null && surveyQuantities.includes(quantity) ? "whether it is gross or net" : []
  ].flat();
  if (missing.length > 0) return `the claim does not say ${missing.join(", nor ")}`;
  return expects === null ? "it gives nothing that could be compared with a figure" : null;
}

function noFigure({quantity, about, wave}: Claim): string {
  const words = Object.entries(about).map(([key, word]) => `${key} ${word}`);
  return `no figure of ${[quantity, ...words].join(", ")} at ${wave} is at hand`;
}

/** The figures that come nearest: of the same quantity, or for a survey of all that are taken for each other. */
function nearest(claim: Claim, figures: readonly ClaimFigure[]): readonly ClaimFigure[] {
  const {quantity, basis, wave} = claim;
  const quantities = basis === null && surveyQuantities.includes(quantity) ? surveyQuantities : [quantity];
  const near = figures.filter((figure) => quantities.includes(figure.quantity) && fits(claim, figure));
  const then = near.filter(({at}) => at === wave);
  return then.length > 0 ? then : near;
}

function unknown(claim: Claim, because: string, near: readonly ClaimFigure[]): ClaimAnswer {
  const newest = near.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, 3);
  const words = newest.map((figure) => `${figure.quantity} ${figureWords(figure)}`);
  const told = words.length > 0 ? `nearest: ${words.join(", ")}` : `no figure of ${claim.quantity} for it is at hand`;
  const whole = because.startsWith("no figure") && words.length === 0 ? because : `${because}; ${told}`;
  return {claim, verdict: "cannot be checked", because: whole, figures: newest};
}

/** The trap: the share that plans to hire, quoted as the outlook. */
function takenForNet(
  {quantity, expects}: Claim,
  outlook: ClaimFigure,
  figures: readonly ClaimFigure[]
): {readonly words: string; readonly gross: ClaimFigure} | null {
  if (quantity !== "outlook" || expects === null) return null;
  const gross = figures.find(
    (figure) =>
      figure.quantity === "gross-increase" &&
      figure.at === outlook.at &&
      figure.from === outlook.from &&
      figure.about["population"] === outlook.about["population"]
  );
  if (gross === undefined) return null;
  const {at_least = Number.NEGATIVE_INFINITY, at_most = Number.POSITIVE_INFINITY} = expects;
  const points = 100 * gross.value;
  if (points < at_least - 0.5 || points > at_most + 0.5) return null;
  const share = valueText(gross.value, gross.unit);
  return {
    words: `${share} is the gross share that plans to hire, quoted as the outlook: those that plan to cut were not taken off`,
    gross
  };
}

function season(adjusted: boolean): string {
  return adjusted ? "seasonally adjusted" : "not seasonally adjusted";
}
