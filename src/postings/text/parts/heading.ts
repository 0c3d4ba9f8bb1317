import type {PartName} from "../../../model/part.ts";
import {headingKey} from "./heading-key.ts";
import {endsSentence, leadsIn} from "./line-ends.ts";
import type {Mark} from "./mark.ts";
import {partOfOpenWording, partOfWording} from "./wordings.ts";

/** A heading, or the label at the head of a line. */
export interface Heading {
  readonly part: PartName;
  /** Whether the line is nothing but the heading; else what it is about follows on the line. */
  readonly alone: boolean;
}

const longestLine = 110;
const longestLabel = 60;
const mostWords = 13;
const mostBlanks = 15;
const decorated = new Set(Array.from("#*_=-~【[«■●▶▼★⭐", (sign) => sign.charCodeAt(0)));
const decoration = /^(?:#{1,6}\s|\*\*|__|={2,}|-{2,}|~{2,}|【|\[|«|\u25a0|\u25cf\s|\u25b6|\u25bc|\u2605|\u2b50)/;
/** The last word of a sentence that goes on in the list below. */
const unfinished =
  /\b(?:if|you|have|with|includes?|including|will|to|are|be|who|for|is|can|should|must|in|of|and|that)$/i;
const bold = /^(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)\s*(?:[-–—:]\s*)?(?=\S)/;
const colon = /[:：]/;
const dashes = ["-", "–", "—"];
const asterisk = 42;
const underscore = 95;
const dash = /^([^:\n]{2,60}?)\s+[–—-]{1,2}\s+(?=\S)/;

/**
 * Reads a line as a heading: a short line of a known wording, or a known wording and a colon before the matter itself.
 *
 * @param line without blanks around and without a bullet
 * @param mark what stood before it: after a bullet a heading needs a colon or bold letters, and a known wording as a whole
 */
export function readHeading(line: string, mark: Mark): Heading | null {
  const key = wholeKey(line, mark);
  const whole = key === null ? null : (partOfWording(key) ?? partOfWideWording(key));
  if (whole !== null) return {part: whole, alone: true};
  const label = labelPart(line, mark);
  if (label !== null) return {part: label, alone: false};
  const open = key === null || mark !== "none" || !hasForm(line, key) ? null : partOfOpenWording(key);
  return open === null ? null : {part: open, alone: true};
}

/** The words of a line that may be a heading as a whole; null where it is too long, a sentence, or an item of a list. */
function wholeKey(line: string, mark: Mark): string | null {
  if (line.length > longestLine) return null;
  if (mark === "bullet" && !leadsIn(line) && !isDecorated(line)) return null;
  if ((endsSentence(line) && !line.endsWith("...")) || blanksIn(line) > mostBlanks) return null;
  const key = headingKey(line);
  return key === "" || key.split(" ").length > mostWords ? null : key;
}

/** Whether a line has the form of a heading, which one that only begins or ends like a known wording needs. */
function hasForm(line: string, key: string): boolean {
  if (isDecorated(line) || leadsIn(line) || unfinished.test(line)) return true;
  return key.split(" ").length <= fewWords || isTitled(line);
}

const fewWords = 4;

function labelPart(line: string, mark: Mark): PartName | null {
  const words = labelOf(line);
  if (words !== null) {
    const key = headingKey(words);
    const part = key === "" ? null : (partOfWording(key) ?? partOfWideWording(key));
    if (part !== null || mark !== "none" || key.split(" ").length > mostLabelWords) return part;
    return partOfOpenWording(key);
  }
  if (mark !== "none" || !dashes.some((sign) => line.includes(sign))) return null;
  const dashed = dash.exec(line.slice(0, longestLabel + 10))?.[1];
  return dashed === undefined ? null : partOfWording(headingKey(dashed));
}

const mostLabelWords = 6;

/** The words in bold letters, or before the first colon. */
function labelOf(line: string): string | null {
  const code = line.charCodeAt(0);
  const mayBeBold = code === asterisk || code === underscore;
  if (!mayBeBold && !line.includes(":") && !line.includes("：")) return null;
  const start = line.slice(0, longestLabel + 6);
  const strong = mayBeBold ? bold.exec(start)?.[1] : undefined;
  if (strong !== undefined) return strong;
  const end = start.search(colon);
  return end > 1 && end <= longestLabel ? start.slice(0, end) : null;
}

function isDecorated(line: string): boolean {
  return decorated.has(line.charCodeAt(0)) && decoration.test(line);
}

const wideParts: readonly (readonly [RegExp, PartName])[] = [
  [/^.{0,8}(?:加分|优先|優先)(?:项|項|条件|條件|考虑)?$/, "preferred"],
  [/^.{0,8}(?:要求|资格|資格|条件|條件|必备|技能)$/, "requirements"],
  [/^.{0,8}(?:职责|職責|工作内容|工作內容|职位描述|岗位描述)$/, "duties"],
  [/^.{0,8}(?:福利|待遇|薪资|薪酬|薪資)$/, "benefits"],
  [/^.{0,8}(?:介绍|简介|介紹|簡介)$|^关于.{1,12}$/, "about"],
  [/^.{0,6}(?:联系方式|投递方式|流程)$/, "process"]
];

function partOfWideWording(key: string): PartName | null {
  if (key.length > 16 || key.charCodeAt(0) < 0x2e80) return null;
  return wideParts.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

function blanksIn(line: string): number {
  let blanks = 0;
  for (let at = line.indexOf(" "); at !== -1; at = line.indexOf(" ", at + 1)) blanks++;
  return blanks;
}

/** Most words begin with a capital, as in titles, or all letters are capitals. */
function isTitled(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'\u2019]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 0 && capital >= long.length * 0.6;
}
