import type {Found} from "../found.ts";
import {placesIn} from "../places.ts";
import {titleSpans} from "../titles/spans.ts";
import {titleWord} from "../titles/words.ts";
import type {SegmentKind} from "./segment-kind.ts";
import {segmentKind} from "./segment-kind.ts";
import {type Segment, subSegments} from "./segments.ts";

type Kinded = SegmentKind & {readonly segment: Segment};

/**
 * The employer in the segments of a head line: the first segment, or what stands there before a place or title; else the
 * first other segment that looks like a name.
 *
 * @param strict the first segment too must look like a name: the line may be no head line at all
 */
export function employerIn(segments: readonly Kinded[], strict: boolean): Found<string> | null {
  const [first] = segments;
  if (first === undefined) return null;
  const {segment, kind} = first;
  if (strict && keyOfLine.test(segment.words)) return null;
  if (segments.length === 1) return isPlainName(first) ? nameIn(segment) : null;
  const inFirst =
    strict && kind === "other" && !looksLikeName(segment.words)
      ? null
      : kind === "other" || kind === "link"
        ? (hostIn(segment) ?? nameIn(segment))
        : kind === "place" || kind === "titles"
          ? nameBefore(first)
          : null;
  if (inFirst !== null) return inFirst;
  for (const other of segments.slice(1, 6)) {
    const fits =
      looksLikeName(other.segment.words) || (kind === "titles" && /^\p{L}{4,20}$/u.test(other.segment.words));
    const name = other.kind === "other" && fits ? nameIn(other.segment) : null;
    if (name !== null) return name;
  }
  const before = segments
    .slice(1, 6)
    .map((s) =>
      s.kind === "place" && kind === "titles" && hasCityAfterName(s.segment)
        ? nameBefore(s)
        : s.kind === "titles"
          ? nameAt(s.segment)
          : null
    );
  return before.find((name) => name !== null) ?? null;
}

/** The host of the first link in a head line that is the employer's own. */
export function employerOfLink(segments: readonly Kinded[]): Found<string> | null {
  const hosts = segments.map(({segment, kind}) => (kind === "link" ? hostIn(segment) : null));
  return hosts.find((host) => host !== null) ?? null;
}

// "Industry: …", "Location: …": a line about something else.
const keyOfLine =
  /^(?:role|roles|position|positions|job|title|job title|industry|location|locations|brief|stack|tech|tech stack|technologies|salary|type|remote|visa|contact|apply|website|url|requirements|experience|level|when|where|why|how)$/i;

function isPlainName({segment: {words}, kind}: Kinded): boolean {
  return (kind === "other" || kind === "link") && looksLikeName(words) && !/[.!?]$/.test(words);
}

const prose =
  /\b(?:is|are|was|we|our|you|your|the best|looking|hiring|that|this|with|to|available|preferred|welcome|candidates|wanted|needed|apply|series|funded|backed|stack|seeking)\b/i;

