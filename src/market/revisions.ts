import type {Finding} from "../model/finding.ts";
import {rounded} from "./points.ts";

/** A figure as it stood in one vintage. */
export type AsOf = Pick<Finding, "vintage" | "lens" | "points"> & {
  /** When the vintage was made. */
  readonly made: string;
};

/** One time of a figure through the vintages. */
export interface Revised {
  readonly at: string;
  /** In the order of the vintages; null where the vintage has no value for it. */
  readonly values: readonly (number | null)[];
  /** Newest value minus the first that was given; null when there are not two. */
  readonly revision: number | null;
}

/** A figure as of each vintage: how it was told then and how it is told now. */
export interface Triangle {
  readonly vintages: readonly {readonly vintage: number; readonly made: string; readonly lens: string}[];
  readonly rows: readonly Revised[];
  /** The mean size of a revision, over times that were given twice at least; null when there are none. */
  readonly mean: number | null;
  readonly notes: readonly string[];
}

/**
 * The revisions of one figure, a row a time and a column a vintage.
 *
 * @param told the figure as of each vintage, the oldest first
 */
export function triangleOf(told: readonly AsOf[]): Triangle {
  const times = [...new Set(told.flatMap(({points}) => points.map(({at}) => at)))].sort();
  const values = told.map(({points}) => new Map(points.map((point) => [point.at, point.value])));
  const rows = times.map((at) =>
    revised(
      at,
      values.map((own) => own.get(at) ?? null)
    )
  );
  const sizes = rows.flatMap(({revision}) => (revision === null ? [] : [Math.abs(revision)]));
  return {
    vintages: told.map(({vintage, made, lens}) => ({vintage, made, lens})),
    rows,
    mean: sizes.length === 0 ? null : rounded(sizes.reduce((a, b) => a + b, 0) / sizes.length),
    notes: lensNotes(told)
  };
}

function revised(at: string, values: readonly (number | null)[]): Revised {
  const known = values.filter((value) => value !== null);
  const [first, newest] = [known[0], known.at(-1)];
  const twice = known.length >= 2 && first !== undefined && newest !== undefined;
  return {at, values, revision: twice ? rounded(newest - first) : null};
}

/** A change of the skill list revises a figure too; it is said where it happened. */
function lensNotes(told: readonly AsOf[]): readonly string[] {
  return told.flatMap(({vintage, lens}, i) => {
    const before = told[i - 1];
    return before === undefined || before.lens === lens
      ? []
      : [`The skill list changed with vintage ${vintage}: figures before it were read with another.`];
  });
}
