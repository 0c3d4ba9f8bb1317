import {createHash} from "node:crypto";
import {createReadStream, statSync} from "node:fs";
import {open} from "node:fs/promises";
import {sniffChars, tellKind} from "../../inputs/sniff.ts";
import type {Source} from "../../inputs/source.ts";

/** A stretch of an input that one worker reads: from one byte to before another; `to` is null for the whole input. */
export interface Task {
  /** The place of the stretch in the order of the inputs. */
  readonly order: number;
  /** Which input it belongs to. */
  readonly input: number;
  readonly from: number;
  readonly to: number | null;
  /** The number of its first line. */
  readonly line: number;
}

/** An input with the hash of its bytes; the hash is empty for standard input. */
export interface HashedSource {
  readonly source: Source;
  readonly sha256: string;
  readonly bytes: number;
  /** Where its stretches begin, and the number of the first line of each. */
  readonly starts: readonly {readonly from: number; readonly line: number}[];
}

/** A file of JSON lines is read by several workers where it has two such stretches; at its end they wait for one at most. */
const stretchBytes = 1 << 24;

/** Reads the bytes of an input once: their hash, and where a large file of JSON lines can be parted. */
export async function hashSource(source: Source): Promise<HashedSource> {
  const whole = [{from: 0, line: 1}];
  if (source.path === null) return {source, sha256: "", bytes: 0, starts: whole};
  const parted = statSync(source.path).size >= 2 * stretchBytes && (await holdsJsonLines(source.path));
  const digest = createHash("sha256");
  const parter = partAtLines(stretchBytes);
  let bytes = 0;
  for await (const chunk of createReadStream(source.path, {highWaterMark: 1 << 22})) {
    digest.update(chunk);
    if (parted) parter.take(chunk);
    bytes += chunk.length;
  }
  const starts = parted ? parter.starts.filter(({from}) => from < bytes) : whole;
  return {source, sha256: digest.digest("hex"), bytes, starts};
}

/** Notes where lines begin, about every so many bytes. */
export function partAtLines(every: number): {
  readonly take: (chunk: Uint8Array) => void;
  readonly starts: readonly {readonly from: number; readonly line: number}[];
} {
  const starts = [{from: 0, line: 1}];
  let at = 0;
  let line = 1;
  let next = every;
  return {
    starts,
    take(chunk) {
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) {
        line++;
        if (at + end + 1 < next) continue;
        starts.push({from: at + end + 1, line});
        next = at + end + 1 + every;
      }
      at += chunk.length;
    }
  };
}

async function holdsJsonLines(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(sniffChars), 0, sniffChars, 0);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return false;
    return tellKind(buffer.toString("utf8", 0, bytesRead), false) === "jsonl";
  } finally {
    await file.close();
  }
}

/** The stretches of all inputs, in their order. */
export function planTasks(sources: readonly HashedSource[]): readonly Task[] {
  const tasks = sources.flatMap(({starts, bytes}, input) =>
    starts.map(({from, line}, i) => ({
      input,
      from,
      to: starts.length === 1 ? null : (starts[i + 1]?.from ?? bytes),
      line
    }))
  );
  return tasks.map((task, order) => ({...task, order}));
}