function looksLikeName(words: string): boolean {
  const names = words.replace(/\s*[([].*$/, "").split(/\s+/);
  if (/^[A-Z]{2}(?:[.,!]|$)/.test(words) && placesIn(`Xtown, ${words.slice(0, 2)}`).length > 0) return false;
  if (names.length > 6 || prose.test(words) || !/^[\p{Lu}\d\p{Lo}]|^[\w-]+\.[a-z]{2,}/u.test(words)) return false;
  return (
    names.filter((name) => /^[\p{Lu}\d\p{Lo}(&]|^(?:of|and|the|for|de|&|\+)$/u.test(name)).length * 2 > names.length ||
    names.length === 1
  );
}

/** In "Acme, Boston, MA" a city follows the first words, in "The Woodlands, TX" none does. */
function hasCityAfterName({words}: Segment): boolean {
  return placesIn(words.replace(/^[^,(–—]*[,(–—]/, "")).some(({city}) => city !== null);
}

/** "Acme, Boston, MA", "Data Engineer at Acme": the name that stands beside a place or title. */
function nameBefore({segment, kind}: Kinded): Found<string> | null {
  const at = kind === "titles" ? (nameAt(segment) ?? nameLeading(segment)) : null;
  if (at !== null) return at;
  const [piece, ...rest] = piecesOf(segment);
  if (piece === undefined || rest.length === 0) return null;
  return segmentKind(piece).kind === "other" && looksLikeName(piece.words) ? nameIn(piece) : null;
}

/** "Data Engineer @ Acme". */
function nameAt({words, start, end}: Segment): Found<string> | null {
  const at = words.match(/(?:\s@\s?|\bat\s)((?:the |The )?\p{Lu}[^,|(–—]{1,50})/u);
  if (at?.[1] === undefined || at.index === undefined) return null;
  return nameIn({words: at[1], start: start + at.index + at[0].length - at[1].length, end});
}

/** "Acme Senior Data Engineer". */
function nameLeading({words, start}: Segment): Found<string> | null {
  const [title] = titleSpans(words, start);
  const name = title === undefined ? "" : words.slice(0, title.start - start).trimEnd();
  return /\p{L}$/u.test(name) && looksLikeName(name) ? nameIn({words: name, start, end: start + name.length}) : null;
}

function piecesOf(segment: Segment): readonly Segment[] {
  const [head, ...tail] = subSegments(segment);
  if (head === undefined) return [];
  const comma = head.words.search(/,|(?<=\p{Ll}{2})\.\s/u);
  if (comma <= 0) return [head, ...tail];
  const words = head.words.slice(0, comma);
  return [{words, start: head.start, end: head.start + comma}, ...tail, {...head, words: head.words.slice(comma + 1)}];
}

const nameEnd =
  /\s*[([{（\]]|\s+(?:https?:|www\.)|\s+[-–—]\s|[:|](?:\s|$)|(?<=\p{Ll}{3})\.\s|\s+(?:is|are|was|has|have|seeks|seeking|hiring|looking|needs|wants|building|helps|who|at)\s|,\s(?!inc\b|llc|ltd|gmbh|co\b|s\.|corp)|\s*$/iu;

function nameIn({words, start}: Segment): Found<string> | null {
  const bare = words.replace(
    /^(?:(?:company(?: name)?|employer|what|who|client|organi[sz]ation|startup)\s*:|here at|join|at)\s+/i,
    ""
  );
  const shift = words.length - bare.length;
  const name = withoutPlace(bare.slice(0, bare.search(nameEnd)).trimEnd());
  if (name === "" || name.length > 60 || name.split(/\s+/).length > 7 || noEmployer.test(name)) return null;
  return {value: name, start: start + shift, end: start + shift + name.length};
}

/** "Acme-San Francisco" is Acme. */
function withoutPlace(name: string): string {
  const dash = name.indexOf("-");
  return dash > 0 && placesIn(name.slice(dash + 1)).length > 0 ? name.slice(0, dash) : name;
}

const noEmployer =
  /^(?:hi|hey|hello|we|i|i'm|my|our|hiring|now hiring|we're hiring|looking for|wanted|update|edit|note|multiple|various|remote|onsite|full[- ]?time|part[- ]?time|contract|location|position|title|role|the|seeking .*|introduction|locations?|about(?: us)?|overview|requirements|description|summary|department|team|industry|brief|stack|tech|technolog(?:y|ies)|salary|type|start|experience|level|yes|no|company|background|jobs?|careers?|roles?|positions?|openings?|.* (?:job|career) opportunities|n\/a|http.*)[!,.:]?$/i;

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

const name = "(?:[\\p{Lu}\\d][\\p{L}\\p{N}&'’+!-]*(?:\\.[\\p{L}\\p{N}]+)*)";
const opening = new RegExp(
  `^\\W{0,5}(?:(?:[Hh]i|[Hh]ello|[Hh]ey)[,!]?\\s+|[Hh]ere at |[Aa]t |[Tt]he team at )?((?:the )?${name}(?:\\s+(?:${name}|of|and|&|for|the)){0,5}?),?\\s*(?:\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\])?,?\\s+(?:https?:\\/\\/\\S+,?\\s+)?(?:is|are|has|was|seeks|needs|wants|helps|builds|makes|provides|we)\\b`,
  "u"
);
const weAre = new RegExp(
  `^(?:(?:[Hh]i|[Hh]ello|[Hh]ey)[^.!]{0,30}[,.!]?\\s+)?(?:[Ww]e are|[Ww]e['’]re|I['’]m (?:from|with|(?:an? |the )?[\\w -]{2,40} (?:for|at|of|from))|I work (?:at|for)|[Mm]y company,?|[Oo]ur company,?)\\s+(${name}(?:\\s+${name}){0,4})(?:\\s*[,.(–—-]|\\s+(?:and|in|is)\\b|$)`,
  "u"
);
const atName = new RegExp(`(?:\\b(?:at|for|join)|@)\\s+(${name}(?:\\s+${name}){0,3})`, "u");
// "Acme. An oven that thinks."
const nameAlone = new RegExp(`^(${name}(?: ${name}){0,2})\\.\\s+(?:An?|The|Building|Making)\\s`, "u");
const noName =
  /^(?:we|i|our|my|the|this|it|there|they|you|your|looking|hiring|remote|full|senior|if|are|do|a|an|hi|hello|hey|what|who|now|here|location|no|yes|great|thanks|sorry|at|all|some|most|both|and|in|as|about|please|also|not|interested|apply|job|position|role|everyone|everything|currently|anyway|ref|experience|that|these)(?:'s|'re|’s|’re)?(?=\s|$)|^[A-Z]{2}$/i;

/** The name with which a sentence begins: "Acme (acme.example) is hiring …", "We are Acme, …". */
export function opensWithName(words: string, start: number): Found<string> | null {
  return nameFound(words, start, opening) ?? nameFound(words, start, weAre);
}

/** The name in a line that is no list of names: "Engineers at Acme". */
export function employerInSentence(segments: readonly Segment[]): Found<string> | null {
  const found = segments.map(
    ({words, start}) =>
      opensWithName(words, start) ?? nameFound(words, start, nameAlone) ?? nameFound(words, start, atName)
  );
  return found.find((employer) => employer !== null) ?? null;
}

function nameFound(words: string, start: number, pattern: RegExp): Found<string> | null {
  const found = words.slice(0, 300).match(pattern);
  const named = found?.[1]?.replace(/[.,!-]+$/, "");
  if (found?.index === undefined || named === undefined || noName.test(named) || titleSpans(named, 0).length > 0)
    return null;
  if (placesIn(named).length > 0 || titleWord(named.toLowerCase())?.tech !== undefined) return null;
  const at = start + words.indexOf(named, found.index);
  return {value: named, start: at, end: at + named.length};
}
