import type {Span} from "../../model/span.ts";

/** A piece of a head line between two separators. */
export interface Segment extends Span {
  readonly words: string;
}

const slashes = /\s+\/+\s*|\/+\s+/g;
const pipes = /\s*(?:\|+|¦|｜|│|•|·|∙|»|⋅|::|\s\/{2,}(?=\s))\s*/g;
const dashes = /\s+(?:[-–—―]{1,3}|~)\s+|\s*(?:—|--)\s*|:\s+|\s+(?:[-–])(?=\p{L})|(?<=[\p{L})])[-–]\s+/gu;
const semicolons = /\s*;\s*/g;
const commas = /\s*[,()[\]]\s*/g;
const links = /(?:https?:\/\/|www\.)[^\s)\]>|]+/g;

/** The segments of a line, and whether only commas and brackets cut them: then a place may be in several of them. */
export interface HeadLine {
  readonly segments: readonly Segment[];
  readonly loose: boolean;
}

/**
 * Cuts a head line at its strongest separator: bars and dots, else dashes and colons, else commas and brackets.
 *
 * @param start where the line begins in the text: the spans are of the text
 */
export function headSegments(line: string, start: number): HeadLine {
  const masked = line.replace(links, (link) => "x".repeat(link.length));
  for (const separator of [pipes, slashes, dashes, semicolons, commas]) {
    const segments = cutAt(line, masked, separator, start);
    if (segments.length > (separator === slashes ? 2 : 1)) return {segments, loose: separator === commas};
  }
  return {segments: cutAt(line, masked, /$^/g, start), loose: true};
}

/** Cuts a segment further: at dashes and brackets. */
export function subSegments({words, start}: Segment): readonly Segment[] {
  const masked = words.replace(links, (link) => "x".repeat(link.length));
  return cutAt(words, masked, /\s+[-–—]{1,2}\s+|\s*[()[\]]\s*|:\s+/g, start);
}

function cutAt(line: string, masked: string, separator: RegExp, start: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const cut of masked.matchAll(separator)) {
    if (cut[0] === "") continue;
    segments.push(trimmed(line, from, cut.index, start));
    from = cut.index + cut[0].length;
  }
  segments.push(trimmed(line, from, line.length, start));
  return segments.filter(({words}) => /[\p{L}\p{N}]/u.test(words));
}

function trimmed(line: string, from: number, to: number, start: number): Segment {
  const raw = line.slice(from, to);
  const left = raw.length - raw.replace(/^[\s*_=#>[\]"“”~-]+/, "").length;
  const words = raw.slice(left).replace(/[\s*_=#>[\]"“”~-]+$/, "");
  return {words, start: start + from + left, end: start + from + left + words.length};
}
