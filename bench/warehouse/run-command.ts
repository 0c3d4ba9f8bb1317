import {spawn} from "node:child_process";
import {readFileSync} from "node:fs";

/** How a command ran. */
export interface Ran {
  readonly seconds: number;
  /** What all its threads worked together, whatever else the machine did; null where the system does not tell. */
  readonly cpuSeconds: number | null;
  /** The most memory that the process, with all its threads, had at once; null where the system does not tell. */
  readonly peakMb: number | null;
}

const everyMs = 200;

/** Runs a command to its end and watches its memory. @throws Error with its last words when it fails */
export function runCommand(argv: readonly string[], cwd: string): Promise<Ran> {
  const began = performance.now();
  const [command = "", ...rest] = argv;
  const child = spawn(command, rest, {cwd, stdio: ["ignore", "ignore", "pipe"]});
  let peakMb: number | null = null;
  let cpuSeconds: number | null = null;
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000);
  });
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb ?? 0, highWater(child.pid) ?? 0) || null;
    cpuSeconds = worked(child.pid) ?? cpuSeconds;
  }, everyMs);
  return new Promise((resolve, reject) =>
    child.on("exit", (code) => {
      clearInterval(timer);
      if (code === 0) resolve({seconds: (performance.now() - began) / 1000, cpuSeconds, peakMb});
      else reject(new Error(`${argv.join(" ")} ended with ${code}: ${said}`));
    })
  );
}

/** The high water mark of resident memory, as Linux keeps it. */
function highWater(pid: number | undefined): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found?.[1] === undefined ? null : Number(found[1]) / 1024;
  } catch {
    return null;
  }
}

/** Linux counts processor time in hundredths of a second; the name of the command may hold anything, so that fields are told after it. */
function worked(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const [user, system] = [Number(fields[11]), Number(fields[12])];
    return Number.isNaN(user + system) ? null : (user + system) / 100;
  } catch {
    return null;
  }
}
