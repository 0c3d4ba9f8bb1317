import {z} from "@hono/zod-openapi";
import {factFields} from "../../../model/fact.ts";
import {rules} from "../../../model/mention.ts";
import {partNames} from "../../../model/part.ts";
import type {Posting} from "../../../model/posting.ts";
import {families} from "../../../model/skill.ts";
import {quoteAt} from "../../../model/span.ts";
import {findMentions} from "../../../skills/find-mentions.ts";
import type {Lens} from "../../../skills/lens.ts";
import {type GivenText, readText} from "../../answers/read-text.ts";
import {CallerError} from "../../cli/failure.ts";
import {askedStances} from "../../compare/demands.ts";
import {type Compared, compareTexts, verdicts} from "../../compare.ts";
import {endpoint} from "../endpoint.ts";
import {passageSchema, stanceSchema} from "../schemas/passage.ts";

const longest = 200_000;

const givenSchema = {
  text: z.string().min(1).max(longest).describe("an ad, a brief or a résumé"),
  title: z.string().max(500).optional().describe("the title, when it stands apart from the text"),
  html: z.boolean().default(false).describe("whether the text is HTML")
};

const mentionSchema = z
  .object({
    skill: z.string(),
    name: z.string(),
    family: z.enum(families).nullable(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    stance: stanceSchema,
    part: z.enum(partNames),
    rule: z.enum(rules),
    any: z.number().int().nullable().describe("a number that alternatives share: 'AWS, Azure or GCP'"),
    years: z.number().nullable().describe("years asked for this skill")
  })
  .openapi("Mention");

const factSchema = z
  .object({
    field: z.enum(factFields),
    value: z.string(),
    quote: z.string().nullable().describe("the words that it was read from"),
    start: z.number().int().nullable(),
    end: z.number().int().nullable()
  })
  .openapi("Fact");

/** What a text says. */
export const extractEndpoint = endpoint({
  method: "post",
  path: "/extract",
  id: "extract",
  summary:
    "The skills that a text names, each with its quote and how it is asked for, and its pay and terms; nothing is kept",
  depends: "nothing-kept",
  takes: z.strictObject(givenSchema),
  answers: z
    .object({
      title: z.string().nullable(),
      text: z.string().describe("the text that every start and end is a UTF-16 position in"),
      language: z.string().nullable(),
      facts: z.array(factSchema),
      mentions: z.array(mentionSchema)
    })
    .openapi("Extracted"),
  answer: async (given, {lens}) => {
    const posting = postingOf(given);
    const {title, text, language, facts} = posting;
    return {
      title,
      text,
      language,
      facts: facts.map(({field, value, start, end}) => ({
        field,
        value,
        start,
        end,
        quote: start === null || end === null ? null : text.slice(start, end)
      })),
      mentions: mentionsOf(posting, lens())
    };
  },
  table: ({mentions}) => ({
    columns: ["skill", "name", "family", "start", "end", "quote", "stance", "part", "rule", "any", "years"],
    rows: mentions.map((one) => [
      ...[one.skill, one.name, one.family, one.start, one.end, one.quote],
      ...[one.stance, one.part, one.rule, one.any, one.years]
    ]),
    synthetic: false
  })
});

function mentionsOf(posting: Posting, lens: Lens): z.infer<typeof mentionSchema>[] {
  return findMentions(posting, lens).map(({posting: _, ...mention}) => {
    const skill = lens.skills.get(mention.skill);
    return {
      ...mention,
      name: skill?.name ?? mention.skill,
      family: skill?.family ?? null,
      quote: quoteAt(posting.text, mention)
    };
  });
}

const comparedSchema = z
  .object({
    skills: z
      .array(z.string())
      .describe("several are alternatives of which one is enough; none: a name that the list lacks"),
    names: z.array(z.string()),
    stance: z.enum(askedStances),
    years: z.number().nullable(),
    verdict: z.enum(verdicts),
    by: z.string().nullable().describe("the skill of the other text that decides"),
    why: z.string(),
    asked: z.array(passageSchema),
    offered: z.array(passageSchema)
  })
  .openapi("Compared");

const sideSchema = z.strictObject(givenSchema).openapi("GivenText");

/** What one text asks for and the other has. */
export const compareEndpoint = endpoint({
  method: "post",
  path: "/compare",
  id: "compare",
  summary: "What one text asks for and the other has, lacks or leaves unknown, each with quotes; nothing is kept",
  depends: "nothing-kept",
  takes: z.strictObject({
    ask: sideSchema.describe("what asks: an ad or a brief"),
    offer: sideSchema.describe("what answers: a résumé, or another ad")
  }),
  answers: z
    .object({have: z.array(comparedSchema), missing: z.array(comparedSchema), unknown: z.array(comparedSchema)})
    .openapi("Comparison"),
  answer: async ({ask, offer}, {lens}) => {
    const {have, missing, unknown} = compareTexts(postingOf(ask), postingOf(offer), lens());
    return {have: have.map(sent), missing: missing.map(sent), unknown: unknown.map(sent)};
  },
  table: ({have, missing, unknown}) => ({
    columns: ["verdict", "names", "stance", "years", "by", "why", "asked", "offered"],
    rows: [...have, ...missing, ...unknown].map((one) => [
      ...[one.verdict, one.names.join(" or "), one.stance, one.years, one.by, one.why],
      ...[one.asked, one.offered].map((quotes) => quotes.map(({quote}) => quote).join("; "))
    ]),
    synthetic: false
  })
});

function sent(one: Compared): z.infer<typeof comparedSchema> {
  return {
    ...one,
    skills: [...one.skills],
    names: [...one.names],
    asked: one.asked.map((passage) => ({...passage})),
    offered: one.offered.map((passage) => ({...passage}))
  };
}

function postingOf(given: GivenText): Posting {
  const read = readText(given);
  if (read.ok) return read.value;
  throw new CallerError(`invalid text: ${read.problem.message}`);
}
