import type {Found} from "./found.ts";
import type {SegmentKind} from "./head-kind.ts";
import {segmentKind} from "./head-kind.ts";
import {type Segment, subSegments} from "./head-segments.ts";

type Kinded = SegmentKind & {readonly segment: Segment};

/**
 * The employer in the segments of a head line: the first segment, or what stands there before a place or title; else the
 * first other segment that looks like a name, else the host of its own link.
 */
export function employerIn(segments: readonly Kinded[]): Found<string> | null {
  const [first] = segments;
  if (first === undefined) return null;
  const {segment, kind} = first;
  if (segments.length === 1) return isPlainName(first) ? nameIn(segment) : null;
  if (kind === "other" || kind === "link") return hostIn(segment) ?? nameIn(segment);
  const inFirst = kind === "place" || kind === "titles" ? nameBefore(first) : null;
  if (inFirst !== null) return inFirst;
  const named = segments.slice(1, 6).find((s) => s.kind === "other" && looksLikeName(s.segment.words));
  if (named !== undefined) return nameIn(named.segment);
  return segments.map((s) => (s.kind === "link" ? hostIn(s.segment) : null)).find((host) => host !== null) ?? null;
}

function isPlainName({segment: {words}, kind}: Kinded): boolean {
  return (kind === "other" || kind === "link") && looksLikeName(words) && !/[.!?:]$/.test(words);
}

const prose =
  /\b(?:is|are|was|we|our|you|your|the best|looking|hiring|that|this|with|for|to|available|preferred|welcome|candidates|wanted|needed|apply|series|funded|backed|stack|seeking)\b/i;

function looksLikeName(words: string): boolean {
  const names = words.split(/\s+/);
  if (names.length > 6 || prose.test(words) || !/^[\p{Lu}\d\p{Lo}]|^[\w-]+\.[a-z]{2,}/u.test(words)) return false;
  return (
    names.filter((name) => /^[\p{Lu}\d\p{Lo}(&]|^(?:of|and|the|de|&|\+)$/u.test(name)).length * 2 > names.length ||
    names.length === 1
  );
}

/** "Acme, Boston, MA", "Acme – Data Engineer": the name that stands before the place or title. */
function nameBefore({segment, kind}: Kinded): Found<string> | null {
  const at = segment.words.match(/(?:\s@\s?|\bat\s)((?:the |The )?\p{Lu}[^,|(–—]{1,50})/u);
  if (kind === "titles" && at?.[1] !== undefined && at.index !== undefined) {
    const from = at.index + at[0].length - at[1].length;
    return nameIn({words: at[1], start: segment.start + from, end: segment.end});
  }
  const [piece, ...rest] = piecesOf(segment);
  if (piece === undefined || rest.length === 0) return null;
  return segmentKind(piece).kind === "other" && looksLikeName(piece.words) ? nameIn(piece) : null;
}

function piecesOf(segment: Segment): readonly Segment[] {
  const [head, ...tail] = subSegments(segment);
  if (head === undefined) return [];
  const comma = head.words.indexOf(",");
  if (comma <= 0) return [head, ...tail];
  const words = head.words.slice(0, comma);
  return [{words, start: head.start, end: head.start + comma}, ...tail, {...head, words: head.words.slice(comma + 1)}];
}

const nameEnd =
  /\s*[([{（]|\s+(?:https?:|www\.)|\s+[-–—]\s|[:|]\s|\s+(?:is|are|was|has|have|seeks|seeking|hiring|looking|needs|wants|building|helps|who|at)\s|,\s(?!inc\b|llc|ltd|gmbh|co\b|s\.|corp)|\s*$/i;

function nameIn({words, start}: Segment): Found<string> | null {
  const bare = words.replace(/^(?:company(?: name)?|employer|here at|join|who)[:\s]+|^at\s+/i, "");
  const shift = words.length - bare.length;
  const name = bare.slice(0, bare.search(nameEnd)).trimEnd();
  if (name === "" || name.length > 60 || name.split(/\s+/).length > 7 || greeting.test(name)) return null;
  return {value: name, start: start + shift, end: start + shift + name.length};
}

const greeting =
  /^(?:hi|hey|hello|we|i|i'm|my|our|hiring|now hiring|we're hiring|looking for|wanted|update|edit|note|multiple|various|remote|onsite|full[- ]?time|part[- ]?time|contract|location|position|title|role|the|seeking .*)[!,.]?$/i;

const ownHost = /^(?:https?:\/\/)?(?:www\.|jobs\.|careers\.)?((?:[\w-]+\.)+[a-z]{2,10})(?:[/?#]\S*)?$/i;
const boards =
  /(?:lever\.co|greenhouse\.io|workable\.com|ashbyhq\.com|goo\.gl|bit\.ly|github\.(?:com|io)|linkedin\.com|angel\.co|wellfound\.com|jobvite\.com|breezy\.hr|recruitee\.com|notion\.(?:so|site)|google\.com|ycombinator\.com|stackoverflow\.com|medium\.com|twitter\.com|youtube\.com|smartrecruiters\.com|grnh\.se|t\.co|personio\.\w+|teamtailor\.com|bamboohr\.com|indeed\.com|myworkdayjobs\.com|icims\.com|taleo\.net|craigslist\.org|typeform\.com|dropbox\.com)$/i;

/** The host of a link that is the employer's own, not a job board's. */
function hostIn({words, start}: Segment): Found<string> | null {
  const host = words.match(ownHost)?.[1];
  if (host === undefined || boards.test(host)) return null;
  const at = start + words.indexOf(host);
  return {value: host, start: at, end: at + host.length};
}

const name = "(?:[\\p{Lu}\\d][\\p{L}\\p{N}.&'’+!-]*)";
const sentence = new RegExp(
  `^(?:(?:hi|hello|hey)[,!]?\\s+|here at |at |the team at )?((?:the )?${name}(?:\\s+(?:${name}|of|and|&|for|the)){0,5}?)\\s*(?:\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\])?,?\\s+(?:https?:\\/\\/\\S+\\s+)?(?:is|are|has|was|seeks|needs|wants|helps|builds|makes|provides|we)\\b`,
  "u"
);
const weAre = new RegExp(
  `^(?:(?:hi|hello|hey)[^.!]{0,30}[,.!]?\\s+)?(?:we are|we're|we’re|i'm (?:from|a [\\w ]{3,30} (?:for|at))|i work (?:at|for)|my company,?|our company,?)\\s+(${name}(?:\\s+${name}){0,4})\\s*[,.(–—-]`,
  "iu"
);
const atName = new RegExp(`\\b(?:at|for|join|@)\\s+(${name}(?:\\s+${name}){0,3})`, "u");
const noName =
  /^(?:we|i|our|my|the|this|it|there|they|you|looking|hiring|remote|full|senior|if|are|do|a|an|hi|hello|hey|what|who|now|here|location|no|yes|great|thanks|sorry)\b/i;

/** "Acme is hiring …", "We are Acme, …", "Engineers at Acme": the name in a line that is a sentence. */
export function employerInSentence(words: string, start: number): Found<string> | null {
  for (const pattern of [sentence, weAre, atName]) {
    const found = words.slice(0, 300).match(pattern);
    const named = found?.[1]?.replace(/[.,!-]+$/, "");
    if (found?.index === undefined || named === undefined || noName.test(named) || !/^[\p{Lu}\d]/u.test(named))
      continue;
    const at = start + words.indexOf(named, found.index);
    return {value: named, start: at, end: at + named.length};
  }
  return null;
}
