import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {hash} from "../../src/app/hash.ts";
import type {Mention} from "../../src/model/mention.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {emptyRaw} from "../../src/postings/raw.ts";
import type {Lens} from "../../src/skills/lens.ts";
import type {Annotation, Prediction} from "./score.ts";

/** Where the real data lies, beside the repository. */
export const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** A posting with the mentions that an annotator marked. */
export interface Annotated {
  readonly doc: string;
  readonly posting: Posting;
  readonly mentions: readonly Annotation[];
  /** Whether no entry of the skill list was written from it. */
  readonly held: boolean;
}

/** A posting that is nothing but a text. */
export function postingOf(text: string): Posting {
  const read = cleanPosting(
    {...emptyRaw, source: "row", at: "benchmark", body: text, markup: "text"},
    {hash, order: null}
  );
  if (!read.ok) throw new Error(`an annotated posting was rejected: ${read.problem.message}`);
  return read.value;
}

/** The forty annotated postings of 2023–26; empty where the data are absent. */
export function goldPostings(): readonly Annotated[] {
  const folder = join(data, "benchmarks/gold");
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, "annotations"))
    .sort()
    .map((name) => {
      const {doc, mentions}: {doc: string; mentions: readonly Quoted[]} = JSON.parse(
        readFileSync(join(folder, "annotations", name), "utf8")
      );
      const text = readFileSync(join(folder, "texts", `${doc}.txt`), "utf8");
      return {
        doc,
        posting: postingOf(text),
        mentions: mentions.flatMap((mention) => placed(text, mention)),
        held: true
      };
    });
}

interface Quoted extends Omit<Annotation, "start" | "end"> {
  readonly quote: string;
  readonly nth: number;
}

function placed(text: string, {quote, nth, name, family, stance}: Quoted): readonly Annotation[] {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at < 0 ? 0 : at + quote.length);
  return at < 0 ? [] : [{start: at, end: at + quote.length, name, family, stance}];
}

/** Mentions with the names and families that a lens gives them. */
export function predictions(mentions: readonly Mention[], lens: Lens): readonly Prediction[] {
  return mentions.map(({skill, start, end, stance}) => ({
    skill,
    start,
    end,
    stance,
    name: lens.skills.get(skill)?.name ?? skill,
    family: lens.skills.get(skill)?.family ?? ""
  }));
}
