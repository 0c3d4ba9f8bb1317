import {type DateOrder, tellDateOrder} from "../../postings/dates.ts";
import {decode} from "./decode.ts";
import type {Source} from "./source.ts";
import {unpack} from "./unpack.ts";

/** A date with slashes that is a whole field: `10/31/2025` between quotes, delimiters or line ends. */
const field = /(?:^|[",;\t|\n])\s?(\d{1,2}\/\d{1,2}\/\d{4})(?=["\s,;\t|]|$)/g;

export const slashDate = /^\s*\d{1,2}\/\d{1,2}\/\d{4}/;

/**
 * Tells for a whole file whether its dates are day first or month first.
 *
 * @param samples used alone when the input cannot be read twice (standard input)
 */
export async function scanDateOrder(
  source: Source,
  samples: readonly string[]
): Promise<DateOrder | "ambiguous" | null> {
  if (source.path === null) return tellDateOrder(samples);
  const dates = new Set(samples);
  for await (const {text} of decode(unpack(source.bytes(), source.label, () => undefined))) {
    for (const match of text.matchAll(field)) if (match[1] !== undefined) dates.add(match[1]);
  }
  return tellDateOrder(dates);
}
