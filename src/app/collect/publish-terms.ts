import {join} from "node:path";
import {writeWhole} from "../whole-files.ts";
import {layoutOf} from "./layout.ts";
import {readTerms} from "./terms-read.ts";

/**
 * Lets the terms of what was collected travel with a site that is made of it, as `terms.json`.
 *
 * @returns the sources for this machine only: nobody has read that their terms permit figures; none when nothing was collected
 */
export function publishTerms(warehouse: string, out: string): readonly string[] {
  const terms = readTerms(layoutOf(warehouse));
  if (terms === null) return [];
  writeWhole(join(out, "terms.json"), `${JSON.stringify(terms, null, 1)}\n`);
  return [...new Set(terms.sources.filter(({use}) => use === "local").map(({title}) => title))].sort();
}
