import type {Span} from "../../model/span.ts";

/**
 * The lines of a posting that carry its tags: the first line, and the next two while they are short or hold pipes.
 *
 * In the forum's form the first line is all there is; a board's ad has its title first and `Full-time | Remote` below.
 */
export function headerOf(text: string): Span {
  let end = 0;
  let lines = 0;
  while (end < text.length && lines < 3) {
    const stop = lineEnd(text, end);
    const line = text.slice(end, stop).trim();
    if (line !== "") {
      if (lines > 0 && !isTagLine(line)) break;
      lines += 1;
      if (line.includes("|")) return {start: 0, end: Math.min(stop, 600)};
    }
    end = stop + 1;
  }
  return {start: 0, end: Math.min(end, text.length, 600)};
}

const isTagLine = (line: string) => line.length <= 80 && !/[.!?:]$/u.test(line);

function lineEnd(text: string, from: number): number {
  const stop = text.indexOf("\n", from);
  return stop < 0 ? text.length : stop;
}
