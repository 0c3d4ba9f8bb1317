import {once} from "node:events";
import {fstatSync, writeSync} from "node:fs";

/** The console, clock and settings that a command sees: tests pass their own. */
export interface Io {
  /** Only the answer goes here. */
  readonly out: (text: string) => Promise<void>;
  /** Progress, counts and errors. */
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that can show progress. */
  readonly terminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
}

/** The real console. A reader that goes away (`| head`) ends the command quietly. */
export function realIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    out: fstatSync(1).isFile() ? intoFile : intoStream,
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY,
    columns: process.stderr.columns ?? 80,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date()
  };
}

async function intoStream(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Node's own stream drops the rest of a write that a full disk cut short, and says nothing. */
async function intoFile(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
