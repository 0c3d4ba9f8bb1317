import type {Mention} from "../model/mention.ts";
import type {Part, PartName} from "../model/part.ts";
import type {Posting} from "../model/posting.ts";
import {tellAlternatives} from "./alternatives.ts";
import {tellYears} from "./asked-years.ts";
import {cutInto, type TokenRun, tokenRun} from "./engine/token-run.ts";
import {numberWords} from "./engine/word-table.ts";
import {findForms, type Hit, namesSkill} from "./find-forms.ts";
import type {Surroundings} from "./judge/surroundings.ts";
import type {Lens} from "./lens.ts";
import {dropLinks} from "./links.ts";
import {tellStance} from "./stance.ts";
import {wordsOf} from "./tokens.ts";

const run = tokenRun();

/**
 * The skills that a posting names, in reading order, each with its span and how it is asked for.
 *
 * Every occurrence counts, in the title and in the body; spans never overlap.
 */
export function findMentions(posting: Posting, lens: Lens): Mention[] {
  const kept = judgedHits(posting, lens).filter(({around}) => lens.judge.score(around) >= lens.judge.threshold);
  const any = tellAlternatives(posting.text, kept);
  const years = tellYears(posting.text, kept);
  return kept.map(({around, stance, start, end, hit}, i) => ({
    posting: posting.id,
    skill: hit.form.skill.id,
    start,
    end,
    stance,
    part: around.part,
    rule: hit.form.rule,
    any: any[i] ?? null,
    years: years[i] ?? null
  }));
}

/** A hit with its place, its stance and all that a judgement may look at. */
export interface JudgedHit {
  readonly hit: Hit;
  readonly start: number;
  readonly end: number;
  readonly stance: Mention["stance"];
  readonly around: Surroundings;
}

/** The hits of a posting with what a judgement of them may look at; valid until the next posting is read. */
export function judgedHits({text, parts, employer_key}: Posting, lens: Lens): readonly JudgedHit[] {
  const tokens = readTokens(text, lens);
  const hits = findForms(text, tokens, lens);
  const employer = employer_key === null ? [] : wordsOf(employer_key);
  return hits.map((hit, at) => {
    const [start, end] = [tokens.start[hit.from] ?? 0, tokens.end[hit.to - 1] ?? 0];
    const part = partAt(parts, start);
    const stance = tellStance(text, {start, end}, part);
    return {hit, start, end, stance, around: {text, tokens, hits, at, part, stance, employer}};
  });
}

function readTokens(text: string, lens: Lens): TokenRun {
  cutInto(run, text);
  numberWords(run, text, lens.words);
  dropLinks(run, text, (from, to) => namesSkill(run, from, to, lens));
  return run;
}

function partAt(parts: readonly Part[], at: number): PartName {
  return parts.find(({start, end}) => start <= at && at < end)?.part ?? "body";
}
