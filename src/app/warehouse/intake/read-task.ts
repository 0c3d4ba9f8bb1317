import {findMentions} from "../../../skills/find-mentions.ts";
import type {Lens} from "../../../skills/lens.ts";
import {readPostings} from "../../inputs/read-postings.ts";
import {fileStretch, type Source} from "../../inputs/source.ts";
import type {Tally} from "../../inputs/tally.ts";
import {version} from "../../version.ts";
import {forgottenTest, type Tombstones} from "../forgotten.ts";
import {type KnownRecords, notesOfKnown, recordDigest} from "./known-records.ts";
import type {Task} from "./plan-tasks.ts";
import {addRows, type SkillNumbers} from "./rows.ts";
import type {Scratch} from "./scratch.ts";

/** What reading a stretch needs besides its bytes. */
export interface Reading {
  readonly lens: Lens;
  readonly numbers: SkillNumbers;
  readonly map: Readonly<Record<string, string>>;
  readonly known: KnownRecords;
  /** Postings and employers that are not to come back. */
  readonly forgotten: Tombstones;
  /** Whether persons are left as they are named; masked when false. */
  readonly keepPersonal: boolean;
  readonly scratch: Scratch;
}

const mostRows = 2 ** 32;

/**
 * Reads one stretch of an input into the scratch files: its postings with their mentions, and its sightings.
 *
 * @param onTally hears how far it has come
 */
export async function readTask(
  task: Task,
  source: Source,
  {
    lens,
    numbers,
    map,
    known,
    forgotten,
    keepPersonal,
    scratch,
    onTally
  }: Reading & {readonly onTally: (tally: Tally) => void}
): Promise<Tally> {
  const context = JSON.stringify([version, map, keepPersonal]);
  const filter = {
    digestOf: (json: string) => recordDigest(json, context),
    notesOf: (digest: string) => notesOfKnown(known, digest),
    refuses: forgottenTest(forgotten),
    mask: !keepPersonal
  };
  let seq = task.order * mostRows;
  let last: Tally | null = null;
  for await (const {postings, sightings, tally} of readPostings([stretchOf(task, source)], map, filter)) {
    for (const {posting, record} of postings)
      addRows(scratch, {posting, mentions: findMentions(posting, lens), record, seq: seq++}, numbers);
    for (const sighting of sightings) {
      const month = sighting.seen_at.slice(0, 7);
      scratch.add("sightings", month, JSON.stringify({...sighting, month}));
    }
    onTally(tally);
    last = tally;
  }
  scratch.flush();
  if (last === null) throw new Error(`nothing came of an input: ${source.label}`);
  return last;
}

function stretchOf({from, to, line}: Task, source: Source): Source {
  const {path, label} = source;
  return path === null || to === null ? source : fileStretch({path, label}, {from, to, line});
}
