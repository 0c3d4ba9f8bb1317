import type {Fact} from "../../../model/fact.ts";
import {type Mention, rules, stances} from "../../../model/mention.ts";
import {partNames} from "../../../model/part.ts";
import type {Posting} from "../../../model/posting.ts";
import {boardOf} from "../../../postings/board.ts";
import {normalTitle, type Signature, signature} from "../../../postings/repeats.ts";
import {hash} from "../../hash.ts";
import {allMonths, type Scratch} from "./scratch.ts";

/** A posting with what was found in it, and where it stands in the order of the inputs. */
export interface Read {
  readonly posting: Posting;
  readonly mentions: readonly Mention[];
  /** The digest of the record it came from; null when that does not decide it alone. */
  readonly record: string | null;
  readonly seq: number;
}

/**
 * Adds a posting to the scratch files: a line by which it is told whether it is new, and one that holds all of it.
 *
 * The content stands last and as one piece, for its digest is that of the posting.
 */
export function addRows(scratch: Scratch, {posting, mentions, record, seq}: Read, numbers: SkillNumbers): void {
  const {id, text, month, facts, notes} = posting;
  const content = JSON.stringify({...posting, parts: undefined, notes: undefined, facts: facts.toSorted(inOrder)});
  const digest = hash(content);
  const words = signature(text);
  const key = {seq, posting: id, month, digest, same: sameKey(posting, words)};
  scratch.add("keys", allMonths, JSON.stringify(key));
  const told = JSON.stringify({seq, board: boardOf(posting), record, notes: notesOf(notes), bins: base64(words)});
  const found = `${told.slice(0, -1)},"mentions":${packMentions(mentions, numbers)},`;
  scratch.add("ads", month, found, content.slice(1));
}

/** Facts that were given in a payload stand after those that were read. */
const ofPayload = Number.MAX_SAFE_INTEGER;

function inOrder(a: Fact, b: Fact): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return (a.start ?? ofPayload) - (b.start ?? ofPayload);
}

function notesOf(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : [...new Set(notes)].join(" ");
}

/** The place of each skill in the sorted list. */
export type SkillNumbers = ReadonlyMap<string, number>;

/** Numbers of the skills of a lens, in the order of their ids. */
export function numberSkills(ids: Iterable<string>): SkillNumbers {
  return new Map([...ids].sort().map((id, i) => [id, i]));
}

const stanceNumber = new Map(stances.map((stance, i) => [stance, i]));
const partNumber = new Map(partNames.map((part, i) => [part, i]));
const ruleNumber = new Map(rules.map((rule, i) => [rule, i]));

/**
 * Mentions as JSON, a list of whole numbers for each column, in the order of their places: `any` is -1 when a mention stands
 * alone, `years` are hundredths or -1.
 */
export function packMentions(mentions: readonly Mention[], numbers: SkillNumbers): string {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  return JSON.stringify({
    skill: sorted.map(({skill}) => numbers.get(skill) ?? -1),
    start: sorted.map(({start}) => start),
    end: sorted.map(({end}) => end),
    stance: sorted.map(({stance}) => stanceNumber.get(stance) ?? -1),
    part: sorted.map(({part}) => partNumber.get(part) ?? -1),
    rule: sorted.map(({rule}) => ruleNumber.get(rule) ?? -1),
    any: sorted.map(({any}) => any ?? -1),
    years: sorted.map(({years}) => (years === null ? -1 : Math.round(years * 100)))
  });
}

/** Postings that may repeat each other share it: employer and title, or the words of one without employer. */
function sameKey({employer_key, title, places}: Posting, words: Signature): string {
  const [high = 0, low = 0] = words.subarray(-2);
  return hash(employer_key === null ? `${high} ${low}` : `${employer_key}\n${normalTitle(title, places)}`);
}

function base64(words: Signature): string {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString("base64");
}
