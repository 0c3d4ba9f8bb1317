import {CallerError} from "./failure.ts";

const units: Readonly<Record<string, number>> = {"": 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000};

/** Milliseconds of a duration as people write it. @throws CallerError when it is none @example durationMs("90s", "--budget") // → 90000 */
export function durationMs(word: string, option: string): number {
  const [, count = "", unit = ""] = /^(\d{1,6})\s*(s|m|h|d)?$/.exec(word.trim()) ?? [];
  const ms = Number(count) * (units[unit] ?? 0);
  if (ms > 0) return ms;
  throw new CallerError(`invalid ${option}: ${word}; for example 90s, 5m or 24h`);
}
