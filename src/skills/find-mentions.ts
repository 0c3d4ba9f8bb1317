import type {Mention, Stance} from "../model/mention.ts";
import type {Part, PartName} from "../model/part.ts";
import type {Posting} from "../model/posting.ts";
import type {Span} from "../model/span.ts";
import {tellAlternatives} from "./alternatives.ts";
import {tellYears} from "./asked-years.ts";
import {cutInto, type TokenRun, tokenRun} from "./engine/token-run.ts";
import {numberWords} from "./engine/word-table.ts";
import {findCandidates, findForms, type Hit, namesSkill} from "./find-forms.ts";
import {chooseApart} from "./judge/choose.ts";
import type {Judge} from "./judge/judge.ts";
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
  const kept = lens.judge === null ? plainHits(posting, lens) : chosenHits(posting, lens, lens.judge);
  const any = tellAlternatives(posting.text, kept);
  const years = tellYears(posting.text, kept);
  return kept.map(({hit, start, end, stance, part}, i) => ({
    posting: posting.id,
    skill: hit.form.skill.id,
    start,
    end,
    stance,
    part,
    rule: hit.form.rule,
    any: any[i] ?? null,
    years: years[i] ?? null
  }));
}

/** A hit with its place, its part of the posting and how it is asked for. */
export interface PlacedHit extends Span {
  readonly hit: Hit;
  readonly part: PartName;
  readonly stance: Stance;
}

function plainHits({text, parts}: Posting, lens: Lens): readonly PlacedHit[] {
  const tokens = readTokens(text, lens);
  return findForms(text, tokens, lens).map((hit) => placed(hit, text, tokens, parts));
}

function chosenHits(posting: Posting, lens: Lens, judge: Judge): readonly PlacedHit[] {
  return chooseApart(
    candidates(posting, lens).map((candidate) => ({
      ...candidate,
      from: candidate.start,
      to: candidate.end,
      worth: judge.score(candidate.around) - judge.threshold
    }))
  );
}

/** A candidate with all that a judgement of it may look at. */
export interface Candidate extends PlacedHit {
  readonly around: Surroundings;
}

/** All candidates of a posting, overlapping ones too; valid until the next posting is read. */
export function candidates({text, parts, employer_key}: Posting, lens: Lens): readonly Candidate[] {
  const tokens = readTokens(text, lens);
  const plain = findForms(text, tokens, lens);
  const employer = employer_key === null ? [] : wordsOf(employer_key);
  return findCandidates(text, tokens, lens).map((hit) => {
    const candidate = placed(hit, text, tokens, parts);
    const {part, stance} = candidate;
    return {...candidate, around: {text, tokens, hit, plain, part, stance, employer}};
  });
}

function placed(hit: Hit, text: string, tokens: TokenRun, parts: readonly Part[]): PlacedHit {
  const [start, end] = [tokens.start[hit.from] ?? 0, tokens.end[hit.to - 1] ?? 0];
  const part = partAt(parts, start);
  return {hit, start, end, part, stance: tellStance(text, {start, end}, part)};
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
