import {once} from "node:events";

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
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY,
    columns: process.stderr.columns ?? 80,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date()
  };
}
