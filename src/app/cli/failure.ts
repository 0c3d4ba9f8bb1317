/** A mistake of the caller: exit 2, one line, no stack. */
export class CallerError extends Error {}

const callers = /^(?:unknown|missing|invalid|several|conflicting) /;
const world: Readonly<Record<string, string>> = {
  ENOSPC: "disk full",
  EFBIG: "disk full",
  EACCES: "not allowed",
  EPERM: "not allowed",
  EROFS: "read-only disk",
  ENOENT: "not found"
};

/** How an error ends a command: its exit code and its one line. */
export function endOf(error: unknown): {readonly code: 1 | 2; readonly line: string} {
  if (!(error instanceof Error)) return {code: 1, line: String(error)};
  const line = firstLine(error.message);
  if (error instanceof CallerError || callers.test(line)) return {code: 2, line};
  const code = "code" in error ? String(error.code) : "";
  const kind = world[code] ?? (/No space left|could not write|Could not write/i.test(line) ? "disk full" : null);
  return {code: 1, line: kind === null ? line : `${kind}: ${line}`};
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}
