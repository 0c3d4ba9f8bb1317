import type {Found} from "../found.ts";
import {placesIn} from "../places.ts";
import {titleSpans} from "../titles/spans.ts";
import type {Segment} from "./segments.ts";

/** What a segment of a head line says. */
export interface SegmentKind {
  readonly kind: "titles" | "several" | "place" | "terms" | "pay" | "link" | "other";
  /** True when it says "multiple roles" or the like, beside titles or alone. */
  readonly several: boolean;
  readonly titles: readonly Found<string>[];
  readonly places: readonly Found<string>[];
}

const link = /(?:https?:\/\/|www\.|mailto:)[^\s)\]>|]+|\S+@\S+\.\S+|^(?:[\w-]+\.)+[a-z]{2,10}(?:\/\S*)?$|\[email\]/gi;
const pay =
  /[$€£¥₹]\s?\d|\d\s?[$€£]|\b\d{2,3}(?:[.,]\d+)?\s?k\b|\b(?:usd|eur|gbp|cad|chf|aud|sek|inr)\b|\bsalary\b|\bequity\b|\bcompensation\b|\bbonus\b|\bstock options\b|\bcompetitive\b/i;
const departments =
  /^(?:(?:software )?(?:engineering|product|design|sales|marketing|operations|ops|data|research|tech|gtm|support|finance|people)(?: (?:roles|positions))?(?:\s*(?:[,/&+]|\band\b)\s*|$))+$/i;
const manyRoles =
  /\b(?:multiple|various|several|many|different|all|open|other|numerous|tons of|lots of)\b[^|]{0,40}\b(?:roles?|positions?|openings?|jobs?|opportunities|hires|vacancies|disciplines|teams)\b|\b(?:roles?|positions?|openings?|jobs)\b[^|]{0,12}\b(?:open|available|various|multiple)\b|^(?:various|multiple|engineering|product|design|tech(?:nology)?|all)(?: (?:roles|positions))?$/i;
const term =
  /(?:^|(?<=[^\p{L}\d]))(?:(?:fully|100 ?%|fully-|partly|mostly|possibly|optional|optionally|temporarily)?\s?-?remote(?:[- ]?(?:ok|okay|first|friendly|only|possible|optional|preferred|considered|available|work))?|on[- ]?site|in[- ]?(?:office|person|house)|hybrid|full[- ]?time|ful[- ]?time|fulltim|part[- ]?time|permanent|perm|contract(?:or|ors|ing)?|contract-to-hire|freelance|intern(?:s|ship|ships)?|interns ok|co-ops?|visa(?:s)?(?: sponsorship| transfer| assistance| support| ok| sponsored| sponsor(?:ing)?| welcome| possible)?|h-?1-?b(?: transfer| ok)?|relocation(?: assistance| package| offered| ok)?|relocate|sponsorship|ft|pt|wfh|work from home|ok|okay|only|or|and|no|yes|preferred|preferably|possible|welcome|considered|available|optional|friendly|local(?:s)?|early stage|series [a-f]|seed|yc [sw]\d\d|venture[- ]backed|startup|start-up|flexible|hours|days?|a|per|week|months?|now hiring|hiring|we're hiring|we are hiring|jobs?|careers?|apply|full|time|employment|type|location|either|both|all levels|us citizens?|citizens?|citizenship|required|must|be|in|the|of|office|option|candidates?|timezones?|time zones?|est|pst|cet|gmt|utc|[-+±\d:]+)(?=$|[^\p{L}\d])/giu;

/** Tells what a segment is: titles go before places, both may be in one. */
export function segmentKind(segment: Segment): SegmentKind {
  const {words, start} = segment;
  const none = {titles: [], places: [], several: false};
  if (!/\p{L}{2}/u.test(words.replace(link, ""))) return {...none, kind: "link"};
  const several = words.length < 80 && (manyRoles.test(words) || departments.test(words));
  const titles = saysSomething(words) ? [] : several ? namedBeside(words, start) : titleSpans(words, start);
  const places = placeSpans(segment, titles);
  if (titles.length > 0) return {kind: "titles", titles, places, several};
  if (pay.test(words)) return {...none, kind: "pay"};
  if (several) return {kind: "several", titles, places, several};
  if (places.length > 0) return {kind: "place", titles, places, several};
  if (!/\p{L}{2}/u.test(words.replace(term, ""))) return {...none, kind: "terms"};
  return {...none, kind: "other"};
}

/** "Multiple engineering roles" names no title, "Multiple roles: Data Engineer, …" does. */
function namedBeside(words: string, start: number): readonly Found<string>[] {
  if (departments.test(words) || !/[,:(]/.test(words)) return [];
  return titleSpans(words, start).filter(({value}) => !/\b(?:roles?|positions?|openings?|jobs?)\b/i.test(value));
}

function placeSpans({words, start}: Segment, titles: readonly Found<string>[]): readonly Found<string>[] {
  const from = Math.max(0, ...titles.map(({end}) => end - start));
  const shown = words.replace(link, (found) => ",".repeat(found.length));
  const rest = shown.slice(from).replace(/^[\s,;:)(–—-]+/, "");
  const at = words.length - rest.length;
  if (rest.length < 2 || saysSomething(rest.replace(/\([^)]*\)/g, "")) || placesIn(rest).length === 0) return [];
  return [{value: words.slice(at), start: start + at, end: start + words.length}];
}

/** Whether words are a sentence and no list of names. */
export function isSentence(words: string): boolean {
  return words.length > 160 || saysSomething(words);
}

function saysSomething(words: string): boolean {
  return (words.match(sentenceWords)?.length ?? 0) > 1;
}

const sentenceWords = /\b(?:we|we're|our|you|you'd|your|is|are|has|have|will|with|that|the|i|i'm|it|help|work)\b/gi;
