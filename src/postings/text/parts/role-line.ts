const roleNoun =
  /\b(?:engineers?|developers?|devs?|programmers?|scientists?|designers?|architects?|managers?|analysts?|administrators?|sysadmins?|devops|sre|dba|consultants?|specialists?|researchers?|directors?|interns?|internships?|leads?|cto|vp|head of|hackers?|technicians?|coordinators?|strategists?|marketers?|recruiters?|writers?|editors?|entwickler(?:in)?|ingenieure?(?:in)?|développeu(?:r|se)|ingénieure?|desarrollador(?:a|es)?|ingeniero)\b|工程师|经理|设计师|架构师/i;
const notRole =
  /\b(?:you|your|we|our|us|i|with|experience|experienced|years?|skills?|knowledge|ability|strong|must|will|looking|work|working|report|reports|who|that|is|are|have|interview|contact|apply|hiring|email|hi|thanks|about)\b|[.;!?]$/i;
const aside = /https?:\S+|\([^()]*\)/g;
const words = /\p{L}[\p{L}'’.+#-]*/gu;
const longest = 160;
const longestBare = 90;

/** Whether a line names a job that is offered: short, with a word such as engineer, in the capitals of a title. */
export function isRoleLine(line: string): boolean {
  if (line.length > longest || !roleNoun.test(line)) return false;
  const bare = line.replace(aside, "").replace(/[\s:|-]+$/, "");
  if (bare.length > longestBare || notRole.test(bare)) return false;
  const long = (bare.match(words) ?? []).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const capital = long.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital >= Math.max(1, long.length * 0.6);
}

/** Where the name of a job ends at the head of a line (`Data Engineer: to build …`), and where the rest begins. */
export interface RoleLabel {
  readonly end: number;
  readonly rest: number;
}

const colon = /\s*[:|]\s*/;
const dash = /\s[–—-]{1,2}\s+/;
const longestLabel = 90;
const shortestLabel = 3;

/** The label of a line up to its first colon, bar or dash that names a job; with `any` also one that may name none. */
export function roleLabel(line: string, any: boolean): RoleLabel | null {
  const start = line.slice(0, longestLabel + 4);
  const found = [labelAt(start, colon, colonOrBar), labelAt(start, dash, anyDash)].filter((label) => label !== null);
  return found.find(({end}) => isRoleLine(line.slice(0, end))) ?? (any ? (found.at(-1) ?? null) : null);
}

const colonOrBar = [":", "|"];
const anyDash = ["-", "–", "—"];

/** @param needed one of these is in all that the mark matches: looking for it first is quicker */
function labelAt(start: string, mark: RegExp, needed: readonly string[]): RoleLabel | null {
  const found = needed.some((character) => start.includes(character)) ? mark.exec(start) : null;
  if (found === null || found.index < shortestLabel || found.index > longestLabel) return null;
  return {end: found.index, rest: found.index + found[0].length};
}

const longestHead = 600;
const longestTail = 120;
const fewestPieces = 3;

/**
 * Where the head of a forum ad ends in its first line, such as `Acme | Berlin | Backend Engineer | Remote`.
 *
 * @returns the length of the line, less a last piece that is a paragraph; 0 when it is no such head
 */
export function headEnd(line: string): number {
  const start = line.slice(0, longestHead);
  const pieces = start.split(start.includes("|") ? /\s?\|\s?|\s[•·–—-]{1,2}\s/ : /(?<![:.;])\s[•·–—-]{1,2}\s/);
  if (pieces.length < fewestPieces) return 0;
  const tail = line.length - start.lastIndexOf(pieces.at(-1) ?? "");
  return tail > longestTail ? line.length - tail : line.length;
}
