import {decodeEntities} from "../entities.ts";
import {seeker} from "./seeker.ts";

/**
 * A text under construction: what has been written, and what stands between that and the next word.
 *
 * Blanks and line breaks are held back until a word follows, so no line ends in a blank and no text begins or ends
 * in an empty line.
 */
export interface Page {
  readonly pieces: string[];
  /** Line breaks due before the next word, at most two. */
  breaks: number;
  /** A blank due before the next word. */
  blank: boolean;
  /** A tab due before the next word: it stands in another cell of the same row. */
  tab: boolean;
  /** Depth of lists. */
  lists: number;
  /** A list item has been opened and has no word yet. */
  item: boolean;
  /** Depth of preformatted elements. */
  kept: number;
  /** The number of pieces before the cell that is open; -1 before the first of a row. */
  cell: number;
  /** Line breaks of the source are meant: the document lays out nothing but paragraphs. */
  readonly lines: boolean;
}

/** An empty page. */
export function blankPage(lines: boolean): Page {
  return {pieces: [], breaks: 0, blank: false, tab: false, lists: 0, item: false, kept: 0, cell: -1, lines};
}

/** Asks for line breaks before the next word; a list item keeps its paragraphs together. */
export function breakLine(page: Page, count: number): void {
  const wanted = page.lists > 0 ? 1 : count;
  if (page.breaks < wanted) page.breaks = wanted;
}

/** Adds one line break, as `<br>` does; two in a row leave a blank line. */
export function addBreak(page: Page): void {
  if (page.breaks < 2) page.breaks++;
}

/** Begins or ends a list. */
export function turnList(page: Page, closing: boolean): void {
  page.item = false;
  if (closing) page.lists = Math.max(0, page.lists - 1);
  breakLine(page, 2);
  if (!closing) page.lists++;
}

/** Begins or ends an item of a list. */
export function turnItem(page: Page, closing: boolean): void {
  breakLine(page, 1);
  page.item = !closing;
}

/** Begins or ends text whose blanks are kept. */
export function turnKept(page: Page, closing: boolean): void {
  breakLine(page, 2);
  page.kept = Math.max(0, page.kept + (closing ? -1 : 1));
}

/** Begins a row of a table. */
export function openRow(page: Page): void {
  page.cell = -1;
  page.tab = false;
  breakLine(page, 1);
}

/** Begins a cell: in the line of the cell before, unless that has several lines. */
export function openCell(page: Page): void {
  const {pieces, cell} = page;
  page.cell = pieces.length;
  if (cell === -1 || pieces.length === cell) return;
  const severalLines = pieces.slice(cell + 1).some((piece) => piece.includes("\n"));
  if (severalLines) breakLine(page, 1);
  else page.tab = true;
}

const blank = 32;
const rare = ["\t", "\v", "\f", "\r", "\u00a0", "\u00ad", "\u200b", "\u2060", "\ufeff"];
const rareOne = /[\t\v\f\r\u00a0\u00ad\u200b\u2060\ufeff]/;
const odd = /[\t-\r\u00a0\u00ad\u200b\u2060\ufeff]| {2}/;

/** Writes stretches of the source to a page, asked for rising positions. */
export type RunWriter = (page: Page, from: number, to: number) => void;

/**
 * A writer for one document: blanks are run together, except in preformatted elements.
 *
 * Whether a stretch has anything to care for is told by plain search, several times faster than a pattern.
 */
export function runWriter(html: string): RunWriter {
  const references = seeker(html, "&");
  const breaks = seeker(html, "\n");
  const gaps = seeker(html, "  ");
  const anyRare = rare.some((character) => html.includes(character));
  return (page, from, to) => {
    if (!page.lines && page.kept === 0 && isGap(html, from, to)) {
      page.blank = true;
      return;
    }
    const source = html.slice(from, to);
    const plain = references(from) >= to;
    const run = plain ? source : decodeEntities(source);
    if (page.kept > 0) writeKept(page, run);
    else if (plain && !anyRare ? breaks(from) < to || gaps(from) < to : odd.test(run)) writeOdd(page, run);
    else writeLine(page, run);
  };
}

/** Whether nothing but blanks and line breaks stands between two tags. */
function isGap(html: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = html.charCodeAt(at);
    if (code !== blank && (code < 9 || code > 13)) return false;
  }
  return true;
}

const invisible = /[\u00ad\u200b\u2060\ufeff]+/g;
const blanks = /[ \t-\r\u00a0]+/g;
const bulletAhead = /[\r\n][ \t]*(?=(?:[-*\u2022\u25cf\u25aa\u25e6\u2013\u2014]|\d{1,2}[.)])[ \t\u00a0])/;

function writeOdd(page: Page, run: string): void {
  const clean = rareOne.test(run) ? run.replace(invisible, "").replace(/\r\n?/g, "\n") : run;
  if (!clean.includes("\n")) writeLine(page, fold(clean));
  else writeLines(page, page.lines ? clean.split("\n") : clean.split(bulletAhead));
}

function writeLines(page: Page, lines: readonly string[]): void {
  for (const [i, line] of lines.entries()) {
    if (i > 0 && page.lines && isWrapped(lines[i - 1] ?? "", line)) page.blank = true;
    else if (i > 0) addBreak(page);
    writeLine(page, fold(line));
  }
}

function fold(line: string): string {
  return odd.test(line) ? line.replace(blanks, " ") : line;
}

const longLine = 50;

/** Whether a line goes on with the sentence of the long line before it. */
function isWrapped(before: string, line: string): boolean {
  return before.length >= longLine && /^\p{Ll}/u.test(line);
}

function writeLine(page: Page, line: string): void {
  const from = line.charCodeAt(0) === blank ? 1 : 0;
  const to = line.length > from && line.charCodeAt(line.length - 1) === blank ? line.length - 1 : line.length;
  if (from === 1) page.blank = true;
  if (to <= from) return;
  writeGap(page);
  page.pieces.push(from === 0 && to === line.length ? line : line.slice(from, to));
  page.blank = to < line.length;
}

function writeKept(page: Page, run: string): void {
  const text = run.replace(/\r\n?/g, "\n").replaceAll("\u00a0", " ");
  const body = text.replace(/^\n+/, "");
  page.breaks = Math.min(2, page.breaks + text.length - body.length);
  const bare = trimLines(body);
  if (bare === "") return;
  writeGap(page);
  page.pieces.push(bare);
  page.breaks = Math.min(2, body.length - bare.length);
}

/** Without the line breaks at the end; a loop, for a pattern would look from every break anew. */
function trimLines(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  return text.slice(0, end);
}

function writeGap(page: Page): void {
  const {pieces} = page;
  const gap = gapBefore(page);
  if (gap !== "") pieces.push(gap);
  page.breaks = 0;
  page.blank = false;
  page.tab = false;
  page.item = false;
}

function gapBefore({pieces, breaks, blank: due, tab, lists, item}: Page): string {
  const first = pieces.length === 0;
  if (tab && !item && !first) return "\t";
  if (!first && breaks === 0 && !item) return due ? " " : "";
  return (first ? "" : breaks < 2 ? "\n" : "\n\n") + indent(lists, item);
}

const deepest = 8;

/** Two spaces a level; deeper levels than anybody writes look alike, so that hostile depth costs nothing. */
function indent(lists: number, item: boolean): string {
  const depth = Math.min(lists, deepest);
  if (depth === 0) return item ? "- " : "";
  return item ? `${"  ".repeat(depth - 1)}- ` : "  ".repeat(depth);
}
