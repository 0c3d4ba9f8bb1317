import {z} from "@hono/zod-openapi";
import {stances} from "../../../model/mention.ts";

/** A quote with the words around it: at most 25 words in all. */
export const passageSchema = z
  .object({
    start: z.number().int().describe("UTF-16 position in the text where the quote begins"),
    end: z.number().int(),
    before: z.string(),
    quote: z.string(),
    after: z.string()
  })
  .openapi("Passage");

/** How a skill is asked for. */
export const stanceSchema = z
  .enum(stances)
  .describe(
    "required: must have · preferred: nice to have · work: day to day · context: about us · excluded: not needed"
  );
