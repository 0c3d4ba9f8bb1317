import type {Measure} from "../../market/measure.ts";
import type {Finding} from "../../model/finding.ts";
import {type FigureRequest, figures, type Market} from "../warehouse/market.ts";

/** One part of a card: figures that answer one question, each with its base. */
export interface CardPart {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** A question that a card asks of the market. */
export interface Question {
  readonly title: string;
  readonly measure: Measure;
  readonly request: Partial<FigureRequest>;
  /** Only the first so many series, in the order of `by`. */
  readonly most?: number;
  /** The series with the highest newest value first; in the order of the measure when absent. */
  readonly highest?: boolean;
}

const plain: FigureRequest = {about: {}, skills: [], rule: null, where: {}, repeats: "copies-dropped"};

/** Asks the questions of a card, one after the other; a part without any series is left out. */
export async function askAll(market: Market, questions: readonly Question[]): Promise<readonly CardPart[]> {
  const parts: CardPart[] = [];
  for (const {title, measure, request, most, highest} of questions) {
    const found = await figures(market, measure, {...plain, ...request});
    const findings = (highest === true ? highestFirst(found) : found).slice(0, most ?? found.length);
    if (findings.length > 0) parts.push({title, findings});
  }
  return parts;
}

/** Those with a newest value; where none has one, the one that most postings have, to say why. */
function highestFirst(found: readonly Finding[]): readonly Finding[] {
  const valued = found.filter((finding) => newest(finding) > -Infinity);
  if (valued.length > 0) return valued.sort((a, b) => newest(b) - newest(a));
  return found.toSorted((a, b) => (b.points.at(-1)?.count ?? 0) - (a.points.at(-1)?.count ?? 0)).slice(0, 1);
}

/** The newest value of a figure; below all others when it has none. */
export function newest({points}: Finding): number {
  return points.at(-1)?.value ?? -Infinity;
}
