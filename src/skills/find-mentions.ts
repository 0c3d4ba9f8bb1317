import type {Mention, Stance} from "../model/mention.ts";
import type {Part, PartName} from "../model/part.ts";
import type {Posting} from "../model/posting.ts";
import type {Span} from "../model/span.ts";
import {tellAlternatives} from "./alternatives.ts";
import {tellYears} from "./asked-years.ts";
import {cutInto, type TokenRun, tokenRun} from "./engine/token-run.ts";
import {numberOf, numberWords} from "./engine/word-table.ts";
import {candidateHits, findForms, findPlaces, namesSkill, plainHits} from "./find-forms.ts";
import {type Forms, ruleOf, skillOf} from "./forms.ts";
import type {Hit} from "./hit.ts";
import {chooseApart, type Worthy} from "./judge/choose.ts";
import type {Judge} from "./judge/judge.ts";
import type {Candidacy} from "./judge/view.ts";
import type {Lens} from "./lens.ts";
import {dropLinks} from "./links.ts";
import {type Reading, survey} from "./reading.ts";
import {stanceIn} from "./stance.ts";
import {cueRun, findCues} from "./stance-cues.ts";
import {wordsOf} from "./tokens.ts";

/** What is looked at of a posting. */
export type ReadPosting = Pick<Posting, "id" | "text" | "parts" | "employer_key">;

const run = tokenRun();
const cues = cueRun();

/**
 * The skills that a posting names, in reading order, each with its span and how it is asked for.
 *
 * Every occurrence counts, in the title and in the body; spans never overlap.
 */
export function findMentions(posting: ReadPosting, lens: Lens): Mention[] {
  const kept = lens.judge === null ? placedHits(posting, lens) : chosenHits(posting, lens, lens.judge);
  const groups = tellAlternatives(posting.text, kept);
  const years = tellYears(posting.text, kept);
  const skills = lens.numbering.skill;
  return kept.map(({hit, start, end, stance, part}, i) => ({
    posting: posting.id,
    skill: skills[skillOf(lens.forms, hit.form)] ?? "",
    start,
    end,
    stance,
    part,
    rule: ruleOf(lens.forms, hit.form),
    any: groups[i] ?? null,
    years: years[i] ?? null
  }));
}

/** A hit with its place, its part of the posting and how it is asked for. */
export interface PlacedHit extends Span {
  readonly hit: Hit;
  readonly part: PartName;
  readonly stance: Stance;
}

function placedHits({text, parts}: ReadPosting, lens: Lens): readonly PlacedHit[] {
  const tokens = readTokens(text, lens);
  const tell = stanceIn(text, tokens.units, cues);
  return findForms(text, tokens, lens).map((hit) => {
    const {start, end} = spanOf(hit, tokens);
    const part = partAt(parts, start);
    return {hit, start, end, part, stance: tell({start, end}, part)};
  });
}

function chosenHits(posting: ReadPosting, lens: Lens, judge: Judge): readonly PlacedHit[] {
  const {reading, candidates} = readCandidates(posting, lens);
  const judged = candidates.map((candidate): WorthyCandidate => {
    const {start, end} = candidate;
    return {start, end, worth: judge.worth(reading, candidate), candidate};
  });
  return chooseApart(joined(judged, lens.forms)).map(({candidate}) => {
    const {hit, start, end, part} = candidate;
    return {hit, start, end, part, stance: judge.stance(reading, candidate)};
  });
}

interface WorthyCandidate extends Worthy {
  readonly candidate: Candidate;
}

/**
 * Candidates of one skill of which one lies in the other ("AWS Bedrock", "Bedrock") share what speaks for the skill there, for a reader
 * marks one of them: the better has it all, and the other stands aside.
 */
function joined(all: readonly WorthyCandidate[], forms: Forms): readonly WorthyCandidate[] {
  const kept: WorthyCandidate[] = [];
  // How far the candidates up to each reach at most: most overlap with none before, which one look tells.
  const furthest: number[] = [];
  for (const one of all) {
    const at = overlapping(kept, furthest, one, forms);
    const other = kept[at];
    if (other === undefined) {
      furthest.push(Math.max(furthest[kept.length - 1] ?? 0, one.end));
      kept.push(one);
    } else {
      const {start, end, candidate} = one.worth > other.worth ? one : other;
      kept[at] = {start, end, worth: either(one.worth, other.worth), candidate};
      for (let i = at; i < kept.length; i++) furthest[i] = Math.max(furthest[i] ?? 0, end);
    }
  }
  return kept;
}

/** No form has so many characters. */
const longest = 300;

/** Where the candidate of the same skill is that overlaps one; -1 where none is. @param kept by their beginnings */
function overlapping(
  kept: readonly WorthyCandidate[],
  furthest: readonly number[],
  {start, candidate}: WorthyCandidate,
  forms: Forms
): number {
  for (let at = kept.length - 1; at >= 0 && (furthest[at] ?? 0) > start; at--) {
    const before = kept[at];
    if (before === undefined || before.start < start - longest) return -1;
    if (before.end > start && skillOf(forms, before.candidate.hit.form) === skillOf(forms, candidate.hit.form))
      return at;
  }
  return -1;
}

/** The log odds of one or the other of two that exclude each other, from those of each. */
function either(a: number, b: number): number {
  const chance = Math.min(certain, 1 / (1 + Math.exp(-a)) + 1 / (1 + Math.exp(-b)));
  return Math.max(a, b, Math.log(chance / (1 - chance)));
}

const certain = 0.98;

/** A hit that may be a mention, with all that a judgement of it may look at. */
export interface Candidate extends PlacedHit, Candidacy {}

/** The candidates of a posting, overlapping ones too, and its reading; valid until the next posting is read. */
export function readCandidates(
  {text, parts, employer_key}: Pick<Posting, "text" | "parts" | "employer_key">,
  lens: Lens
): {readonly reading: Reading; readonly candidates: readonly Candidate[]} {
  const tokens = readTokens(text, lens);
  const places = findPlaces(text, tokens, lens);
  const reading = survey(text, tokens, plainHits(places, tokens, lens), lens.forms);
  const [first = ""] = employer_key === null ? [] : wordsOf(employer_key);
  const employer = numberOf(lens.words, first);
  const tell = stanceIn(text, tokens.units, cues);
  const candidates = candidateHits(places, tokens, lens).map((hit) => {
    const {start, end} = spanOf(hit, tokens);
    const part = partAt(parts, start);
    return {hit, start, end, part, stance: tell({start, end}, part), employer};
  });
  return {reading, candidates};
}

function spanOf({from, to}: Hit, {start, end}: TokenRun): Span {
  return {start: start[from] ?? 0, end: end[to - 1] ?? 0};
}

function readTokens(text: string, lens: Lens): TokenRun {
  cutInto(run, text);
  numberWords(run, text, lens.words);
  findCues(cues, run, lens.cues);
  dropLinks(run, text, (from, to) => namesSkill(run, from, to, lens));
  return run;
}

function partAt(parts: readonly Part[], at: number): PartName {
  for (const {start, end, part} of parts) if (start <= at && at < end) return part;
  return "body";
}
