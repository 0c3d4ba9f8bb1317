import {type Mention, rules, stances} from "../../../model/mention.ts";
import {partNames} from "../../../model/part.ts";
import type {Posting} from "../../../model/posting.ts";
import {normalTitle, type Signature, signature} from "../../../postings/repeats.ts";
import {hash} from "../../hash.ts";
import type {Scratch} from "./scratch.ts";

/** A posting with what was found in it, and where it stands in the order of the inputs. */
export interface Read {
  readonly posting: Posting;
  readonly mentions: readonly Mention[];
  /** The digest of the record it came from; null when that does not decide it alone. */
  readonly record: string | null;
  readonly seq: number;
}

/** Adds the rows of a posting to the scratch files, one line a table. */
export function addRows(scratch: Scratch, {posting, mentions, record, seq}: Read, numbers: SkillNumbers): void {
  const {id, text, month, parts: _parts, facts, notes, body_start: _start, title_end: head, ...columns} = posting;
  const row = JSON.stringify({...columns, month, posting: id});
  const [body, told] = [JSON.stringify(text), JSON.stringify(facts)];
  const digest = hash(`${row}${told}${head}${body}`);
  const words = signature(text);
  const add = (table: string, rest: string) => scratch.add(table, month, `{"seq":${seq},${rest}`);
  add(
    "keys",
    `"posting":${JSON.stringify(id)},"month":"${month}","digest":"${digest}","same":"${sameKey(posting, words)}"}`
  );
  add("postings", row.slice(1));
  add("bodies", `"head":${head},"text":${body}}`);
  add(
    "signatures",
    `"record":${record === null ? "null" : `"${record}"`},"notes":${notes.length === 0 ? "null" : `"${[...new Set(notes)].join(" ")}"`},"bins":"${base64(words)}"}`
  );
  if (facts.length > 0) add("facts", `"f":${told}}`);
  if (mentions.length > 0) add("mentions", `"m":${packMentions(mentions, numbers)}}`);
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

/** Mentions as lists of eight numbers: skill, start, end, stance, part, rule, any or -1, hundredths of years or -1. */
export function packMentions(mentions: readonly Mention[], numbers: SkillNumbers): string {
  const packed = mentions.map(({skill, start, end, stance, part, rule, any, years}) => {
    const named = `${numbers.get(skill) ?? -1},${start},${end},${stanceNumber.get(stance) ?? -1}`;
    const asked = years === null ? -1 : Math.round(years * 100);
    return `[${named},${partNumber.get(part) ?? -1},${ruleNumber.get(rule) ?? -1},${any ?? -1},${asked}]`;
  });
  return `[${packed.join(",")}]`;
}

/** Postings that may repeat each other share it: employer and title, or the words of one without employer. */
function sameKey({employer_key, title, places}: Posting, words: Signature): string {
  const [high = 0, low = 0] = words.subarray(-2);
  return hash(employer_key === null ? `${high} ${low}` : `${employer_key}\n${normalTitle(title, places)}`);
}

function base64(words: Signature): string {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString("base64");
}
