import {z} from "@hono/zod-openapi";
import {measures} from "../../../market/measures.ts";
import {cuts} from "../../../market/where.ts";
import {repeatReadings} from "../../../model/finding.ts";
import {rules} from "../../../model/mention.ts";
import {families} from "../../../model/skill.ts";
import {bys} from "../../answers/figures.ts";
import type {Flags} from "../../cli/filters.ts";

const word = z.string().min(1).max(200).optional();
const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "a month, such as 2026-01")
  .optional();

const filters = Object.fromEntries(cuts.map(({name, says}) => [name, word.describe(says)]));

/** The options that measures have of their own: the same name means the same everywhere. */
const options = Object.fromEntries(
  measures.flatMap((measure) =>
    measure.options.map(({name, says}) => {
      const takers = measures.filter((one) => one.options.some((option) => option.name === name));
      return [name, word.describe(`${says} (${takers.map((taker) => taker.name).join(", ")})`)] as const;
    })
  )
);

/** The names of options that only some measures take; docs/MEASURES.md says which. */
export const ownOptions: readonly string[] = Object.keys(options);

/** What can be asked of a figure: made from the measures, so that a new one appears by itself. */
export const asking = {
  skill: word.describe("an id, a name or an alias"),
  family: z.enum(families).optional().describe("every skill of a family"),
  ...filters,
  from: month.describe("first month, YYYY-MM"),
  to: month.describe("last month, YYYY-MM"),
  by: z.enum(bys).optional().describe("one series a value"),
  rule: z.enum(rules).optional().describe("only mentions found by one rule"),
  repeats: z
    .enum(repeatReadings)
    .optional()
    .describe("copies-dropped unless given; keep counts all, first drops re-posts too"),
  vintage: z.coerce
    .number()
    .int()
    .min(1)
    .max(99_999_999)
    .optional()
    .describe("the figure as of a vintage; the newest unless given"),
  ...options
};

/** What was asked, in the words of the command line. */
export function flagsOf(given: Readonly<Record<string, unknown>>): Flags {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
}
