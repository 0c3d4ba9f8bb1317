import {z} from "@hono/zod-openapi";
import {knownPosting} from "../../answers/posting.ts";
import {endpoint} from "../endpoint.ts";
import {NotFound} from "../problem.ts";
import {passageSchema} from "../schemas/passage.ts";
import {quotedSchema} from "./evidence.ts";

/** One posting, without its text. */
export const postingEndpoint = endpoint({
  method: "get",
  path: "/postings/{posting}",
  id: "getPosting",
  summary: "What is known of a posting, and the quotes that it was read from; never its whole text",
  depends: "vintage",
  takes: z.strictObject({posting: z.string().max(500).describe("the id, such as hn:34220983")}),
  answers: z
    .object({
      posting: z.string(),
      columns: z.record(z.string(), z.unknown()).describe("the columns of the warehouse"),
      repeats: z
        .object({posting: z.string(), kind: z.string(), why: z.string()})
        .nullable()
        .describe("the posting that it repeats"),
      facts: z.array(
        z.object({
          field: z.string(),
          value: z.string(),
          quote: passageSchema.nullable().describe("null when a field of the payload gave it"),
          from: z.string().nullable().describe("the field of the payload")
        })
      ),
      mentions: z.array(quotedSchema),
      synthetic: z.boolean(),
      vintage: z.number().int()
    })
    .openapi("Posting"),
  answer: async ({posting}, {withMarket}) =>
    withMarket(async (market) => {
      const known = await knownPosting(market, posting);
      if (known === null) throw new NotFound(`unknown posting: ${posting}`);
      const {synthetic, vintage} = market.manifest;
      return {
        posting,
        columns: {...known.columns},
        repeats: known.repeats,
        facts: known.facts.map(({quote, ...fact}) => ({...fact, quote: quote === null ? null : {...quote}})),
        mentions: known.mentions.map((mention) => ({...mention})),
        synthetic,
        vintage
      };
    })
});
