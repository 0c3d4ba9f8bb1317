import {join} from "node:path";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {findSources} from "../../src/app/inputs/source.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cutInto, tokenRun} from "../../src/skills/engine/token-run.ts";
import {numberWords} from "../../src/skills/engine/word-table.ts";
import {findForms} from "../../src/skills/find-forms.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import type {Lens} from "../../src/skills/lens.ts";
import {data} from "./annotated.ts";

const rounds = 5;

/** The speed of each step on the texts of the 2023 forum, best of five rounds in one run, and the ratios. */
export async function speed(lens: Lens, plain: Lens): Promise<string> {
  const texts: Posting[] = [];
  const sources = await findSources([join(data, "postings/hn-2023-01..2023-06.jsonl.gz")]);
  for await (const {postings} of readPostings(sources, {})) texts.push(...postings.map(({posting}) => posting));
  const characters = texts.reduce((sum, {text}) => sum + text.length, 0);
  const run = tokenRun();
  const matching = best(() => {
    for (const {text} of texts) {
      cutInto(run, text);
      numberWords(run, text, plain.words);
      findForms(text, run, plain);
    }
  });
  const whole = best(() => {
    for (const posting of texts) findMentions(posting, lens);
  });
  const mbs = (seconds: number) => (characters / 1e6 / seconds).toFixed(1);
  return `Matching of the list alone (no choice, no stance) ${mbs(matching)} MB/s, everything (choice, stance, alternatives, years) ${mbs(whole)} MB/s of text on one core of the
machine that made this page: ${(whole / matching).toFixed(1)} times the matching alone.`;
}

function best(work: () => void): number {
  const times = Array.from({length: rounds}, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}
