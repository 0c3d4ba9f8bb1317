import type {Measure} from "../../market/measure.ts";
import {type AsOf, type Triangle, triangleOf} from "../../market/revisions.ts";
import {allManifests, openFolder, vocabularyOf} from "./manifest.ts";
import {type FigureRequest, figure, type Opening, openMarket} from "./market.ts";

/** Where the vintages lie, and how many of the newest are looked at. */
export interface Looked {
  readonly folder: string;
  readonly vocabulary: string;
  readonly last: number;
  readonly opening: Opening;
}

/** A figure as of each of the newest vintages. @throws Error `no postings yet: …` */
export async function revisionsOf(looked: Looked, measure: Measure, request: FigureRequest): Promise<Triangle> {
  const manifests = allManifests(openFolder(looked.folder)).filter(
    (manifest) => vocabularyOf(manifest) === looked.vocabulary
  );
  const told: AsOf[] = [];
  for (const {vintage, made} of manifests.slice(-looked.last)) {
    const market = await openMarket(looked.folder, looked.vocabulary, {...looked.opening, vintage});
    try {
      const {lens, points} = await figure(market, measure, request);
      told.push({vintage, made, lens, points});
    } finally {
      market.close();
    }
  }
  return triangleOf(told);
}
