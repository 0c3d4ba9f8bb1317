import {z} from "@hono/zod-openapi";
import {postingsBehind} from "../../answers/behind.ts";
import {skillsAsked, vintageIn} from "../../answers/figures.ts";
import {idsBehind} from "../../answers/ids-behind.ts";
import {endpoint} from "../endpoint.ts";
import {asking, flagsOf} from "../schemas/asking.ts";
import {extent, window} from "../schemas/page.ts";
import {passageSchema} from "../schemas/passage.ts";

const {by: _, ...filters} = asking;

/** A mention with its words. */
export const quotedSchema = passageSchema.extend({skill: z.string(), stance: z.string()}).openapi("Quoted");

const behindSchema = z
  .object({
    posting: z.string(),
    title: z.string().nullable(),
    employer: z.string().nullable(),
    posted: z.string().nullable(),
    source: z.string(),
    url: z.string().nullable(),
    quotes: z.array(quotedSchema).describe("at most three, of the skills asked for; contacts in them are masked")
  })
  .openapi("PostingBehind");

/** The postings behind a figure. */
export const evidenceEndpoint = endpoint({
  method: "get",
  path: "/evidence",
  id: "evidence",
  summary: "The newest postings that a figure counts in its numerator, with the words in which they ask",
  depends: "vintage",
  takes: z.strictObject({
    measure: z.string().max(100).default("skill-share").describe("the name of a measure"),
    ...filters,
    limit: z.coerce.number().int().min(1).max(100).default(10).describe("how many at most"),
    offset: window.offset.describe(
      "how many are left out before. The newest month comes first, then by id: the order of a vintage never changes, so name `vintage` to go on where you were while new ads come in"
    )
  }),
  answers: z
    .object({
      measure: z.string(),
      ...extent,
      synthetic: z.boolean(),
      vintage: z.number().int(),
      items: z.array(behindSchema)
    })
    .openapi("Evidence"),
  answer: async ({measure, limit, offset, ...given}, {withMarket, skills}) => {
    const question = {measure, flags: flagsOf(given)};
    return withMarket(async (market) => {
      const {total, ids} = await idsBehind(market, question, {skills: skills(), limit, offset});
      const items = await postingsBehind(market, ids, skillsAsked(question, skills()));
      const {synthetic, vintage} = market.manifest;
      return {
        ...{measure, total, offset, limit},
        synthetic,
        vintage,
        items: items.map(sent)
      };
    }, vintageIn(question.flags));
  },
  table: ({items, synthetic}) => ({
    columns: ["posting", "title", "employer", "posted", "source", "url", "skill", "stance", "quote", "synthetic"],
    rows: items.flatMap(({quotes, ...one}) => {
      const known = [one.posting, one.title, one.employer, one.posted, one.source, one.url];
      if (quotes.length === 0) return [[...known, null, null, null, synthetic]];
      return quotes.map(({skill, stance, before, quote, after}) => [
        ...[...known, skill, stance],
        ...[`${before}${quote}${after}`, synthetic]
      ]);
    }),
    synthetic
  })
});

function sent({quotes, ...rest}: Awaited<ReturnType<typeof postingsBehind>>[number]): z.infer<typeof behindSchema> {
  return {...rest, quotes: quotes.map((quote) => ({...quote}))};
}
