import {z} from "@hono/zod-openapi";
import {caveatText} from "../../../market/caveats.ts";
import type {Measure} from "../../../market/measure.ts";
import {measures} from "../../../market/measures.ts";
import {units} from "../../../market/units.ts";
import {stances} from "../../../model/mention.ts";
import {askFigures, vintageIn} from "../../answers/figures.ts";
import {endpoint} from "../endpoint.ts";
import {NotFound} from "../problem.ts";
import {asking, flagsOf} from "../schemas/asking.ts";
import {findingSchema, type SentFinding, sentFinding} from "../schemas/finding.ts";
import {extent, stretch, window} from "../schemas/page.ts";

const measureSchema = z
  .object({
    name: z.string(),
    version: z.number().int(),
    title: z.string(),
    unit: z.string(),
    unit_says: z.string(),
    counts: z.string().describe("the numerator, in words"),
    of: z.string().describe("the denominator, in words"),
    fewest: z.number().describe("below this base no value is given"),
    stances: z.array(z.enum(stances)).nullable(),
    subject: z
      .enum(["skill", "skill-or-all", "none"])
      .describe("whether it must be, may be or is not asked of a skill"),
    options: z.array(
      z.object({
        name: z.string(),
        says: z.string(),
        known: z.array(z.string()).nullable(),
        otherwise: z.string().nullable()
      })
    ),
    files: z
      .array(z.string())
      .describe("files of the user that it reads; such a measure is answered on the console only"),
    method: z.string(),
    caveats: z.array(z.string())
  })
  .openapi("Measure");

/** What can be measured. */
export const measuresEndpoint = endpoint({
  method: "get",
  path: "/measures",
  id: "listMeasures",
  summary: "Every measure: what it counts, over what, how, and what to beware of",
  depends: "skills",
  takes: z.strictObject({...window}),
  answers: z.object({...extent, items: z.array(measureSchema)}).openapi("MeasurePage"),
  answer: async (input) => {
    const page = stretch(measures, input);
    return {...page, items: page.items.map(sentMeasure)};
  },
  table: ({items}) => ({
    columns: ["name", "version", "title", "unit", "counts", "of", "fewest", "method"],
    rows: items.map((one) => [one.name, one.version, one.title, one.unit, one.counts, one.of, one.fewest, one.method]),
    synthetic: false
  })
});

function sentMeasure(measure: Measure): z.infer<typeof measureSchema> {
  const {name, version, title, unit, counts, of, fewest, subject, method} = measure;
  return {
    ...{name, version, title, unit, counts, of, fewest, subject, method},
    unit_says: units[unit].says,
    stances: measure.stances === null ? null : [...measure.stances],
    options: measure.options.map(({name: option, says, known, otherwise}) => ({
      name: option,
      says,
      known: known === null ? null : [...known],
      otherwise
    })),
    files: [...measure.files],
    caveats: measure.caveats.map(caveatText)
  };
}

/** One measure: its figures. */
export const figuresEndpoint = endpoint({
  method: "get",
  path: "/measures/{measure}",
  id: "measure",
  summary:
    "The figures of a measure: one, or one for each value of a cut, each with interval, count, base and definition",
  depends: "vintage",
  takes: z.strictObject({measure: z.string().max(100), ...asking, ...window}),
  answers: z.object({...extent, items: z.array(findingSchema)}).openapi("FindingPage"),
  answer: async ({measure, limit, offset, ...given}, {withMarket, skills}) => {
    const known = measures.map(({name}) => name);
    if (!known.includes(measure)) throw new NotFound(`unknown measure: ${measure}; known: ${known.join(", ")}`);
    const flags = flagsOf(given);
    const findings = await withMarket((market) => askFigures(market, {measure, flags}, skills()), vintageIn(flags));
    const page = stretch(findings, {limit, offset});
    return {...page, items: page.items.map(sentFinding)};
  },
  table: ({items}) => ({
    columns: [
      "measure",
      "about",
      "where",
      "at",
      "value",
      "low",
      "high",
      "count",
      "base",
      "why",
      "unit",
      "vintage",
      "synthetic"
    ],
    rows: items.flatMap(rowsOf),
    synthetic: items.some(({synthetic}) => synthetic)
  })
});

function rowsOf({measure, about, where, points, unit, vintage, synthetic}: SentFinding) {
  const words = (named: Readonly<Record<string, string>>) =>
    Object.entries(named)
      .map(([name, value]) => `${name} ${value}`)
      .join("; ");
  return points.map(({at, value, low, high, count, base, why}) => [
    ...[measure, words(about), words(where), at, value, low, high],
    ...[count, base, why, unit, vintage, synthetic]
  ]);
}
