import {z} from "@hono/zod-openapi";
import {countInputs} from "../../warehouse/kept-inputs.ts";
import {allManifests, type Manifest, openFolder, vocabularyOf} from "../../warehouse/manifest.ts";
import {endpoint} from "../endpoint.ts";
import {extent, stretch, window} from "../schemas/page.ts";

const sourceSchema = z
  .object({
    source: z.string(),
    postings: z.number(),
    employers: z.number(),
    boards: z.number().nullable().describe("boards of its postings; null when none of them tells its board"),
    top: z.number().describe("postings of the ten largest employers"),
    dated: z.number().describe("postings with a month"),
    paid: z.number().describe("postings that state pay")
  })
  .openapi("Source");

/** Where the postings come from. */
export const sourcesEndpoint = endpoint({
  method: "get",
  path: "/sources",
  id: "listSources",
  summary: "What each source brought: postings, employers, and how much of it is dated and states pay",
  depends: "vintage",
  takes: z.strictObject({...window}),
  answers: z
    .object({...extent, vintage: z.number(), synthetic: z.boolean(), items: z.array(sourceSchema)})
    .openapi("SourcePage"),
  answer: async (input, {withMarket}) =>
    withMarket(async (market) => {
      const {sourceLines} = await import("../../warehouse/source-lines.ts");
      const {vintage, synthetic} = market.manifest;
      const page = stretch(await sourceLines(market), input);
      return {...page, vintage, synthetic, items: page.items.map((line) => ({...line}))};
    }),
  table: ({items, synthetic}) => ({
    columns: ["source", "postings", "employers", "boards", "top", "dated", "paid", "synthetic"],
    rows: items.map(({source, postings, employers, boards, top, dated, paid}) => [
      source,
      postings,
      employers,
      boards,
      top,
      dated,
      paid,
      synthetic
    ]),
    synthetic
  })
});

const vintageSchema = z
  .object({
    vintage: z.number().int(),
    made: z.string(),
    assay: z.string().describe("the version that made it"),
    lens: z.string(),
    vocabulary: z.string(),
    synthetic: z.boolean(),
    postings: z.number().int().describe("rows of postings in its files; a changed posting has one a revision"),
    inputs: z.number().int().describe("files that were read for it")
  })
  .openapi("Vintage");

/** The states of the data that can still be asked. */
export const vintagesEndpoint = endpoint({
  method: "get",
  path: "/vintages",
  id: "listVintages",
  summary: "The vintages that are kept, the oldest first; a figure can be asked as of each of them",
  depends: "vintage",
  takes: z.strictObject({...window}),
  answers: z.object({...extent, items: z.array(vintageSchema)}).openapi("VintagePage"),
  answer: async (input, {warehouse}) => {
    const page = stretch(allManifests(openFolder(warehouse)), input);
    return {...page, items: page.items.map(sentVintage)};
  },
  table: ({items}) => ({
    columns: ["vintage", "made", "assay", "lens", "vocabulary", "synthetic", "postings", "inputs"],
    rows: items.map((one) => [
      ...[one.vintage, one.made, one.assay, one.lens],
      ...[one.vocabulary, one.synthetic, one.postings, one.inputs]
    ]),
    synthetic: items.some(({synthetic}) => synthetic)
  })
});

function sentVintage(manifest: Manifest): z.infer<typeof vintageSchema> {
  const {vintage, made, assay, lens, synthetic, files} = manifest;
  const rows = files.filter(({table}) => table === "postings").reduce((sum, file) => sum + file.rows, 0);
  return {
    vintage,
    made,
    assay,
    lens,
    vocabulary: vocabularyOf(manifest),
    synthetic,
    postings: rows,
    inputs: countInputs(manifest)
  };
}
