/** Limits on one record: larger or deeper ones are rejected and the rest is read. */
export const maxRecordChars = 16 << 20;
export const maxDepth = 64;

/** Whether a parsed value is nested deeper than the limit; looks no deeper than that. */
export function tooDeep(value: unknown, left = maxDepth): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0) return true;
  for (const child of Object.values(value)) if (typeof child === "object" && tooDeep(child, left - 1)) return true;
  return false;
}
