import type {VocabularyName} from "../vocabulary.ts";
import {columnsOf} from "./columns.ts";
import {escoShapes} from "./esco.ts";
import {lightcastShapes} from "./lightcast.ts";
import {onetShapes} from "./onet.ts";
import type {ReadRow, Shape} from "./shape.ts";

const shapes = [...escoShapes, ...onetShapes, ...lightcastShapes];

/**
 * Tells from a record in which form a vocabulary is published.
 *
 * @param as whose file it is, when the user says so
 * @returns null when no form is known that looks like it
 */
export function tellShape(record: unknown, as: VocabularyName | null): Shape | null {
  const columns = columnsOf(record);
  if (columns === null) return null;
  return shapes.find((shape) => (as === null || shape.vocabulary === as) && shape.fits(columns, as !== null)) ?? null;
}

/** Reads one record of a known form. */
export function readRow(record: unknown, shape: Shape): ReadRow {
  const columns = columnsOf(record);
  return columns === null ? "not-a-row" : shape.read(columns);
}
