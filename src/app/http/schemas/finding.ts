import {z} from "@hono/zod-openapi";
import {type Finding, repeatReadings} from "../../../model/finding.ts";

const words = z.record(z.string(), z.string());

/** A value at a time with its interval, count and base; an absent value is null and says why. */
export const pointSchema = z
  .object({
    at: z
      .string()
      .describe("a day 2026-01-31, a month 2026-01, a quarter 2026-Q1, a year 2026, or a period 2024-01..2026-06"),
    value: z.number().nullable().describe("null is absent, never 0"),
    low: z.number().nullable().optional().describe("lower end of the interval; null when it is not known"),
    high: z.number().nullable().optional(),
    count: z.number().describe("the numerator, or the number of observations"),
    base: z.number().describe("the denominator"),
    why: z.string().optional().describe("why there is no value")
  })
  .openapi("Point");

/** A figure, as every page, command and endpoint gives it. */
export const findingSchema = z
  .object({
    measure: z.string(),
    version: z.number().int(),
    unit: z.string(),
    level: z.number().describe("coverage of the intervals"),
    fewest: z.number().describe("below this base no value is given"),
    repeats: z.enum(repeatReadings),
    counts: z.string().describe("the numerator, in words"),
    of: z.string().describe("the denominator, in words"),
    about: words,
    where: words,
    vintage: z.number().int().describe("the number of the data that it was computed from"),
    lens: z.string().describe("the hash of the skill list"),
    synthetic: z.boolean().describe("true when invented postings are in it"),
    method: z.string(),
    points: z.array(pointSchema),
    beside: z
      .record(z.string(), z.number().nullable())
      .optional()
      .describe("numbers of the series as a whole, by name, where the measure has some"),
    state: z.string().optional().describe("what the points together say, where the measure has a word for it"),
    caveats: z.array(z.string()),
    evidence: z.array(z.string()).describe("ids of postings behind it")
  })
  .openapi("Finding");

/** A figure as it is sent. */
export type SentFinding = z.infer<typeof findingSchema>;

/** A figure as it is sent: the same values under the same names. */
export function sentFinding(finding: Finding): SentFinding {
  const {about, where, points, caveats, evidence, beside, ...rest} = finding;
  return {
    ...rest,
    ...(beside === undefined ? {} : {beside: {...beside}}),
    about: {...about},
    where: {...where},
    points: points.map((point) => ({...point})),
    caveats: [...caveats],
    evidence: [...evidence]
  };
}
