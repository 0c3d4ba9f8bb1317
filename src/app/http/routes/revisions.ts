import {z} from "@hono/zod-openapi";
import {measureNamed} from "../../../market/measures.ts";
import {askedRequest} from "../../answers/figures.ts";
import {endpoint} from "../endpoint.ts";
import {asking, flagsOf} from "../schemas/asking.ts";

const {by: _, vintage: __, ...filters} = asking;

/** A figure as it was told in each vintage. */
export const revisionsEndpoint = endpoint({
  method: "get",
  path: "/revisions",
  id: "revisions",
  summary: "A figure as of each of the newest vintages: how late postings, changed ads and a new skill list revised it",
  depends: "vintage",
  takes: z.strictObject({
    measure: z.string().max(100).describe("the name of a measure"),
    ...filters,
    last: z.coerce.number().int().min(1).max(24).default(8).describe("how many of the newest vintages")
  }),
  answers: z
    .object({
      measure: z.string(),
      vintages: z.array(z.object({vintage: z.number().int(), made: z.string(), lens: z.string()})),
      rows: z.array(
        z.object({
          at: z.string(),
          values: z.array(z.number().nullable()).describe("in the order of the vintages; null where one has no value"),
          revision: z
            .number()
            .nullable()
            .describe("newest value minus the first that was given; null when there are not two")
        })
      ),
      mean: z.number().nullable().describe("the mean size of a revision"),
      notes: z.array(z.string()),
      synthetic: z.boolean()
    })
    .openapi("Revisions"),
  answer: async ({measure: name, last, ...given}, {warehouse, vocabulary, skills, chosenForAi, newest}) => {
    const {revisionsOf} = await import("../../warehouse/revisions.ts");
    const measure = measureNamed(name);
    const request = askedRequest(measure, flagsOf(given), skills());
    const opening = {skills: skills(), chosenForAi};
    const {vintages, rows, mean, notes} = await revisionsOf(
      {folder: warehouse, vocabulary, last, opening},
      measure,
      request
    );
    return {
      measure: name,
      vintages: vintages.map((one) => ({...one})),
      rows: rows.map((row) => ({...row, values: [...row.values]})),
      mean,
      notes: [...notes],
      synthetic: newest()?.synthetic ?? false
    };
  },
  table: ({measure, vintages, rows, synthetic}) => ({
    columns: ["measure", "at", "vintage", "made", "value", "revision", "synthetic"],
    rows: rows.flatMap(({at, values, revision}) =>
      vintages.map(({vintage, made}, i) => [measure, at, vintage, made, values[i] ?? null, revision, synthetic])
    ),
    synthetic
  })
});
